import { element } from '../element.ts'

/** Says a sentence to those who listen to the page: in a dialog that is open, as nothing outside it is read then. */
export function say(text: string): void {
  const place = document.querySelector('dialog[open]') ?? document.body
  const found = place.querySelector<HTMLElement>(':scope > .said')
  const said = found ?? element('p', { class: 'said hidden', role: 'status' })
  if (!found) place.append(said)
  // A region that has just come is read only when its text comes later; the same text twice is no change.
  said.textContent = ''
  setTimeout(() => (said.textContent = text), 50)
}
