import type { Control } from '../../languages.ts'

/** What each control does. */
export type Actions = Readonly<Record<Control, () => void>>

/** The keys of each control: reveal.js's where it has one; clickers send page up and page down. */
export const keysOf: ReadonlyMap<Control, readonly string[]> = new Map([
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'l', 'j']],
  ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p', 'h', 'k']],
  ['first', ['Home', 'Shift+ArrowLeft', 'Shift+ArrowUp']],
  ['last', ['End', 'Shift+ArrowRight', 'Shift+ArrowDown']],
  ['jump', ['g']],
  ['overview', ['o']],
  ['blank', ['b', '.', 'v', '/']],
  ['spotlight', ['i']],
  ['room', ['e']],
  ['audience', ['a']],
  ['swap', ['x']],
  ['appearance', ['t']],
  ['font', ['y']],
  ['smaller', ['-']],
  ['larger', ['+', '=']],
  ['clock', ['c']],
  ['rehearsal', ['r']],
  ['fullscreen', ['f']],
  ['help', ['?']],
] as const)

const controlOf: ReadonlyMap<string, Control> = new Map(
  [...keysOf].flatMap(([control, keys]) => keys.map((key) => [key, control] as const)),
)

/** What goes on as long as a key is held down; anything else would be switched to and fro. */
const lasting: ReadonlySet<Control> = new Set(['next', 'back', 'smaller', 'larger'])

/** Lets keys command the talk, but not those that are meant for what has the focus. Escape ends what is open, by `leave`. */
export function bindKeys(actions: Actions, leave: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isMeantFor(event)) leave()
    const control = controlOf.get(nameOf(event))
    if (!control || event.defaultPrevented || isMeantFor(event)) return
    event.preventDefault()
    if (!event.repeat || lasting.has(control)) actions[control]()
  })
}

/**
 * Shift counts only with keys that write no letter: `?` is what is meant, however it is written. On a keyboard set to
 * Korean or Cyrillic the key that has our letter counts, e.g. `KeyB`, as it does in reveal.js.
 */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key > '~' && code.startsWith('Key')) return code.slice(3).toLowerCase()
  if (key.length === 1 && key !== ' ') return key.toLowerCase()
  return shiftKey ? `Shift+${key}` : key
}

function isMeantFor({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input, textarea')) return true
  if (key === ' ') return target.matches('button, summary, a')
  // Whoever has put the focus into the notes wants to read on in them.
  return /^Arrow(Up|Down)$/.test(key) && target.matches('.notes-text, .before-body')
}
