import { element } from '../element.ts'

/** The slide the room sees, and the one that comes next, as small copies of the page's own. */
export function makePreviews(sections: readonly HTMLElement[]): {
  root: HTMLElement
  show: (index: number) => void
} {
  const now = element('div', { class: 'preview' })
  const next = element('div', { class: 'preview' })
  const root = element(
    'section',
    { class: 'previews', 'aria-label': 'Slides' },
    element('figure', { class: 'now' }, element('figcaption', {}, 'Now'), now),
    element('figure', { class: 'next' }, element('figcaption', {}, 'Next'), next),
  )
  return {
    root,
    show: (index) => {
      now.replaceChildren(...copyOf(sections[index]))
      next.replaceChildren(...copyOf(sections[index + 1]))
    },
  }
}

/** Without the id and the notes; the end of the talk has no next slide. */
function copyOf(section: HTMLElement | undefined): readonly Node[] {
  if (!section) return [element('p', { class: 'end' }, 'The end')]
  const copy = section.cloneNode(true) as HTMLElement
  copy.removeAttribute('id')
  copy.setAttribute('inert', '')
  copy.querySelector('aside.notes')?.remove()
  return [copy]
}
