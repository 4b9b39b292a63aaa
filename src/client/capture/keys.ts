import type { Undoing } from './undoing.ts'

/** What Enter and Escape do where one writes. */
export interface Ends {
  readonly keep: () => void
  readonly drop: () => void
}

/**
 * Keeps the keys of a field to itself, so that no slide goes on while one types. A clicker's keys go through: whoever
 * holds it wants to leave. Enter that ends a composition, as in Japanese, is no Enter.
 */
export function bindWriting(field: HTMLElement, { keep, drop }: Ends): void {
  field.addEventListener('keydown', (event) => {
    if (/^Page(Up|Down)$/.test(event.key)) {
      if (event.target instanceof HTMLElement) event.target.blur()
      return
    }
    event.stopPropagation()
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    if (event.key === 'Enter') keep()
    else drop()
  })
}

/** Undoes and redoes by keys while the focus is in `part`, and keeps what presses a button from the slides. */
export function bindUndo(part: HTMLElement, { undo, redo }: Omit<Undoing, 'clear'>): void {
  // Before a field keeps it to itself.
  part.addEventListener(
    'keydown',
    (event) => isUndo(event) && take(event, event.shiftKey ? redo : undo),
    true,
  )
  part.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
  })
}

/** In a field in which something was typed, it is the typing that is undone. */
function isUndo({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isTyped = target instanceof HTMLInputElement && target.value !== target.defaultValue
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !isTyped
}

function take(event: Event, act: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  act()
}
