import { type Change, type ChangeState, type Changes, changeStates, staysWhole } from '../model/change.ts'
import type { ChangeFact, ChangeRow, ChangesSlide } from '../model/changes.ts'
import { changePhrasesIn, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { changeNotes, nothingNote } from './changes/notes.ts'
import { rowOf, textOf } from './changes/row.ts'
import type { ColumnText } from './columns.ts'
import { type TableSheet, tableSheets } from './sheets.ts'

/** What the picture takes of the first slide, in pixels. `theme/changes.css` has the same. */
const pictureHeight = 128

/** What became of each action since an older state; nothing where there is no such state. */
export function changesSlides(
  { settings: { lang } }: Postmortem,
  changes: Changes | null,
): readonly ChangesSlide[] {
  if (!changes) return []
  const { since, actionsThen, actionsNow, all } = changes
  const told = inOrder(all).filter(({ state }) => state !== 'unchanged')
  const rows = new Map(told.map((change) => [rowOf(change, lang), change]))
  return sheetsOf([...rows.keys()], lang).map(({ items, page, size, widths }) => {
    const shown = items.flatMap((row) => rows.get(row) ?? [])
    const notes = changeNotes(shown, page.number === 1 ? changes : null, lang)
    return {
      kind: 'changes',
      id: 'then-and-now',
      since,
      actionsThen,
      actionsNow,
      counts: countsOf(all),
      rows: items,
      widths,
      page,
      size,
      notes: notes.length > 0 ? notes : [nothingNote(since, lang)],
      spans: [],
    }
  })
}

/** A text that takes at least the room that the fact does: words are broken at a hyphen, days are not. */
function measuredText(fact: ChangeFact): string {
  const text = textOf(fact)
  if (fact.kind === 'open') return `${text}    `
  return text.replace(/\S+/g, (word) => (staysWhole(word) ? word.replaceAll('-', '–') : word))
}

/** As they are told, not as they stand in the document. */
function inOrder(all: readonly Change[]): readonly Change[] {
  return changeStates.flatMap((wanted) => all.filter(({ state }) => state === wanted))
}

function countsOf(all: readonly Change[]): readonly (readonly [ChangeState, number])[] {
  return changeStates
    .map((wanted) => [wanted, all.filter(({ state }) => state === wanted).length] as const)
    .filter(([, count]) => count > 0)
}

/** Where nothing has changed one slide says so. */
function sheetsOf(rows: readonly ChangeRow[], lang: string): readonly TableSheet<ChangeRow>[] {
  if (rows.length === 0) return [{ items: [], page: { number: 1, count: 1 }, size: 'large', widths: [] }]
  return tableSheets<ChangeRow>(rows, {
    heading: changePhrasesIn(lang).heading,
    over: pictureHeight,
    columnsOf: (rows) => columnsOf(rows, lang),
  })
}

function columnsOf(rows: readonly ChangeRow[], lang: string): readonly ColumnText[] {
  const { status, team, what } = phrasesIn(lang)
  const { states, thenAndNow } = changePhrasesIn(lang)
  const hasTeams = rows.some((row) => row.team !== null)
  return [
    { head: status, cells: rows.map(({ state }) => states[state]) },
    ...(hasTeams ? [{ head: team, cells: rows.map((row) => row.team ?? '') }] : []),
    { head: what, cells: rows.map((row) => row.what.text) },
    { head: thenAndNow, cells: rows.map(({ facts }) => facts.map(measuredText).join('\n')) },
  ]
}
