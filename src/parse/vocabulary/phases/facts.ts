import type { Marker, Measure } from '../../../model/phase.ts'

/** Labels that only facts and the front matter bear: in a row of a timeline they would say too little. */
// biome-ignore format: a language keeps to its lines
export const factLabels: Readonly<Partial<Record<Marker, readonly string[]>>> = {
  impact: [
    'start', 'started', 'started at', 'start time', 'began', 'began at', 'time started', 'outage start time', 'impact start time',
    'startzeit', 'heure de début', 'début', 'hora de inicio', 'inicio', 'hora de início', 'início', 'startet', 'starttidspunkt',
    '開始', '開始時刻', '発生時刻', '発生日時', '开始时间', '发生时间', '故障开始时间', '시작', '시작 시간', '발생 시각', '발생 시간', '발생 일시',
  ],
  detected: ['detection date', 'noticed', 'noticed at', '検知時刻', '検知日時', '发现时间', '检测时间', '감지 시각', '감지 시간', '인지 시각'],
  acknowledged: ['ack time', '対応開始時刻', '响应时间', '处理开始时间', '대응 시작 시각'],
  mitigated: ['mitigation time', '緩和時刻', '止损时间', '缓解时间', '완화 시각'],
  resolved: [
    'end', 'ended', 'ended at', 'end time', 'time ended', 'fixed', 'resolution time', 'recovery time', 'incident end time',
    'endzeit', 'ende', 'heure de fin', 'fin', 'hora de fin', 'hora de término', 'fim', 'slutt', 'sluttidspunkt',
    '終了', '終了時刻', '復旧時刻', '復旧日時', '结束时间', '恢复时间', '解决时间', '종료 시간', '복구 시각', '복구 시간', '해결 시각',
  ],
  clear: ['all clear at', 'closed at', '終息時刻', '关闭时间', '종료 시각'],
}

/** Labels of lines that state how long it took. A mean is none of one incident. */
// biome-ignore format: a language keeps to its lines
export const measureLabels: Readonly<Record<Measure, readonly string[]>> = {
  detect: [
    'time to detect', 'time to detection', 'ttd', 'detection time', 'detected after', 'detected within',
    'zeit bis zur erkennung', 'zeit bis zur entdeckung', 'erkannt nach', 'temps de détection', 'délai de détection',
    'tiempo de detección', 'tiempo hasta la detección', 'tempo de detecção', 'tempo até a detecção', 'tempo de deteção',
    'tid til oppdagelse', 'tid til deteksjon', 'oppdaget etter', '検知までの時間', '検知時間', '検知所要時間', '检测耗时', '发现耗时', '发现用时',
    '감지 시간', '감지까지 걸린 시간', '탐지 시간',
  ],
  acknowledge: [
    'time to acknowledge', 'time to ack', 'tta', 'time to acknowledgement', 'acknowledged after',
    'zeit bis zur bestätigung', 'zeit bis zur reaktion', 'délai de prise en charge', 'temps de prise en charge',
    'tiempo de reconocimiento', 'tempo de reconhecimento', 'tid til kvittering', '対応開始までの時間', '响应耗时', '响应用时', '대응까지 걸린 시간',
  ],
  mitigate: [
    'time to mitigate', 'time to mitigation', 'ttm', 'mitigated after',
    'zeit bis zur eindämmung', 'zeit bis zur entschärfung', "délai d'atténuation", 'temps de mitigation',
    'tiempo de mitigación', 'tempo de mitigação', 'tid til avbøting', '緩和までの時間', '止损耗时', '缓解耗时', '완화까지 걸린 시간',
  ],
  resolve: [
    'time to resolve', 'time to resolution', 'ttr', 'resolved after', 'time to recover', 'time to recovery', 'time to fix',
    'zeit bis zur behebung', 'zeit bis zur lösung', 'behoben nach', 'délai de résolution', 'temps de résolution',
    'tiempo de resolución', 'tempo de resolução', 'tid til løsning', 'løst etter', '復旧までの時間', '復旧時間', '解決までの時間',
    '恢复耗时', '解决耗时', '恢复用时', '복구 시간', '복구까지 걸린 시간', '해결까지 걸린 시간',
  ],
  response: [
    'response time in all', 'total response time', 'response duration', 'dauer der reaktion', 'einsatzdauer',
    "durée de l'intervention", 'duración de la respuesta', 'duração da resposta', 'varighet av håndteringen', '対応時間', '处置时长', '대응 시간',
  ],
}
