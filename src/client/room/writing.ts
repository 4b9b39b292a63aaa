import type { Answer } from '../../model/room.ts'
import type { Deeds } from './deeds.ts'
import { type Form, makeForm } from './form.ts'

/** A line that is open: by its id, null for a new one. */
export interface Opened {
  readonly id: string | null
  readonly form: Form
}

/** The one line that is open, if any. */
export interface Writing {
  readonly opened: () => Opened | null
  /** Opens a line, null for a new one. What was being written in another is kept. */
  readonly open: (id: string | null) => void
  /** Takes note of the lines there are: one that another window has removed is written on as a new one. */
  readonly note: (answers: readonly Answer[]) => void
}

/** `shown` is called when a line opens, `closed` when it closes, with its id. */
export function makeWriting(
  answerOf: (id: string | null) => Answer | null,
  deeds: Deeds,
  { shown, closed }: { readonly shown: () => void; readonly closed: (id: string | null) => void },
): Writing {
  let opened: Opened | null = null
  const settle = (): void => {
    const said = opened?.form.said()
    if (!opened || !said) return
    if (opened.id === null) deeds.add(said)
    else deeds.change(opened.id, said)
  }
  const close = (): void => {
    const id = opened?.id ?? null
    opened = null
    shown()
    closed(id)
  }
  /** After a new line comes the next; one that was emptied goes. */
  const keep = (): void => {
    const isSaid = opened?.form.said() != null
    const id = opened?.id ?? null
    settle()
    if (isSaid && id === null) opened?.form.clear()
    else close()
    if (!isSaid && id !== null) deeds.remove(id)
  }
  return {
    opened: () => opened,
    open: (id) => {
      if (opened === null || opened.id !== id) {
        settle()
        opened = { id, form: makeForm(answerOf(id), { keep, drop: close }) }
        shown()
      }
      opened.form.focus()
    },
    note: (answers) => {
      if (opened && !answers.some(({ id }) => id === opened?.id)) opened = { ...opened, id: null }
    },
  }
}
