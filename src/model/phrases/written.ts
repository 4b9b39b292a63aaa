/**
 * Our words in a document of the author's, where what a room said is written into it. The parser reads each of them as
 * what it is: `tests/amend.test.ts` holds that.
 */
export interface WrittenPhrases {
  /** Heads of columns. */
  readonly what: string
  readonly team: string
  readonly kind: string
  readonly who: string
  readonly when: string
  /** Marks in brackets, "(owner: Ines)", and labels of lines, "Owner: Ines". `when` would be read as the incident's. */
  readonly teamMark: string
  readonly ownerMark: string
  readonly dueMark: string
  /** Heads a document's actions where it has none. */
  readonly actions: string
  /** Heads what a room has proposed: template of `{day}`, YYYY-MM-DD. */
  readonly proposed: string
}

/** By language, a BCP 47 tag without a region. */
// biome-ignore format: what is read together stands together
export const writtenPhrases: Readonly<Record<string, WrittenPhrases>> = {
  en: {
    what: 'What', team: 'Team', kind: 'Type', who: 'Who', when: 'When',
    teamMark: 'team', ownerMark: 'owner', dueMark: 'due',
    actions: 'Actions', proposed: 'Proposed, decide by {day}',
  },
  de: {
    what: 'Was', team: 'Team', kind: 'Art', who: 'Wer', when: 'Bis wann',
    teamMark: 'Team', ownerMark: 'verantwortlich', dueMark: 'fällig',
    actions: 'Maßnahmen', proposed: 'Vorgeschlagen, zu entscheiden bis {day}',
  },
  fr: {
    what: 'Quoi', team: 'Équipe', kind: 'Type', who: 'Qui', when: 'Quand',
    teamMark: 'équipe', ownerMark: 'responsable', dueMark: 'échéance',
    actions: 'Actions', proposed: 'Proposé, à décider avant le {day}',
  },
  es: {
    what: 'Qué', team: 'Equipo', kind: 'Tipo', who: 'Quién', when: 'Cuándo',
    teamMark: 'equipo', ownerMark: 'responsable', dueMark: 'plazo',
    actions: 'Acciones', proposed: 'Propuesto, a decidir antes del {day}',
  },
  pt: {
    what: 'O quê', team: 'Equipe', kind: 'Tipo', who: 'Quem', when: 'Quando',
    teamMark: 'equipe', ownerMark: 'responsável', dueMark: 'prazo',
    actions: 'Ações', proposed: 'Proposto, a decidir até {day}',
  },
  nb: {
    what: 'Hva', team: 'Team', kind: 'Type', who: 'Hvem', when: 'Når',
    teamMark: 'team', ownerMark: 'ansvarlig', dueMark: 'frist',
    actions: 'Tiltak', proposed: 'Foreslått, avgjøres innen {day}',
  },
  ja: {
    what: '内容', team: 'チーム', kind: '種別', who: '担当', when: '期限',
    teamMark: 'チーム', ownerMark: '担当', dueMark: '期限',
    actions: 'アクション', proposed: '提案、決定期限: {day}',
  },
  zh: {
    what: '内容', team: '团队', kind: '类型', who: '负责人', when: '截止时间',
    teamMark: '团队', ownerMark: '负责人', dueMark: '期限',
    actions: '行动项', proposed: '提议，决定期限：{day}',
  },
  ko: {
    what: '내용', team: '팀', kind: '유형', who: '담당', when: '기한',
    teamMark: '팀', ownerMark: '담당', dueMark: '기한',
    actions: '액션 아이템', proposed: '제안, 결정 기한: {day}',
  },
}
