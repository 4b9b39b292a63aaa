import { button, element } from '../element.ts'

const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const
const storageKey = `patchdeck:notes-size:${location.pathname}`

/** The speaker's text, as large as the speaker likes; the size is kept for each deck. */
export function makeNotes(sections: readonly HTMLElement[]): {
  root: HTMLElement
  show: (index: number) => void
} {
  const text = element('div', { class: 'notes-text', tabindex: '0', role: 'region', 'aria-label': 'Notes' })
  let step = readStep()
  const resize = (by: number): void => {
    step = Math.min(Math.max(step + by, 0), sizes.length - 1)
    text.style.setProperty('--notes-size', String(sizes[step]))
    keepStep(step)
  }
  const buttons = element(
    'div',
    { class: 'notes-size', role: 'group', 'aria-label': 'Size of the notes' },
    button('A−', () => resize(-1), { 'aria-label': 'A−: smaller notes' }),
    button('A+', () => resize(1), { 'aria-label': 'A+: larger notes' }),
  )
  const heading = element('h2', { class: 'hidden' }, 'Notes')
  resize(0)
  return {
    root: element('section', { class: 'notes-panel', 'aria-label': 'Speaker notes' }, heading, buttons, text),
    show: (index) => {
      const notes = sections[index]?.querySelector('aside.notes')
      text.replaceChildren(...(notes ? [...notes.cloneNode(true).childNodes] : []))
      text.scrollTop = 0
    },
  }
}

function readStep(): number {
  try {
    const kept = Number(localStorage.getItem(storageKey) ?? Number.NaN)
    return Number.isInteger(kept) && sizes[kept] !== undefined ? kept : 1
  } catch {
    return 1
  }
}

function keepStep(step: number): void {
  try {
    localStorage.setItem(storageKey, String(step))
  } catch {
    // Storage is forbidden here: the size lasts as long as the window.
  }
}
