import { offer } from '../notice.ts'
import { say } from './announce.ts'
import { nothing } from './edit.ts'
import { roomWords } from './phrases.ts'
import type { Store } from './store.ts'

/** What takes changes back, and what can be taken back most of all. Each says what it did. */
export interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
  /** Empties the room of its lines and of what was filled in. */
  readonly clear: () => void
}

export function makeUndoing(store: Store): Undoing {
  const { undo: label, undone, redone, cleared } = roomWords()
  const undo = (): void => {
    if (store.undo()) say(undone)
  }
  return {
    undo,
    redo: () => {
      if (store.redo()) say(redone)
    },
    clear: () => {
      store.change(nothing)
      offer(cleared, label, undo)
    },
  }
}
