/** A fact about the incident or its document that a postmortem states at its head. */
export type MetadataName =
  | 'title'
  | 'date'
  | 'end'
  | 'severity'
  | 'status'
  | 'authors'
  | 'service'
  | 'duration'
  | 'commander'
  | 'detected_by'
  | 'id'
  | 'zone'

/**
 * Keys of front matter, labels before a colon and first cells of a table of facts. Compared whole: lower
 * case, NFKC, straight quotes, `_` and `-` read as a blank, without final punctuation and a bracket at the
 * end.
 */
// biome-ignore format: a language keeps to its lines
export const metadataKeys: Readonly<Record<MetadataName, readonly string[]>> = {
  title: [
    'title', 'incident title', 'incident name', 'postmortem title', 'name', 'subject', 'titel', 'betreff',
    'titre', 'intitulé', 'título', 'asunto', 'assunto', 'tittel',
    'タイトル', '件名', 'インシデント名', '标题', '事件标题', '事件名称', '故障标题', '故障名称', '제목',
    '장애명', '인시던트명',
  ],
  date: [
    'date', 'incident date', 'date of incident', 'date of the incident', 'date of outage', 'outage date',
    'date and time', 'date/time', 'incident from', 'start', 'started', 'started at', 'start time',
    'start date', 'began', 'begin', 'beginning', 'from', 'incident start', 'incident start time',
    'impact start', 'first seen', 'first seen at', 'detected at', 'detected on', 'discovered on', 'reported at', 'occurred', 'occurred at', 'occurred on', 'when', 'day',
    'zuerst gesehen', 'entdeckt am', 'bemerkt am', 'vu pour la première fois', 'détecté le', 'visto por primera vez', 'detectado el',
    'primeiro visto', 'primeira ocorrência', 'detectado em', 'først sett', 'oppdaget', '発見日時', '検知日時', '发现时间', '首次发现', '발견 일시', '감지 일시',
    'first observed', 'first detected', 'first noticed', 'erstmals aufgetreten', 'constaté le', 'première occurrence', 'primera vez', 'visto pela primeira vez',
    'datum', 'datum des vorfalls', 'vorfallsdatum', 'beginn', 'start des vorfalls', 'zeitpunkt', 'wann',
    "date de l'incident", 'date de début', 'heure de début', 'début', "début de l'incident", 'quand',
    'fecha', 'fecha del incidente', 'fecha y hora', 'fecha de inicio', 'hora de inicio', 'inicio',
    'inicio del incidente', 'cuándo', 'data', 'data do incidente', 'data e hora', 'data de início',
    'hora de início', 'início', 'quando',
    'dato', 'dato for hendelsen', 'hendelsesdato', 'startdato', 'starttidspunkt', 'tidspunkt', 'startet',
    'når',
    '日付', '日時', '発生日', '発生日時', '発生時刻', '発生時間', '障害発生日時', '開始', '開始日時',
    '開始時刻', 'インシデント発生日',
    '日期', '发生日期', '发生时间', '故障时间', '故障日期', '事件时间', '事件日期', '开始时间',
    '故障开始时间',
    '날짜', '일시', '일자', '발생일', '발생일시', '발생 일시', '발생 시각', '발생 시간', '장애 일시',
    '장애 발생 일시', '시작', '시작 시간', '시작 시각',
  ],
  end: [
    'end', 'ended', 'ended at', 'end time', 'end date', 'until', 'till', 'to', 'incident end',
    'incident end time', 'incident until', 'incident till', 'impact end', 'resolved', 'resolved at',
    'resolved on', 'date of resolution', 'resolution date', 'resolution time', 'recovered at', 'mitigated at',
    'ende', 'ende des vorfalls', 'endzeit', 'behoben am', 'behoben um', 'gelöst am', 'fin',
    "fin de l'incident", 'date de fin', 'heure de fin', 'résolu le', 'résolu à',
    'fin del incidente', 'fecha de fin', 'hora de fin', 'fecha de resolución', 'resuelto el', 'fim',
    'fim do incidente', 'data de término', 'término', 'data de resolução', 'resolvido em',
    'slutt', 'sluttdato', 'sluttidspunkt', 'løst', 'avsluttet',
    '復旧日時', '復旧時刻', '復旧時間', '終了', '終了日時', '終了時刻', '解決日時', '収束日時', '恢复时间',
    '结束时间', '结束日期', '解决时间', '故障恢复时间',
    '종료', '종료 시간', '종료 시각', '종료 일시', '복구 일시', '복구 시각', '복구 시간', '해결 일시',
  ],
  severity: [
    'severity', 'sev', 'severity level', 'incident severity', 'incident level', 'impact level', 'priority',
    'criticality', 'schweregrad', 'schwere', 'kritikalität', 'priorität', 'gravité', 'sévérité', 'criticité',
    'niveau de gravité', 'priorité',
    'severidad', 'gravedad', 'criticidad', 'nivel de severidad', 'prioridad', 'severidade', 'gravidade',
    'criticidade', 'prioridade', 'alvorlighetsgrad', 'alvorlighet', 'kritikalitet', 'prioritet',
    '重大度', '深刻度', '重要度', '緊急度', '障害レベル', '障害ランク', '优先级', '严重级别', '严重程度',
    '严重等级', '严重性', '故障级别', '故障等级', '事件级别', '事故等级', '심각도', '장애 등급', '장애등급',
    '중요도', '우선순위',
  ],
  status: [
    'status', 'state', 'current status', 'incident status', 'document status', 'postmortem status',
    'review status', 'stand', 'statut', 'état', 'estado', 'situação', 'situación', 'tilstand',
    'ステータス', '状態', '状況', '状态', '当前状态', '文档状态', '상태', '현재 상태', '문서 상태',
  ],
  authors: [
    'author', 'authors', 'report author', 'written by', 'by', 'created by', 'prepared by', 'compiled by',
    'postmortem compiled by', 'reported by', 'report owner', 'document owner', 'owner', 'owners',
    'contributors', 'editor',
    'autor', 'autorin', 'autoren', 'autorinnen', 'verfasser', 'verfasserin', 'verfasst von', 'erstellt von',
    'von', 'auteur', 'auteurs', 'rédacteur', 'rédigé par', 'écrit par', 'par',
    'autora', 'autores', 'escrito por', 'redactado por', 'elaborado por', 'creado por', 'por', 'redigido por',
    'criado por',
    'forfatter', 'forfattere', 'skrevet av', 'laget av', 'av',
    '作成者', '著者', '執筆者', '記入者', '報告者', '起票者', '作者', '撰写人', '编写人', '报告人', '整理人',
    '작성자', '저자', '보고자',
  ],
  service: [
    'service', 'services', 'affected service', 'affected services', 'impacted service', 'impacted services',
    'service affected', 'services affected', 'system', 'systems', 'affected system', 'affected systems',
    'component', 'components', 'affected components', 'product', 'application', 'app',
    'dienst', 'dienste', 'betroffener dienst', 'betroffene dienste', 'betroffene systeme', 'komponente',
    'komponenten', 'anwendung', 'service concerné', 'services concernés', 'services impactés',
    'services affectés', 'système', 'composant', 'produit',
    'servicio', 'servicios', 'servicio afectado', 'servicios afectados', 'sistema', 'sistemas afectados',
    'componente', 'producto', 'serviço', 'serviços', 'serviço afetado', 'serviços afetados',
    'sistemas afetados', 'produto',
    'tjeneste', 'tjenester', 'berørt tjeneste', 'berørte tjenester', 'berørte systemer', 'komponent',
    'applikasjon',
    'サービス', 'サービス名', '対象サービス', '影響サービス', '影響を受けたサービス', '対象システム',
    'システム', '服务', '服务名称', '受影响服务', '受影响的服务', '影响服务', '影响系统', '系统', '서비스',
    '서비스명', '영향 서비스', '대상 서비스', '영향받은 서비스', '시스템',
  ],
  duration: [
    'duration', 'incident duration', 'outage duration', 'total duration', 'impact duration',
    'total impact duration', 'downtime', 'total downtime', 'length', 'time to resolve', 'time to resolution',
    'time to repair', 'time to recover', 'time to recovery', 'time to restore', 'ttr',
    'dauer', 'ausfalldauer', 'ausfallzeit', 'dauer des vorfalls', 'durée', "durée de l'incident",
    'durée totale', 'temps de résolution',
    'duración', 'duración del incidente', 'duración total', 'tiempo de resolución', 'duração',
    'duração do incidente', 'duração total', 'tempo de resolução', 'varighet', 'nedetid', 'samlet varighet',
    '影響時間', '影響期間', '継続時間', '障害時間', '停止時間', '所要時間', '期間', 'ダウンタイム',
    '持续时间', '持续时长', '故障时长', '影响时长', '故障持续时间', '지속 시간', '지속시간', '장애 시간',
    '장애 지속 시간', '영향 시간', '소요 시간', '다운타임',
  ],
  commander: [
    'incident commander', 'commander', 'ic', 'incident lead', 'incident leader', 'incident manager',
    'incident owner', 'incident response lead', 'postmortem owner', 'lead', 'einsatzleiter',
    'einsatzleiterin', 'einsatzleitung', 'leitung', 'vorfallsleitung',
    "responsable de l'incident", 'pilote', "pilote de l'incident", "commandant de l'incident",
    'responsable del incidente', 'comandante del incidente', 'líder del incidente', 'comandante do incidente',
    'líder do incidente', 'responsável pelo incidente', 'hendelsesleder',
    'インシデントコマンダー', 'インシデント指揮官', '指揮官', '対応責任者', '事件指挥官', '故障指挥官',
    '故障负责人', '事件负责人', '指挥官', '인시던트 커맨더', '인시던트 책임자', '장애 책임자', '장애 지휘자',
  ],
  detected_by: [
    'detected by', 'detection', 'detection method', 'detection source', 'discovered by', 'found by',
    'identified', 'identified by', 'noticed by', 'reported via', 'how detected', 'entdeckt durch',
    'entdeckt von', 'erkannt durch', 'erkannt von', 'bemerkt von',
    'détecté par', 'découvert par', 'signalé par', 'mode de détection', 'detectado por', 'descubierto por',
    'método de detección', 'descoberto por', 'método de detecção', 'identificado por', 'oppdaget av',
    'påvisning', 'meldt av', 'varslet av',
    '検知方法', '検知元', '検知者', '検知', '発見者', '発見方法', '发现人', '发现方式', '发现途径',
    '发现渠道', '감지 방법', '탐지 방법', '발견자', '인지 경로',
  ],
  id: [
    'id', 'incident id', 'incident number', 'incident no', 'incident #', 'incident issue', 'incident ticket',
    'incident key', 'postmortem id', 'case number', 'reference number', 'ticket', 'vorfallsnummer',
    'vorfalls id', 'vorfall id', "numéro d'incident", "id de l'incident", "n° d'incident",
    'número de incidente', 'número del incidente', 'id del incidente', 'id de incidente',
    'número do incidente', 'id do incidente', 'hendelses id', 'hendelsesnummer', 'saksnummer',
    'インシデントid', 'インシデント id', 'インシデント番号', '障害番号', '管理番号', '事件编号', '事件 id',
    '事件id', '故障编号', '故障 id', '事故编号', '인시던트 id', '인시던트 번호', '장애 번호', '장애 id',
    '사건 번호',
  ],
  zone: [
    'time zone', 'timezone', 'tz', 'zone', 'times in', 'all times in', 'all times', 'zeitzone',
    'alle zeiten in', 'alle zeiten', 'fuseau horaire', 'fuseau', 'zona horaria', 'huso horario',
    'fuso horário', 'fuso', 'tidssone', 'alle tider i',
    'タイムゾーン', '時間帯', '时区', '시간대', '타임존',
  ],
}
