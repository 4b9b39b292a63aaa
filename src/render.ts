import type { Deck } from './model/deck.ts'
import type { Finding } from './model/finding.ts'
import type { Manuscript } from './model/manuscript.ts'
import { counted, filled, phrasesIn } from './model/phrases.ts'
import { withIsolates } from './render/bidi.ts'
import { renderConsoleData } from './render/console.ts'
import { isRightToLeft } from './render/direction.ts'
import { homeLanguage, renderHome } from './render/home.ts'
import { html } from './render/html.ts'
import { renderManuscript } from './render/manuscript.ts'
import { type Assets, type InlineAssets, renderPage } from './render/page.ts'
import { renderReading } from './render/reading.ts'
import { renderSlides } from './render/slide.ts'

export { closed } from './render/html.ts'
export type { Assets, InlineAssets } from './render/page.ts'

/** What a deck's page holds beside its slides. */
export interface BesideSlides {
  /** Shown in the console. */
  readonly findings?: readonly Finding[]
  /** The source, for a patch to be made against it; null where it must not get out. */
  readonly manuscript?: Manuscript | null
}

/** The page of one deck, as text. */
export function deckPage(
  deck: Deck,
  assets: Assets | InlineAssets,
  { findings = [], manuscript = null }: BesideSlides = {},
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
${renderConsoleData(deck, findings)}${manuscript && renderManuscript(manuscript)}`,
  }
  return renderPage(content, assets)
}

/** The page of one deck's document, as text. It stands in a folder `read` inside the deck's. */
export function readingPage(deck: Deck, assets: Assets): string {
  const { title, settings } = deck
  const content = { lang: settings.lang, title: title.text, description: title.text, bodyClass: 'document' }
  const reading = renderReading(deck, assets.root)
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
