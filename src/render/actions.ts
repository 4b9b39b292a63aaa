import type { ActionsSlide, OpenField, ShownCell, ShownColumn } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead, pageOf } from './parts.ts'

export function renderActions(slide: ActionsSlide, context: Context): Html {
  const { heading, kicker, count, columns, rows, slots, open, page, size } = slide
  const isAsked = open.some((fields) => fields.length > 0)
  return html`${hunkHead(kicker && context.inline(kicker), context.count(count, context.words.actionCount), pageOf(page))}
<h2>${heading ? context.inline(heading) : context.words.actions}</h2>
<table class="rows" data-size="${size}">
<colgroup>${columns.map(({ width }) => html`<col width="${width}%">`)}${isAsked && html`<col>`}</colgroup>
<thead><tr>${columns.map((column) => renderHead(column, context))}${isAsked && renderOpenHead(open, context)}</tr></thead>
<tbody>${rows.map((cells, row) => html`<tr>${cells.map((cell, i) => renderCell({ cell, slot: slots[row]?.[i] ?? null }, columns[i], context))}${isAsked && renderOpen(open[row] ?? [], context)}</tr>`)}</tbody>
</table>`
}

function renderHead({ label, field }: ShownColumn, { inline, words }: Context): Html {
  return html`<th scope="col" data-field="${field}">${label.text ? inline(label) : html`<span class="hidden">${words.moreColumns}</span>`}</th>`
}

/** For those who hear the table: what stands below asks by itself. */
function renderOpenHead(open: ActionsSlide['open'], { words }: Context): Html {
  const [longest = []] = open.toSorted((a, b) => b.length - a.length)
  const labels = longest.map(({ field }) => (field === 'owner' ? words.who : words.when))
  return html`<th scope="col"><span class="hidden">${labels.join(', ')}</span></th>`
}

/** One outline that asks for all that is open: `client/capture/open-fields.ts` makes a button of each part. */
function renderOpen(open: readonly OpenField[], { words }: Context): Html {
  const parts = open.map(
    ({ field, slot }) =>
      html`<span data-field="${field}" data-slot="${slot}">${missing(field, words)}</span>`,
  )
  return html`<td class="open">${parts}</td>`
}

/** A cell that the room may fill says under which key: `client/capture/open-fields.ts` makes a button of it. */
function renderCell(
  { cell, slot }: { readonly cell: ShownCell; readonly slot: string | null },
  column: ShownColumn | undefined,
  { inline, words }: Context,
): Html {
  const field = column?.field ?? null
  const content = cell ? inline(cell) : missing(field, words)
  if (field === 'team') return html`<th scope="row" data-field="team">${content}</th>`
  const isShort = column?.isShort ?? false
  return html`<td data-field="${field}"${isShort && html` class="short"`}${slot !== null && html` data-slot="${slot}"`}>${content}</td>`
}

/** Only what, who and when are asked for: another empty cell may be meant so. */
function missing(field: ShownColumn['field'], words: Context['words']): Html | null {
  if (field === 'what') return gap(words.whatOpen)
  if (field === 'owner') return gap(words.whoOpen)
  return field === 'due' ? gap(words.whenOpen) : null
}
