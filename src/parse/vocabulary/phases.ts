import type { Marker, Measure } from '../../model/phase.ts'

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

/** Sentences that mark one, as a thing and what is said of it: "The outage begins.", "…, issue is resolved." */
// biome-ignore format: a language keeps to its lines
export const phaseSayings: readonly {
  readonly things: readonly string[]
  readonly says: Readonly<Partial<Record<Marker, readonly string[]>>>
}[] = [
  {
    things: ['incident', 'outage', 'issue', 'problem', 'impact', 'customer impact', 'user impact', 'disruption', 'degradation', 'service degradation', 'downtime', 'fault'],
    says: {
      impact: ['starts', 'started', 'begins', 'began', 'has begun', 'has started'],
      detected: ['detected', 'is detected', 'was detected', 'is first detected', 'first detected', 'discovered', 'was discovered'],
      acknowledged: ['acknowledged', 'is acknowledged', 'was acknowledged'],
      mitigated: ['mitigated', 'is mitigated', 'was mitigated', 'has been mitigated', 'declared mitigated', 'fully mitigated'],
      resolved: [
        'resolved', 'is resolved', 'was resolved', 'has been resolved', 'fully resolved', 'is fully resolved', 'declared resolved',
        'officially resolved', 'marked as resolved', 'is over', 'over', 'ends', 'ended',
      ],
      clear: ['closed', 'is closed', 'was closed'],
    },
  },
  {
    things: ['vorfall', 'ausfall', 'störung', 'problem', 'fehler', 'auswirkung', 'beeinträchtigung'],
    says: {
      impact: ['beginnt', 'begann', 'begonnen', 'tritt auf'],
      detected: ['erkannt', 'wird erkannt', 'wurde erkannt', 'entdeckt', 'wird entdeckt', 'wurde entdeckt', 'festgestellt'],
      mitigated: ['eingedämmt', 'ist eingedämmt', 'wurde eingedämmt', 'entschärft', 'ist entschärft'],
      resolved: ['behoben', 'ist behoben', 'wurde behoben', 'gelöst', 'ist gelöst', 'endet', 'beendet', 'ist beendet'],
      clear: ['geschlossen', 'wurde geschlossen'],
    },
  },
  {
    things: ['incident', 'panne', 'problème', 'impact', 'interruption', 'perturbation'],
    says: {
      impact: ['commence', 'débute', 'a commencé'],
      detected: ['détecté', 'détectée', 'est détecté', 'est détectée', 'a été détecté', 'a été détectée'],
      mitigated: ['maîtrisé', 'maîtrisée', 'est maîtrisé', 'atténué', 'atténuée'],
      resolved: ['résolu', 'résolue', 'est résolu', 'est résolue', 'a été résolu', 'se termine', 'terminé', 'terminée', 'est terminé'],
      clear: ['clos', 'clôturé', 'est clos'],
    },
  },
  {
    things: ['incidente', 'caída', 'problema', 'impacto', 'interrupción', 'fallo', 'falha', 'indisponibilidade', 'interrupção'],
    says: {
      impact: ['comienza', 'comenzó', 'empieza', 'empezó', 'inicia', 'começa', 'começou', 'iniciou'],
      detected: ['detectado', 'detectada', 'es detectado', 'fue detectado', 'é detectado', 'foi detectado', 'é detectada', 'foi detectada'],
      mitigated: ['mitigado', 'mitigada', 'fue mitigado', 'foi mitigado', 'foi mitigada'],
      resolved: ['resuelto', 'resuelta', 'fue resuelto', 'termina', 'terminó', 'resolvido', 'resolvida', 'foi resolvido', 'foi resolvida', 'terminou'],
      clear: ['cerrado', 'encerrado', 'foi encerrado'],
    },
  },
  {
    things: ['hendelsen', 'hendelse', 'feilen', 'feil', 'problemet', 'nedetiden', 'utfallet'],
    says: {
      impact: ['starter', 'startet', 'begynner', 'begynte', 'oppstår', 'oppsto'],
      detected: ['oppdaget', 'oppdages', 'ble oppdaget', 'er oppdaget', 'påvist'],
      mitigated: ['avbøtet', 'begrenset', 'er begrenset'],
      resolved: ['løst', 'er løst', 'ble løst', 'rettet', 'er rettet', 'ble rettet', 'over', 'er over', 'slutt'],
      clear: ['lukket', 'avsluttet', 'er avsluttet'],
    },
  },
]

