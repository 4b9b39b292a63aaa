import type { ActionsSlide, ShownCell, ShownColumn } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead, pageOf } from './parts.ts'

export function renderActions(slide: ActionsSlide, context: Context): Html {
  const { heading, kicker, count, columns, rows, slots, page, size } = slide
  return html`${hunkHead(kicker && context.inline(kicker), context.count(count, context.words.actionCount), pageOf(page))}
<h2>${heading ? context.inline(heading) : context.words.actions}</h2>
<table class="rows" data-size="${size}">
<colgroup>${columns.map(({ width }) => html`<col width="${width}%">`)}</colgroup>
<thead><tr>${columns.map((column) => renderHead(column, context))}</tr></thead>
<tbody>${rows.map((cells, row) => html`<tr>${cells.map((cell, i) => renderCell({ cell, slot: slots[row]?.[i] ?? null }, columns[i], context))}</tr>`)}</tbody>
</table>`
}

function renderHead({ label, field }: ShownColumn, { inline, words }: Context): Html {
  return html`<th scope="col" data-field="${field}">${label.text ? inline(label) : html`<span class="hidden">${words.moreColumns}</span>`}</th>`
}

/** A cell that the room may fill says under which key: `client/room/slots.ts` makes a button of it. */
function renderCell(
  { cell, slot }: { readonly cell: ShownCell; readonly slot: string | null },
  column: ShownColumn | undefined,
  { inline, words }: Context,
): Html {
  const field = column?.field ?? null
  const content = cell ? inline(cell) : missing(field, words)
  if (field === 'team') return html`<th scope="row" data-field="team">${content}</th>`
  return html`<td data-field="${field}"${slot !== null && html` data-slot="${slot}"`}>${content}</td>`
}

/** Only what, who and when are asked for: another empty cell may be meant so. */
function missing(field: ShownColumn['field'], words: Context['words']): Html | null {
  if (field === 'what') return gap(words.whatOpen)
  if (field === 'owner') return gap(words.whoOpen)
  return field === 'due' ? gap(words.whenOpen) : null
}
