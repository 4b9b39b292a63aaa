import type { Deck, Placement, Slide } from './model/deck.ts'
import type { Finding } from './model/finding.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Questions } from './model/question.ts'
import { actionsSlides } from './outline/actions.ts'
import { closingSlides } from './outline/closing.ts'
import { horizonsSlides } from './outline/horizons.ts'
import { withUniqueIds } from './outline/id.ts'
import { withLeftovers } from './outline/leftovers.ts'
import { metricsSlides } from './outline/metrics.ts'
import { openingSlides } from './outline/opening.ts'
import { dropped, place } from './outline/placement.ts'
import { proseAfterActions, proseBeforeActions } from './outline/prose.ts'
import { titleSlides } from './outline/title.ts'

/** A talk's slides, where each block of its source went, and what went nowhere. */
export interface Outlined {
  readonly deck: Deck
  readonly placement: Placement
  readonly findings: readonly Finding[]
}

/** The running order. A part without matter gives no slide. */
const runningOrder: readonly ((postmortem: Postmortem, questions: Questions) => readonly Slide[])[] = [
  titleSlides,
  openingSlides,
  proseBeforeActions,
  actionsSlides,
  metricsSlides,
  horizonsSlides,
  proseAfterActions,
  closingSlides,
]

/** Makes a talk of what a document says. */
export function outline(postmortem: Postmortem, questions: Questions): Outlined {
  const parts = runningOrder.flatMap((part) => part(postmortem, questions))
  const slides = withLeftovers(withUniqueIds(parts), postmortem)
  const { slug, title, settings, references, blocks } = postmortem
  return {
    deck: { slug, title, settings, slides, references },
    placement: place(blocks, slides),
    findings: dropped(blocks, slides),
  }
}
