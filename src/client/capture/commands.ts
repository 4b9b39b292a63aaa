import { notify } from '../notice.ts'
import { filled } from '../page.ts'
import { say } from './announce.ts'
import { type Said, withAnswer, withChange, withMove, withoutAnswer } from './edit.ts'
import { roomWords } from './phrases.ts'
import type { Store } from './store.ts'
import { limits } from './validate.ts'

/** What one can do to the lines, by their ids. Each says what it did. */
export interface CaptureCommands {
  /** False where there is no room for another line. */
  readonly add: (said: Said) => boolean
  readonly change: (id: string, said: Said) => void
  readonly remove: (id: string) => void
  /** So many places down; up where it is below 0. */
  readonly move: (id: string, by: number) => void
}

export function makeCommands(store: Store): CaptureCommands {
  const { added, changed, removed, moved, full } = roomWords()
  const indexOf = (id: string): number => store.room().answers.findIndex((one) => one.id === id)
  return {
    add: (said) => {
      const next = withAnswer(store.room(), { id: newId(), ...said })
      const isFull = next === store.room()
      if (isFull) notify(filled(full, { n: limits.answers }))
      else say(filled(added, { text: said.text }))
      store.change(next)
      return !isFull
    },
    change: (id, said) => {
      store.change(withChange(store.room(), id, said))
      say(filled(changed, { text: said.text }))
    },
    remove: (id) => {
      say(filled(removed, { text: store.room().answers[indexOf(id)]?.text ?? '' }))
      store.change(withoutAnswer(store.room(), id))
    },
    move: (id, by) => {
      store.change(withMove(store.room(), id, by))
      say(filled(moved, { n: indexOf(id) + 1, m: store.room().answers.length }))
    },
  }
}

/** `crypto.randomUUID` is missing where a page came over plain http. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-')
}
