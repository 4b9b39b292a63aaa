import type { Slides } from '../deck.ts'
import { showTitle } from '../title.ts'

/** When `dev.ts` has replaced sections, reveal.js has to take stock and go back to where it was. */
export function keepPlaceOverEdits(deck: Slides): void {
  document.addEventListener('patchdeck:edited', (event) => {
    const id = (event as CustomEvent<string>).detail
    const sections = deck.getHorizontalSlides()
    const at = sections.findIndex((section) => section.id === id)
    deck.sync()
    deck.slide(at < 0 ? Math.min(deck.getIndices().h, sections.length - 1) : at)
    showTitle(deck.getIndices().h, deck.getCurrentSlide())
  })
}
