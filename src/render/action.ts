import type { Action } from '../model/action.ts'
import type { ActionSlide } from '../model/deck.ts'
import { doraMetrics } from '../model/metric.ts'
import type { Context } from './context.ts'
import { type Html, html, type Renderable } from './html.ts'
import { hunkHead, openSlot } from './parts.ts'

export function renderAction(slide: ActionSlide, context: Context): Html {
  const { action, place, heading, showWhy, size } = slide
  const { inline } = context
  return html`${hunkHead(heading ? inline(heading) : 'action', `${place.number} of ${place.count}`)}
<div class="fill" data-size="${size}">
${action.team !== null && html`<p class="team">${action.team}</p>`}
<div class="added what"><h2>${inline(action.what)}</h2></div>
${showWhy && action.why && html`<p class="why">${inline(action.why)}</p>`}
</div>
<dl class="facts">${factsOf(slide, context)}</dl>`
}

function factsOf({ action, counterparts }: ActionSlide, { inline }: Context): readonly Html[] {
  const { owner, due, metric, status, ticket, priority } = action
  return [
    fact('who', owner ?? openSlot()),
    fact('when', due ?? openSlot()),
    ...(metric ? [fact('metric', html`${inline(metric.prose)}${todaysName(metric)}`, 'wide')] : []),
    ...stated({ status, ticket, priority }),
    ...(counterparts[0]
      ? [fact(horizonWord(counterparts[0]), renderCounterparts(counterparts, inline), 'wide')]
      : []),
  ]
}

function stated(values: Readonly<Record<string, string | null>>): readonly Html[] {
  return Object.entries(values).flatMap(([label, value]) => (value === null ? [] : [fact(label, value)]))
}

function fact(label: string, value: Renderable, kind = 'short'): Html {
  return html`<div class="${kind}"><dt>${label}</dt><dd>${value}</dd></div>`
}

function horizonWord({ horizon }: Action): string {
  return horizon === 'long' ? 'later' : 'now'
}

function renderCounterparts(actions: readonly Action[], inline: Context['inline']): Html {
  return html`${actions.map(({ what }, i) => [i > 0 && '; ', inline(what)])}`
}

/** DORA's name of today under the author's word, where the two differ. */
function todaysName({ id, prose }: NonNullable<Action['metric']>): Html | null {
  const name = doraMetrics.find((metric) => metric.id === id)?.name
  if (!name || name.toLowerCase() === prose.text.toLowerCase()) return null
  return html`<small>today: ${name.toLowerCase()}</small>`
}
