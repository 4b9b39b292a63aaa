import type { Status } from '../action.ts'
import type { ChangeState } from '../change.ts'

/** Our words for what became of a document's actions; braces hold what is filled in. */
export interface ChangePhrases {
  /** Heads the slide. */
  readonly heading: string
  /** Heads the column that says what is another than before. */
  readonly thenAndNow: string
  /** Template of `{name}`: what the older state is called, or its day. */
  readonly since: string
  /** Template of the counted actions `{then}` and `{now}`. */
  readonly inAll: string
  /** Template of `{name}`, where nothing has changed. */
  readonly none: string
  /** Each stands before or over a number of actions, and beside one. */
  readonly states: Readonly<Record<ChangeState, string>>
  readonly statuses: Readonly<Record<Status, string>>
  /** In the place of a reason that the document doesn't give. */
  readonly whyOpen: string
  /** Beside an action that was there before. */
  readonly notThere: string
  /** Beside an action that is struck out, which may mean done or dropped. */
  readonly struckOut: string
  /** Template of `{words}`: for the speaker, of an action that is worded otherwise now. */
  readonly itRead: string
}

/** By language, as `phrases` has it. */
// biome-ignore format: what is read together stands together
export const changePhrases: Readonly<Record<string, ChangePhrases>> = {
  // English
  en: {
    heading: 'What became of the actions', thenAndNow: 'Then and now', since: 'since {name}',
    inAll: 'then {then}, now {now}', none: 'No action has changed since {name}.',
    states: {
      done: 'done', moved: 'moved', overdue: 'overdue', declined: 'declined', new: 'new',
      'taken-proposal': 'proposal taken', 'dropped-proposal': 'proposal dropped', 'open-proposal': 'proposal open',
      gone: 'gone', unchanged: 'as before',
    },
    statuses: { open: 'open', 'in progress': 'in progress', done: 'done', rejected: 'declined' },
    whyOpen: 'why?', notThere: 'no longer in the document', struckOut: 'struck out, without a word',
    itRead: 'It read: {words}',
  },
  // German
  de: {
    heading: 'Was aus den Maßnahmen wurde', thenAndNow: 'Damals und heute', since: 'seit {name}',
    inAll: 'damals {then}, heute {now}', none: 'Seit {name} hat sich keine Maßnahme geändert.',
    states: {
      done: 'erledigt', moved: 'verschoben', overdue: 'überfällig', declined: 'abgelehnt', new: 'neu',
      'taken-proposal': 'Vorschlag angenommen', 'dropped-proposal': 'Vorschlag verworfen',
      'open-proposal': 'Vorschlag offen', gone: 'weg', unchanged: 'wie zuvor',
    },
    statuses: { open: 'offen', 'in progress': 'in Arbeit', done: 'erledigt', rejected: 'abgelehnt' },
    whyOpen: 'warum?', notThere: 'nicht mehr im Dokument', struckOut: 'durchgestrichen, ohne ein Wort',
    itRead: 'Damals hieß es: {words}',
  },
  // French
  fr: {
    heading: 'Ce que sont devenues les actions', thenAndNow: 'Avant et maintenant', since: 'depuis {name}',
    inAll: 'avant {then}, maintenant {now}', none: 'Aucune action n’a changé depuis {name}.',
    states: {
      done: 'fait', moved: 'déplacé', overdue: 'en retard', declined: 'refusé', new: 'nouveau',
      'taken-proposal': 'proposition retenue', 'dropped-proposal': 'proposition écartée',
      'open-proposal': 'proposition ouverte', gone: 'disparu', unchanged: 'inchangé',
    },
    statuses: { open: 'ouvert', 'in progress': 'en cours', done: 'fait', rejected: 'refusé' },
    whyOpen: 'pourquoi\u00a0?', notThere: 'n’est plus dans le document', struckOut: 'barré, sans un mot',
    itRead: 'On lisait\u00a0: {words}',
  },
  // Spanish
  es: {
    heading: 'Qué fue de las acciones', thenAndNow: 'Antes y ahora', since: 'desde {name}',
    inAll: 'antes {then}, ahora {now}', none: 'Ninguna acción ha cambiado desde {name}.',
    states: {
      done: 'hecho', moved: 'movido', overdue: 'vencido', declined: 'rechazado', new: 'nuevo',
      'taken-proposal': 'propuesta aceptada', 'dropped-proposal': 'propuesta descartada',
      'open-proposal': 'propuesta abierta', gone: 'desaparecido', unchanged: 'igual que antes',
    },
    statuses: { open: 'abierto', 'in progress': 'en curso', done: 'hecho', rejected: 'rechazado' },
    whyOpen: '¿por qué?', notThere: 'ya no está en el documento', struckOut: 'tachado, sin explicación',
    itRead: 'Antes decía: {words}',
  },
  // Portuguese
  pt: {
    heading: 'O que foi feito das ações', thenAndNow: 'Antes e agora', since: 'desde {name}',
    inAll: 'antes {then}, agora {now}', none: 'Nenhuma ação mudou desde {name}.',
    states: {
      done: 'feito', moved: 'movido', overdue: 'atrasado', declined: 'recusado', new: 'novo',
      'taken-proposal': 'proposta aceita', 'dropped-proposal': 'proposta descartada',
      'open-proposal': 'proposta em aberto', gone: 'sumiu', unchanged: 'como antes',
    },
    statuses: { open: 'aberto', 'in progress': 'em andamento', done: 'feito', rejected: 'recusado' },
    whyOpen: 'por quê?', notThere: 'não está mais no documento', struckOut: 'riscado, sem explicação',
    itRead: 'Antes dizia: {words}',
  },
  // Norwegian
  nb: {
    heading: 'Hva det ble av tiltakene', thenAndNow: 'Da og nå', since: 'siden {name}',
    inAll: 'da {then}, nå {now}', none: 'Ingen tiltak er endret siden {name}.',
    states: {
      done: 'gjort', moved: 'flyttet', overdue: 'forfalt', declined: 'avvist', new: 'nytt',
      'taken-proposal': 'forslag tatt med', 'dropped-proposal': 'forslag forkastet', 'open-proposal': 'forslag åpent',
      gone: 'borte', unchanged: 'som før',
    },
    statuses: { open: 'åpent', 'in progress': 'pågår', done: 'gjort', rejected: 'avvist' },
    whyOpen: 'hvorfor?', notThere: 'ikke lenger i dokumentet', struckOut: 'strøket, uten et ord',
    itRead: 'Da sto det: {words}',
  },
  // Japanese
  ja: {
    heading: 'アクションのその後', thenAndNow: '前と今', since: '{name} 以降', inAll: '前は{then}、今は{now}',
    none: '{name} 以降に変わったアクションはありません。',
    states: {
      done: '完了', moved: '変更', overdue: '期限切れ', declined: '見送り', new: '新規',
      'taken-proposal': '提案を採用', 'dropped-proposal': '提案を見送り', 'open-proposal': '提案は未決',
      gone: '消えた', unchanged: '変わらず',
    },
    statuses: { open: '未完了', 'in progress': '進行中', done: '完了', rejected: '見送り' },
    whyOpen: 'なぜ？', notThere: '文書にはもうありません', struckOut: '説明なしに取り消し線', itRead: '以前の記載：{words}',
  },
  // Chinese (simplified)
  zh: {
    heading: '行动项的后续', thenAndNow: '当时与现在', since: '自 {name} 以来', inAll: '当时{then}，现在{now}',
    none: '自 {name} 以来没有行动项发生变化。',
    states: {
      done: '已完成', moved: '已调整', overdue: '已逾期', declined: '已拒绝', new: '新增',
      'taken-proposal': '提案已采纳', 'dropped-proposal': '提案已放弃', 'open-proposal': '提案待定',
      gone: '已消失', unchanged: '没有变化',
    },
    statuses: { open: '未完成', 'in progress': '进行中', done: '已完成', rejected: '已拒绝' },
    whyOpen: '为什么？', notThere: '文档中已没有', struckOut: '已划去，未作说明', itRead: '当时写的是：{words}',
  },
  // Korean
  ko: {
    heading: '액션은 어떻게 되었나', thenAndNow: '그때와 지금', since: '{name} 이후', inAll: '그때 {then}, 지금 {now}',
    none: '{name} 이후 바뀐 액션이 없습니다.',
    states: {
      done: '완료', moved: '변경', overdue: '기한 지남', declined: '거절', new: '신규',
      'taken-proposal': '제안 채택', 'dropped-proposal': '제안 기각', 'open-proposal': '제안 미정',
      gone: '사라짐', unchanged: '그대로',
    },
    statuses: { open: '미완료', 'in progress': '진행 중', done: '완료', rejected: '거절' },
    whyOpen: '왜?', notThere: '문서에 더는 없음', struckOut: '설명 없이 취소선', itRead: '그때의 문구: {words}',
  },
}
