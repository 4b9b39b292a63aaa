import type { Phrases } from '../../languages.ts'
import type { ChangeFact } from '../../model/changes.ts'
import type { ActionsSlide, Deck, OpenField, ShownCell } from '../../model/deck.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import type { Prose } from '../../model/prose.ts'
import { type Cell, type CellTable, openCell, plainCell, proseCell, tableOf } from './cells.ts'

/** What the contents of a slide are made with. */
export interface Around {
  readonly deck: Deck
  readonly postmortem: Postmortem
  readonly words: Phrases
  readonly lang: string
}

/** The author's columns, and who and when for what is open: cells that can be written into. */
export function actionsTable({ columns, rows, open }: ActionsSlide, around: Around): CellTable {
  const { words } = around
  const asked = (['owner', 'due'] as const).filter((field) =>
    open.some((fields) => fields.some((one) => one.field === field)),
  )
  const question = { owner: words.whoOpen, due: words.whenOpen }
  const heads = { owner: words.who, due: words.when }
  const own = (cell: ShownCell, i: number): Cell => {
    const field = columns[i]?.field
    if (cell) return proseCell(cell, around.deck)
    if (field === 'owner' || field === 'due') return openCell(question[field])
    return field === 'what' ? openCell(words.whatOpen) : plainCell('')
  }
  const added = (fields: readonly OpenField[]): readonly Cell[] =>
    asked.map((field) =>
      fields.some((one) => one.field === field) ? openCell(question[field]) : plainCell(''),
    )
  return {
    kind: 'cells',
    head: [
      ...columns.map(({ label }) => proseCell(label, around.deck)),
      ...asked.map((field) => plainCell(heads[field])),
    ],
    rows: rows.map((cells, i) => [...cells.map(own), ...added(open[i] ?? [])]),
  }
}

/** Clock and event. */
export function timelineTable(
  rows: readonly { readonly time: string; readonly text: Prose; readonly day: string | null }[],
  around: Around,
): CellTable {
  const cells = rows.map(({ time, text, day }) => [
    plainCell(day === null ? time : `${day} ${time}`),
    proseCell(text, around.deck),
  ])
  return tableOf([around.words.time, around.words.event], cells)
}

/** As many entries as a slide has room for; the notes have them all. */
const mostEntries = 12

/** The beginning of the whole timeline, for a slide that only draws it. */
export function wholeTimeline(around: Around): CellTable {
  const entries = around.postmortem.timeline.slice(0, mostEntries)
  return timelineTable(
    entries.map(({ time, text }) => ({ time, text, day: null })),
    around,
  )
}

/** What stands beside an action that has changed, on a line. */
export function factText(fact: ChangeFact): string {
  if (fact.kind === 'open') return fact.question
  if (fact.kind === 'moved') return `${fact.label}: ${fact.from} → ${fact.to}`
  return fact.label === null ? fact.value.text : `${fact.label}: ${fact.value.text}`
}
