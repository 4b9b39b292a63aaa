import type { Changes } from './model/change.ts'
import type { Deck, Placement, Slide } from './model/deck.ts'
import { excessFinding, excessOf } from './model/excess.ts'
import type { Finding } from './model/finding.ts'
import { footnoteNumbers } from './model/footnote.ts'
import { type Limits, usualLimits } from './model/limits.ts'
import type { Pictures } from './model/picture.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Questions } from './model/question.ts'
import { actionsSlides } from './outline/actions.ts'
import { callsSlides } from './outline/calls.ts'
import { changesSlides } from './outline/changes.ts'
import { closingSlides } from './outline/closing.ts'
import { coverageSlides } from './outline/coverage.ts'
import { withFootnotes } from './outline/footnotes.ts'
import { horizonsSlides } from './outline/horizons.ts'
import { withUniqueIds } from './outline/id.ts'
import { illustrated } from './outline/illustrated.ts'
import { withLeftovers } from './outline/leftovers.ts'
import { metricsSlides } from './outline/metrics.ts'
import { openingSlides } from './outline/opening.ts'
import { dropped, place } from './outline/placement.ts'
import { planOf } from './outline/plan.ts'
import { readingOf } from './outline/reading.ts'
import { withLongNotesOnce } from './outline/repeated.ts'
import { withSlideNotes } from './outline/slide-notes.ts'
import { afterwordSlides, storySlides } from './outline/telling.ts'
import { timeFindings } from './outline/time.ts'
import { titleSlides } from './outline/title.ts'

/** A talk's slides, where each block of its source went, and what went nowhere. */
export interface Outlined {
  readonly deck: Deck
  readonly placement: Placement
  readonly findings: readonly Finding[]
}

/** The running order. A part without matter gives no slide. */
const runningOrder: readonly ((
  postmortem: Postmortem,
  questions: Questions,
  changes: Changes | null,
) => readonly Slide[])[] = [
  titleSlides,
  openingSlides,
  // Whoever comes to a second meeting wants to know first what became of the first one.
  (postmortem, _questions, changes) => changesSlides(postmortem, changes),
  storySlides,
  actionsSlides,
  coverageSlides,
  metricsSlides,
  horizonsSlides,
  afterwordSlides,
  callsSlides,
  closingSlides,
]

/** What a talk is made with, beside the document: the pictures that can be shown, and what the room is asked. */
export interface Material {
  readonly pictures: Pictures
  readonly questions: Questions
  /** What has changed since an older state; null where there is none to compare with. */
  readonly changes: Changes | null
  readonly limits?: Limits
}

/** Makes a talk of what a document says. */
export function outline(
  text: Postmortem,
  { pictures, questions, changes, limits = usualLimits }: Material,
): Outlined {
  const postmortem = illustrated(text, pictures)
  const all = withUniqueIds(runningOrder.flatMap((part) => part(postmortem, questions, changes)))
  const made = withLongNotesOnce(all.slice(0, limits.slides))
  const slides = withFootnotes(withLeftovers(withSlideNotes(made, postmortem), postmortem), postmortem)
  // There pictures stand where they are written.
  const reading = readingOf(slides, text)
  const { slug, title, settings, references, blocks } = postmortem
  const footnotes = footnoteNumbers(postmortem.footnotes)
  return {
    deck: {
      slug,
      title,
      settings,
      slides,
      plan: planOf(slides, settings),
      reading,
      references,
      footnotes,
      pictures,
      isPublic: false,
    },
    placement: place(blocks, slides, reading),
    findings: [
      ...slidesBeyond(all, limits),
      ...dropped(blocks, slides, reading),
      ...timeFindings(postmortem, slides),
    ],
  }
}

/** Says where the first slide comes from that is one too many: a deck that nobody will see through is not built. */
function slidesBeyond(slides: readonly Slide[], limits: Limits): readonly Finding[] {
  const excess = excessOf('slides', slides.length, limits)
  const beyond = slides
    .slice(limits.slides)
    .flatMap(({ spans, notes }) => [...spans, ...notes.flatMap((note) => note.spans)])
  const [span] = beyond.length > 0 ? beyond : slides.flatMap(({ spans }) => spans)
  return excess && span ? [excessFinding(excess, limits, span)] : []
}
