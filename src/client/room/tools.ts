import { button, element } from '../element.ts'
import type { Undoing } from './undoing.ts'
import { roomWords } from './words.ts'

/** The buttons under the lines. */
export interface Tools {
  readonly root: HTMLElement
  /** Shows those that have something to do. */
  readonly show: (can: Readonly<Record<keyof Undoing, boolean>>) => void
}

export function makeTools(undoing: Undoing): Tools {
  const { undo, redo, clear } = roomWords()
  const buttons = {
    undo: button(undo, undoing.undo, { 'aria-keyshortcuts': 'Control+Z Meta+Z' }),
    redo: button(redo, undoing.redo, { 'aria-keyshortcuts': 'Control+Shift+Z Meta+Shift+Z' }),
    clear: button(clear, undoing.clear),
  }
  return {
    root: element('div', { class: 'room-tools' }, ...Object.values(buttons)),
    show: (can) => {
      for (const name of ['undo', 'redo', 'clear'] as const) buttons[name].hidden = !can[name]
    },
  }
}
