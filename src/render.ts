import { counted, filled, phrasesIn } from './languages.ts'
import type { Deck, Slide, SlideKind } from './model/deck.ts'
import type { Finding } from './model/finding.ts'
import type { Manuscript } from './model/manuscript.ts'
import { renderAction } from './render/action.ts'
import { renderActions } from './render/actions.ts'
import { withIsolates } from './render/bidi.ts'
import { renderCalls } from './render/calls.ts'
import { renderChanges } from './render/changes.ts'
import { renderClosing } from './render/closing.ts'
import { renderConsoleData } from './render/console.ts'
import { type Context, contextOf } from './render/context.ts'
import { renderCoverage } from './render/coverage.ts'
import { isRightToLeft } from './render/direction.ts'
import { homeLanguage, renderHome } from './render/home.ts'
import { renderHorizons } from './render/horizons.ts'
import { type Html, html } from './render/html.ts'
import { renderImpact } from './render/impact.ts'
import { renderLessons } from './render/lessons.ts'
import { renderMeasures } from './render/measures.ts'
import { renderMetrics } from './render/metrics.ts'
import { renderOpening } from './render/opening.ts'
import { type Assets, type InlineAssets, renderPage } from './render/page.ts'
import { renderProse } from './render/prose.ts'
import { renderReading } from './render/reading.ts'
import { renderTimeline } from './render/timeline.ts'
import { renderTitle } from './render/title.ts'

export { isRightToLeft } from './render/direction.ts'
export { closed, html } from './render/html.ts'
export type { Assets, InlineAssets } from './render/page.ts'

/** What a deck's page holds beside its slides. */
export interface BesideSlides {
  /** Shown in the console. */
  readonly findings?: readonly Finding[]
  /** The source, for a patch to be made against it; null where it must not get out. */
  readonly manuscript?: Manuscript | null
  /** The files that stand beside the page, to be offered. */
  readonly exports?: readonly string[]
}

/** The page of one deck, as text. */
export function deckPage(
  deck: Deck,
  assets: Assets | InlineAssets,
  { findings = [], manuscript = null, exports = [] }: BesideSlides = {},
): string {
  const { title, settings, slides } = deck
  const words = phrasesIn(settings.lang)
  const root = 'root' in assets ? assets.root : null
  const count = counted(slides.length, words.slideCount, settings.lang)
  const content = {
    lang: settings.lang,
    title: title.text,
    description: filled(words.talkOf, { title: title.text, slides: count }),
    bodyClass: 'reveal-viewport deck',
    origins: originsOf(deck),
    body: html`<main>
<h1 class="hidden">${title.text}</h1>
${root !== null && html`<p class="to-reading"><a href="read/">${words.toReading}</a></p>`}
<div class="reveal"><div class="slides">
${renderSlides(deck, root)}
</div></div>
</main>
${renderConsoleData(deck, findings, exports)}${manuscript && renderManuscript(manuscript)}`,
  }
  return renderPage(content, assets)
}

/**
 * The page of one deck's document, as text. It stands in a folder `read` inside the deck's, or is one file, alone.
 *
 * @param exports The files that stand beside the deck, to be offered.
 */
export function readingPage(
  deck: Deck,
  assets: Assets | InlineAssets,
  exports: readonly string[] = [],
): string {
  const { title, settings } = deck
  const content = { lang: settings.lang, title: title.text, description: title.text, bodyClass: 'document' }
  const reading = renderReading(deck, 'root' in assets ? assets.root : null, exports)
  const body = isRightToLeft(settings.lang) ? withIsolates(reading) : reading
  return renderPage({ ...content, body, origins: originsOf(deck) }, assets)
}

/** The sites that its pictures come from, beside its own. */
function originsOf({ pictures }: Deck): readonly string[] {
  return [
    ...new Set([...pictures.values()].flatMap((picture) => ('origin' in picture ? picture.origin : []))),
  ]
}

/** The page that lists all decks, as text. */
export function homePage(decks: readonly Deck[], assets: Assets): string {
  const description = decks.map(({ title }) => title.text).join(', ')
  const lang = homeLanguage(decks)
  const { talks } = phrasesIn(lang)
  return renderPage(
    { lang, title: talks, description, bodyClass: 'list', body: renderHome(decks, lang) },
    assets,
  )
}

/** The slides of a deck as separate texts, by id, for a page that is open already; `root` leads from there to the site's. */
export function deckSections(deck: Deck, root = '../'): ReadonlyMap<string, string> {
  const sections = renderSlides(deck, root).map(String)
  return new Map(deck.slides.map(({ id }, i) => [id, sections[i] ?? '']))
}

/** JSON that the page's policy lets through: a template holds no script, and shows nothing. */
function renderManuscript(manuscript: Manuscript): Html {
  return html`
<template id="manuscript">${JSON.stringify(manuscript)}</template>`
}

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
function renderSlides(deck: Deck, root: string | null): readonly Html[] {
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
  return html`<aside class="notes">${notes.map(({ markdown, shown }) => html`<div>${document(markdown, shown)}</div>`)}</aside>`
}
