import { filled, type Phrases } from '../languages.ts'
import { type Action, isSettled } from '../model/action.ts'
import type { ActionSlide } from '../model/deck.ts'
import { doraMetrics } from '../model/metric.ts'
import { type SlotField, slotKey } from '../model/room.ts'
import type { Context } from './context.ts'
import { type Html, html, type Renderable } from './html.ts'
import { hunkHead, openSlot } from './parts.ts'

export function renderAction(slide: ActionSlide, context: Context): Html {
  const { action, place, heading, showWhy, size } = slide
  const { inline } = context
  return html`${hunkHead(heading ? inline(heading) : context.words.actions, filled(context.words.of, { n: place.number, m: place.count }))}
<div class="fill" data-size="${size}">
${action.team !== null && html`<p class="team">${action.team}</p>`}
<div class="added what"><h2>${inline(action.what)}</h2></div>
${showWhy && action.why && html`<p class="why">${inline(action.why)}</p>`}
</div>
<dl class="facts">${factsOf(slide, context)}</dl>`
}

function factsOf(
  { action, key, counterparts }: ActionSlide,
  { inline, words, changes }: Context,
): readonly Html[] {
  const { metric, status, ticket, priority } = action
  return [
    ...(['owner', 'due'] as const).flatMap((field) => slotFact(field, action, key, words)),
    ...(metric
      ? [fact(words.metric, html`${inline(metric.prose)}${todaysName(metric, words)}`, 'wide')]
      : []),
    ...stated([
      [words.status, status && changes.statuses[status]],
      [words.ticket, ticket],
      [words.priority, priority],
    ]),
    ...(counterparts[0]
      ? [fact(horizonWord(counterparts[0], words), renderCounterparts(counterparts, inline), 'wide')]
      : []),
  ]
}

function stated(values: readonly (readonly [label: string, value: string | null])[]): readonly Html[] {
  return values.flatMap(([label, value]) => (value === null ? [] : [fact(label, value)]))
}

function fact(label: string, value: Renderable, kind = 'short'): Html {
  return html`<div class="${kind}"><dt>${label}</dt><dd>${value}</dd></div>`
}

/** Who or when; where the document leaves it open the room may fill it, as in the table, until it is done. */
function slotFact(field: SlotField, action: Action, key: string, words: Phrases): readonly Html[] {
  const label = field === 'owner' ? words.who : words.when
  if (action[field] !== null) return [fact(label, action[field])]
  if (isSettled(action)) return []
  const slot = html`<dd data-slot="${slotKey(key, field)}" data-field="${field}">${openSlot(words)}</dd>`
  return [html`<div class="short"><dt>${label}</dt>${slot}</div>`]
}

function horizonWord({ horizon }: Action, { later, now }: Context['words']): string {
  return horizon === 'long' ? later : now
}

function renderCounterparts(actions: readonly Action[], inline: Context['inline']): Html {
  return html`${actions.map(({ what }, i) => [i > 0 && '; ', inline(what)])}`
}

/** DORA's name of today under the author's word, where the two differ. */
function todaysName({ id, prose }: NonNullable<Action['metric']>, { today }: Context['words']): Html | null {
  const name = doraMetrics.find((metric) => metric.id === id)?.name
  if (!name || name.toLowerCase() === prose.text.toLowerCase()) return null
  return html`<small>${today}: ${name.toLowerCase()}</small>`
}
