import { filled, phrasesIn } from '../languages.ts'
import { type ActionGroup, isSettled } from '../model/action.ts'
import type { ActionsSlide, Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { rowKeys } from '../text/row-keys.ts'
import { actionSlides } from './action.ts'
import { type ActionRow, actionTable, textsOf } from './action-table.ts'
import { isShort } from './columns.ts'
import { idOf } from './id.ts'
import { incidentAt } from './incident.ts'
import { tableSheets } from './sheets.ts'
import { notesUnder } from './tellings.ts'
import { ourNote } from './words.ts'

/** Each group's table, and after it the actions that have something told of them. */
export function actionsSlides(postmortem: Postmortem): readonly Slide[] {
  const keys = rowKeys(postmortem.groups)
  return postmortem.groups.flatMap((group) => [
    ...tableSlides(group, postmortem, keys),
    ...actionSlides(group, postmortem, keys),
  ])
}

type RowKeys = ReturnType<typeof rowKeys>

function tableSlides(group: ActionGroup, postmortem: Postmortem, keys: RowKeys): readonly ActionsSlide[] {
  const { heading, headSpan, actions, spans } = group
  const { lang } = postmortem.settings
  const words = phrasesIn(lang)
  const table = actionTable(group, keys, { words, lang })
  const { columns } = table
  const shorts = textsOf(table, words).map(isShort)
  const notes = notesOf(group, postmortem)
  const kicker = incidentAt(headSpan ?? spans[0] ?? null, postmortem)
  const sheets = tableSheets<ActionRow>(table.rows, {
    heading: heading?.text ?? '',
    columnsOf: (rows) => textsOf({ columns, rows }, words),
  })
  return sheets.map(({ items, page, size, widths }) => ({
    kind: 'actions',
    id: idOf(heading?.text ?? 'actions'),
    heading,
    kicker,
    count: actions.length,
    columns: columns.map((column, i) => ({ ...column, width: widths[i] ?? 0, isShort: shorts[i] ?? false })),
    rows: items.map(({ cells }) => cells),
    slots: items.map(({ slots }) => slots),
    open: items.map(({ open }) => open),
    page,
    size,
    notes: [
      ...notes,
      ...items.flatMap(({ action, said }) => [said, action.details].filter((note) => note !== null)),
    ],
    spans: [
      ...(page.number === 1 ? [...(headSpan ? [headSpan] : []), ...spans] : []),
      ...items.flatMap(({ action }) => action.spans.slice(0, 1)),
    ],
  }))
}

function notesOf({ bridge, intro, actions, heading }: ActionGroup, postmortem: Postmortem): readonly Note[] {
  const open = (field: 'owner' | 'due'): number =>
    actions.filter((action) => action[field] === null && !isSettled(action)).length
  const words = phrasesIn(postmortem.settings.lang)
  const counts = { n: actions.length, who: open('owner'), when: open('due') }
  const count = ourNote(filled(words.actionsInAll, { heading: heading?.text ?? words.actions, ...counts }))
  return [...(intro ? [intro] : []), ...(bridge ? [bridge] : []), ...notesUnder(heading, postmortem), count]
}
