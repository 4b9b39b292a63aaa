import { element } from '../element.ts'
import { words } from '../page.ts'
import type { ConsolePart } from './part.ts'
import { type Position, placeAfter, stepsOf, takeSteps } from './steps.ts'

/** What the room sees, and what comes next, as small copies of the page's own slides. */
export interface Previews extends ConsolePart {
  /** Holds the copy of the slide that the room sees, in the upper corner of its box. */
  readonly now: HTMLElement
}

export function makePreviews(sections: () => readonly HTMLElement[]): Previews {
  const now = element('div', { class: 'copy' })
  const next = element('div', { class: 'copy' })
  const caption = element('figcaption')
  const root = element(
    'section',
    { class: 'previews', 'aria-label': words().slides },
    element('figure', { class: 'now' }, element('figcaption', {}, words().onScreen), boxOf(now)),
    element('figure', { class: 'next' }, caption, boxOf(next)),
  )
  return {
    root,
    now,
    show: (place) => {
      const all = sections()
      const after = placeAfter(place, all.map(stepsOf))
      const isEnd = after.index === place.index && after.step === place.step
      caption.textContent = after.index === place.index && !isEnd ? words().nextStep : words().upNext
      now.replaceChildren(...copyOf(all, place))
      next.replaceChildren(...(isEnd ? [element('p', { class: 'end' }, words().theEnd)] : copyOf(all, after)))
    },
  }
}

/** The copies are scaled to the box around them. */
function boxOf(copy: HTMLElement): HTMLElement {
  return element('div', { class: 'preview' }, copy)
}

/** Without the id and the notes. */
function copyOf(sections: readonly HTMLElement[], { index, step }: Position): readonly Node[] {
  const copy = sections[index]?.cloneNode(true) as HTMLElement | undefined
  if (!copy) return []
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
  copy.setAttribute('inert', '')
  copy.querySelector('aside.notes')?.remove()
  takeSteps(copy, step)
  return [copy]
}
