import type { Deck } from '../model/deck.ts'
import { type Html, html } from './html.ts'
import { counted } from './parts.ts'

/** The list of decks, at the site's root. */
export function renderHome(decks: readonly Deck[]): Html {
  return html`<main class="home">
<h1>Talks</h1>
<ul>${decks.map(renderEntry)}</ul>
</main>`
}

function renderEntry({ slug, title, settings, slides }: Deck): Html {
  const facts = [settings.date, settings.severity, counted(slides.length, 'slide')].filter(Boolean)
  return html`<li class="added"><a href="./${slug}/">${title.text}</a> <small>${facts.join(' · ')}</small></li>`
}
