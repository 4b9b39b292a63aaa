import { counted, hasPhrases, phrasesIn } from '../languages.ts'
import type { Deck } from '../model/deck.ts'
import { withIsolates } from './bidi.ts'
import { isRightToLeft } from './direction.ts'
import { type Html, html } from './html.ts'

/** The language of the list: that of the decks where they share one that we have words in, else English. */
export function homeLanguage(decks: readonly Deck[]): string {
  const [first = 'en', ...others] = new Set(decks.map(({ settings }) => settings.lang))
  return others.length === 0 && hasPhrases(first) ? first : 'en'
}

/** The list of decks, at the site's root. */
export function renderHome(decks: readonly Deck[], lang: string): Html {
  return html`<main class="home">
<h1>${phrasesIn(lang).talks}</h1>
<ul>${decks.map((deck) => renderEntry(deck, lang))}</ul>
</main>`
}

function renderEntry({ slug, title, settings, slides }: Deck, lang: string): Html {
  const count = counted(slides.length, phrasesIn(lang).slideCount, lang)
  const facts = [settings.date, settings.severity, count].filter(Boolean)
  const isTurned = isRightToLeft(settings.lang)
  const name = isTurned ? withIsolates(html`${title.text}`) : title.text
  return html`<li class="added"><a href="./${slug}/">${isTurned === isRightToLeft(lang) ? name : html`<bdi>${name}</bdi>`}</a> <small>${facts.join(' · ')}</small></li>`
}