/**
 * Labels of rows and of facts that mark a phase: "Detected: …", "検知 — …", "(resolved)". Compared whole: lower case,
 * NFKC, without an article, a bracket or final punctuation.
 */
// biome-ignore format: a language keeps to its lines
export const phaseLabels: Readonly<Record<Marker, readonly string[]>> = {
  impact: [
    'impact start', 'impact starts', 'impact started', 'impact begins', 'impact began', 'start of impact',
    'start of the impact', 'beginning of impact', 'incident start', 'incident start time', 'start of incident', 'start of the incident',
    'outage start', 'start of outage', 'start of the outage', 'fault began', 'first impact',
    'beginn der auswirkung', 'beginn der auswirkungen', 'beginn der störung', 'beginn des ausfalls', 'beginn des vorfalls',
    'störungsbeginn', 'beginn', 'ausfall beginnt', 'störung beginnt', 'vorfall beginnt',
    "début de l'impact", "début de l'incident", 'début de la panne', "début de l'interruption",
    'inicio del impacto', 'inicio del incidente', 'inicio de la caída', 'inicio de la interrupción', 'comienzo del impacto',
    'início do impacto', 'início do incidente', 'início da indisponibilidade', 'início da falha',
    'hendelsen starter', 'hendelsen startet', 'feilen starter', 'feilen startet', 'start på hendelsen', 'nedetid starter',
    'nedetid startet', 'påvirkning starter',
    '発生', '障害発生', '影響開始', '障害開始', 'インシデント発生', 'ユーザー影響開始', 'ユーザー可視の影響開始',
    '故障发生', '影响开始', '故障开始', '事件发生', '问题发生', '开始影响', '故障出现',
    '장애 발생', '장애발생', '발생', '영향 시작', '장애 시작', '문제 발생',
  ],
  detected: [
    'detected', 'first detected', 'detection', 'detected at', 'time detected', 'incident detected', 'issue detected',
    'problem detected', 'fault detected', 'outage detected', 'detection time', 'time of detection',
    'first detection', 'impact detected',
    'erkannt', 'entdeckt', 'erkennung', 'störung erkannt', 'vorfall erkannt', 'problem erkannt', 'fehler erkannt',
    'zeitpunkt der erkennung',
    'détecté', 'détection', 'détectée', 'incident détecté', 'problème détecté', 'panne détectée', 'heure de détection',
    'detectado', 'detección', 'incidente detectado', 'problema detectado', 'hora de detección', 'detecção', 'deteção',
    'falha detectada', 'hora da detecção',
    'oppdaget', 'oppdagelse', 'hendelsen oppdaget', 'feilen oppdaget', 'feil oppdaget', 'påvist', 'hendelsen oppdages', 'feilen oppdages',
    '検知', '検出', '障害検知', '発覚', '異常検知', 'インシデント検知', '初回検知',
    '发现', '检测到', '发现故障', '发现问题', '故障发现', '问题发现', '检测', '首次发现',
    '감지', '탐지', '장애 감지', '장애 인지', '최초 감지', '이상 감지', '문제 감지',
  ],
  acknowledged: [
    'acknowledged', 'ack', 'acked', "ack'd", 'acknowledgement', 'acknowledgment', 'incident acknowledged', 'alert acknowledged', 'page acknowledged',
    'acknowledged at', 'time acknowledged', 'response start', 'response starts', 'response started', 'response begins',
    'response began', 'start of response',
    'bestätigt', 'quittiert', 'alarm quittiert', 'alarm bestätigt', 'bearbeitung beginnt', 'beginn der bearbeitung', 'reaktion beginnt',
    'pris en charge', 'prise en charge', 'acquitté', 'alerte acquittée', 'alerte prise en charge', 'incident pris en charge', "début de l'intervention",
    'reconocido', 'alerta reconocida', 'alerta atendida', 'inicio de la respuesta', 'incidente atendido',
    'reconhecido', 'alerta reconhecido', 'início da resposta', 'início do atendimento',
    'bekreftet', 'kvittert', 'alarm kvittert', 'varsel kvittert', 'håndtering starter', 'håndtering startet',
    '対応開始', '一次対応開始', '確認開始', 'アラート確認', '応答',
    '已确认', '确认告警', '开始处理', '开始响应', '响应', '接手', '开始处置', '响应开始',
    '대응 시작', '확인', '알림 확인', '장애 확인', '조치 시작',
  ],
  mitigated: [
    'mitigated', 'mitigation', 'mitigated at', 'incident mitigated', 'outage mitigated', 'impact mitigated', 'issue mitigated',
    'problem mitigated', 'time mitigated', 'impact ends', 'impact ended', 'impact end', 'end of impact', 'end of the impact',
    'entschärft', 'eingedämmt', 'auswirkung behoben', 'auswirkungen behoben', 'ende der auswirkung', 'ende der auswirkungen', 'störung eingedämmt',
    'atténué', 'impact atténué', "fin de l'impact", 'incident atténué', 'impact maîtrisé', 'incident maîtrisé',
    'mitigado', 'incidente mitigado', 'impacto mitigado', 'fin del impacto', 'problema mitigado',
    'fim do impacto', 'falha mitigada',
    'avbøtet', 'begrenset', 'påvirkning over', 'skaden begrenset', 'hendelsen avbøtet', 'feilen avbøtet',
    '緩和', '緩和策適用', '影響緩和', '暫定対応完了', '応急対応完了', '影響終了', '暫定復旧', '緩和完了',
    '止损', '已止损', '缓解', '已缓解', '影响结束', '故障缓解', '影响消除', '止血',
    '완화', '완화 조치', '완화 완료', '영향 종료', '임시 조치 완료',
  ],
  resolved: [
    'resolved', 'resolution', 'resolved at', 'fixed at', 'time resolved', 'incident resolved', 'outage resolved', 'issue resolved',
    'problem resolved', 'fully resolved', 'incident end', 'outage end', 'outage ends', 'end of incident', 'end of the incident',
    'end of outage', 'end of the outage', 'recovered', 'recovery', 'full recovery', 'fully recovered',
    'behoben', 'gelöst', 'störung behoben', 'vorfall behoben', 'problem behoben', 'fehler behoben', 'problem gelöst', 'ende der störung',
    'ende des ausfalls', 'ende des vorfalls', 'ausfall beendet', 'störung beendet', 'wiederherstellung', 'wiederhergestellt',
    'résolu', 'résolution', 'incident résolu', 'problème résolu', 'panne résolue', "fin de l'incident", 'fin de la panne', 'rétabli',
    'service rétabli', 'rétablissement',
    'resuelto', 'resolución', 'incidente resuelto', 'problema resuelto', 'fin del incidente', 'fin de la caída', 'fin de la interrupción',
    'resolvido', 'resolução', 'incidente resolvido', 'problema resolvido', 'fim do incidente', 'fim da indisponibilidade',
    'løst', 'hendelsen løst', 'feilen rettet', 'feilen løst', 'problemet løst', 'hendelsen slutt', 'nedetid slutt', 'rettet', 'slutt på hendelsen',
    '復旧', '復旧完了', '復旧確認', '解決', '障害復旧', '完全復旧', '障害解消', '解消', '恒久対応完了',
    '恢复', '已恢复', '完全恢复', '恢复正常', '服务恢复', '故障恢复', '已解决', '解决', '问题解决', '故障解决',
    '복구', '복구 완료', '해결', '해결 완료', '장애 복구', '정상화', '복구 확인', '장애 해소',
  ],
  clear: [
    'all clear', 'all-clear', 'all clear given', 'incident closed', 'incident close', 'closed', 'stand down', 'stood down',
    'end of response',
    'entwarnung', 'vorfall geschlossen', 'alles in ordnung',
    "fin d'alerte", 'incident clos', 'incident clôturé', 'clôture', "clôture de l'incident",
    'incidente cerrado', 'cierre del incidente', 'fin de la alerta',
    'incidente encerrado', 'encerramento', 'encerramento do incidente', 'fim do alerta',
    'faren over', 'hendelsen lukket', 'hendelsen avsluttet', 'normal drift',
    '収束', '終息', '終息宣言', 'インシデントクローズ', 'クローズ', '対応終了', '対応完了',
    '解除', '告警解除', '故障关闭', '事件关闭', '关闭',
    '상황 종료', '종료', '장애 종료', '대응 종료',
  ],
}
