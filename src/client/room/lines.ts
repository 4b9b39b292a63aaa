import type { Answer } from '../../model/room.ts'
import { element } from '../element.ts'
import type { Form } from './form.ts'
import { type Hands, makeLine } from './line.ts'
import { place } from './place.ts'
import { roomWords } from './words.ts'
import type { Opened } from './writing.ts'

/** The list of lines. */
export interface Lines {
  readonly root: HTMLElement
  /** Shows these, one of them perhaps as the form in which it is being written. */
  readonly draw: (answers: readonly Answer[], opened: Opened | null) => void
  /** Puts the focus on a line; for null, or one that isn't there, on what opens a new one. */
  readonly focus: (id: string | null) => void
}

export function makeLines(hands: Hands, opener: HTMLElement): Lines {
  const list = element('ol', { class: 'answers', 'aria-label': roomWords().lines })
  /** What stands for each line, under all that it says: of what hasn't changed nothing is made anew. */
  let known = new Map<string | Form, HTMLElement>()
  return {
    // The list is turned over twice, so that it begins at its end where it is longer than its room.
    root: element('div', { class: 'answers-box' }, list),
    draw: (answers, opened) => {
      const shown = new Map(
        answers.map((answer) => {
          const form = opened?.id === answer.id ? opened.form : null
          const key = form ?? JSON.stringify(answer)
          return [key, known.get(key) ?? (form ? openLine(form) : makeLine(answer, hands))] as const
        }),
      )
      known = shown
      place(list, [...shown.values()])
    },
    focus: (id) => {
      const line = [...list.children].find((one) => id !== null && (one as HTMLElement).dataset.id === id)
      const target = line?.querySelector<HTMLElement>('.answer-text') ?? opener
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest' })
    },
  }
}

function openLine({ root }: Form): HTMLElement {
  return element('li', { class: 'answer' }, root)
}
