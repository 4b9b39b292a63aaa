import type { Deck } from './model/deck.ts'
import type { Finding } from './model/finding.ts'
import { renderConsoleData } from './render/console.ts'
import { renderHome } from './render/home.ts'
import { html } from './render/html.ts'
import { type Assets, type InlineAssets, renderPage } from './render/page.ts'
import { counted } from './render/parts.ts'
import { renderSlides } from './render/slide.ts'

export { closed } from './render/html.ts'
export type { Assets, InlineAssets } from './render/page.ts'

/** The page of one deck, as text. The findings are shown in its console. */
export function deckPage(
  deck: Deck,
  assets: Assets | InlineAssets,
  findings: readonly Finding[] = [],
): string {
  const { title, settings, slides } = deck
  const content = {
    lang: settings.lang,
    title: title.text,
    description: `${title.text}: a talk of ${counted(slides.length, 'slide')}.`,
    bodyClass: 'reveal-viewport deck',
    body: html`<main>
<h1 class="hidden">${title.text}</h1>
<div class="reveal"><div class="slides">
${renderSlides(deck)}
</div></div>
</main>
${renderConsoleData(deck, findings)}`,
  }
  return renderPage(content, assets)
}

/** The page that lists all decks, as text. */
export function homePage(decks: readonly Deck[], assets: Assets): string {
  const description = decks.map(({ title }) => title.text).join(', ')
  return renderPage(
    { lang: 'en', title: 'Talks', description, bodyClass: 'list', body: renderHome(decks) },
    assets,
  )
}

/** The slides of a deck as separate texts, by id, for a page that is open already. */
export function deckSections(deck: Deck): ReadonlyMap<string, string> {
  const sections = renderSlides(deck).map(String)
  return new Map(deck.slides.map(({ id }, i) => [id, sections[i] ?? '']))
}
