import type { Deck, Slide, SlideKind } from '../model/deck.ts'
import { renderAction } from './action.ts'
import { renderActions } from './actions.ts'
import { withIsolates } from './bidi.ts'
import { renderCalls } from './calls.ts'
import { renderChanges } from './changes.ts'
import { renderClosing } from './closing.ts'
import { type Context, contextOf } from './context.ts'
import { renderCoverage } from './coverage.ts'
import { renderHorizons } from './horizons.ts'
import { type Html, html } from './html.ts'
import { renderImpact } from './impact.ts'
import { renderLessons } from './lessons.ts'
import { renderMeasures } from './measures.ts'
import { renderMetrics } from './metrics.ts'
import { renderOpening } from './opening.ts'
import { renderProse } from './prose.ts'
import { renderTimeline } from './timeline.ts'
import { renderTitle } from './title.ts'

/** What the audience sees of each kind. A kind that is missing here doesn't compile. */
const renderers: {
  readonly [K in SlideKind]: (slide: Extract<Slide, { kind: K }>, context: Context) => Html
} = {
  title: renderTitle,
  opening: renderOpening,
  changes: renderChanges,
  actions: renderActions,
  action: renderAction,
  coverage: renderCoverage,
  metrics: renderMetrics,
  horizons: renderHorizons,
  calls: renderCalls,
  timeline: renderTimeline,
  measures: renderMeasures,
  summary: renderProse,
  impact: renderImpact,
  causes: renderProse,
  detection: renderProse,
  resolution: renderProse,
  lessons: renderLessons,
  prose: renderProse,
  closing: renderClosing,
}

/** Each slide of a deck as a reveal.js section, the first one present, its notes in the aside that reveal expects. */
export function renderSlides(deck: Deck, root: string | null): readonly Html[] {
  const context = contextOf(deck, root)
  const sections = deck.slides.map(
    (
      slide,
      i,
    ) => html`<section id="${slide.id}" data-kind="${slide.kind}"${i === 0 && html` class="present"`}>
<div class="page">
${renderMatter(slide, context)}
${renderFolio(slide, i + 1, deck, root !== null)}
</div>
${renderNotes(slide, context)}
</section>`,
  )
  return context.isRightToLeft ? sections.map(withIsolates) : sections
}

/** The slide's number, and the way to its place in the document. */
function renderFolio({ id }: Slide, number: number, { slides, reading }: Deck, isLinked: boolean): Html {
  const place = html`<b>${number}</b><span>/${slides.length}</span>`
  if (!isLinked) return html`<p class="folio">${place}</p>`
  const chapter =
    reading.find(({ slides: [first] }) => first === id) ?? reading.find((one) => one.slides.includes(id))
  return html`<p class="folio"><a href="read/${chapter && `#${chapter.id}`}">${place}</a></p>`
}

function renderMatter<K extends SlideKind>(slide: Extract<Slide, { kind: K }>, context: Context): Html {
  const render = renderers[slide.kind as K]
  return render(slide, context)
}

/** A public deck has none. */
function renderNotes({ notes }: Slide, { document }: Context): Html | null {
  if (notes.length === 0) return null
  return html`<aside class="notes">${notes.map(({ markdown }) => html`<div>${document(markdown)}</div>`)}</aside>`
}
