import { element } from '../element.ts'
import { words } from '../page.ts'
import type { ConsolePart } from './part.ts'

/** The speaker's text. `tools` stand over it. */
export function makeNotes(
  sections: () => readonly HTMLElement[],
  ...tools: readonly HTMLElement[]
): ConsolePart & { readonly text: HTMLElement } {
  const text = element('div', {
    class: 'notes-text',
    tabindex: '0',
    role: 'region',
    'aria-label': words().notes,
  })
  const head = element('div', { class: 'notes-head' }, element('h2', {}, words().notes), ...tools)
  let shown = ''
  return {
    text,
    root: element('div', { class: 'notes-panel' }, head, text),
    show: ({ index, step }) => {
      const section = sections()[index]
      const notes = section?.querySelector('aside.notes')
      text.replaceChildren(...(notes?.textContent?.trim() ? notes.cloneNode(true).childNodes : [noNotes()]))
      if (shown !== section?.id) text.scrollTop = 0
      shown = section?.id ?? ''
      markStep(text, step)
    },
  }
}

/** A part of the notes says with `data-step` after how many steps it is spoken; without, it is the whole slide's. */
function markStep(text: HTMLElement, step: number): void {
  const parts = [...text.querySelectorAll<HTMLElement>('[data-step]')]
  for (const part of parts) {
    if (Number(part.dataset.step) === step) part.setAttribute('aria-current', 'step')
  }
  const current = parts.find((part) => part.hasAttribute('aria-current'))
  if (!current) return
  // Only the notes scroll: `scrollIntoView` would move a phone's whole page.
  text.scrollTop += current.getBoundingClientRect().top - text.getBoundingClientRect().top - 16
}

function noNotes(): HTMLElement {
  return element('p', { class: 'no-notes' }, words().noNotes)
}
