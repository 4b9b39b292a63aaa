import { button, textField } from '../element.ts'
import { filled, words } from '../page.ts'
import { say } from './announce.ts'
import { withFill } from './edit.ts'
import { bindUndo, bindWriting } from './keys.ts'
import { hasRoom, watchLength } from './length.ts'
import { roomWords } from './phrases.ts'
import type { Store } from './store.ts'
import { makeUndoing } from './undoing.ts'
import { limits, oneLine } from './validate.ts'

/** Cells that say in `data-slot` under which key they may be filled, but for those of the console's small copies. */
const slots = '[data-slot]:not(.copy *)'

/** Draws every open cell of the page as it is filled, and as a button that fills it. */
export function makeSlots(store: Store): { readonly draw: () => void } {
  const drawn = new WeakMap<HTMLElement, () => void>()
  return {
    draw: () => {
      for (const cell of document.querySelectorAll<HTMLElement>(slots)) {
        const draw = drawn.get(cell) ?? makeSlot(cell, store)
        drawn.set(cell, draw)
        draw()
      }
    },
  }
}

/** Makes a button of what stands in the cell: an outline, or a word such as "TBD". Returns what draws it anew. */
function makeSlot(cell: HTMLElement, store: Store): () => void {
  const { slot: key = '', field } = cell.dataset
  const label = field === 'owner' ? words().who : words().when
  const gap = cell.querySelector('.gap')
  const rest = (gap ? gap.lastChild : cell)?.textContent ?? ''
  const fill = (): string | null => store.room().fills[key] ?? null
  const open = button('', () => write(cell, open, fill(), keep), {
    class: gap?.className ?? 'unsaid',
    dir: 'auto',
  })
  const keep = (text: string | null): void => {
    if (text === fill()) return
    store.change(withFill(store.room(), key, text))
    const { filled: done, emptied } = roomWords()
    say(text === null ? filled(emptied, { field: label }) : filled(done, { field: label, text }))
  }
  cell.replaceChildren(open)
  bindUndo(cell, makeUndoing(store))
  return () => {
    const text = fill()
    const { fillIn, change } = roomWords()
    open.textContent = text ?? rest
    open.title = text ?? ''
    open.setAttribute(
      'aria-label',
      filled(text === null ? fillIn : change, { field: label, text: text ?? '' }),
    )
    open.toggleAttribute('data-filled', text !== null)
  }
}

/** Opens a field in the cell. Enter keeps what is written, and so does going elsewhere; Escape drops it. */
function write(
  cell: HTMLElement,
  open: HTMLElement,
  text: string | null,
  keep: (text: string | null) => void,
): void {
  const name = open.getAttribute('aria-label') ?? ''
  const field = textField('slot-field', name)
  watchLength(field, limits.fill)
  field.defaultValue = text ?? ''
  let isOpen = true
  const end = (isKept: boolean, isLeft: boolean): void => {
    // To be removed is to be left. What is too long stays, to be shortened.
    if (!isOpen || (isKept && !hasRoom(field, limits.fill))) return
    isOpen = false
    const written = oneLine(field.value, limits.fill)
    open.hidden = false
    field.remove()
    if (isKept) keep(written)
    if (!isLeft) open.focus({ preventScroll: true })
  }
  bindWriting(field, { keep: () => end(true, false), drop: () => end(false, false) })
  field.addEventListener('blur', () => end(true, true))
  addEventListener('pagehide', () => end(true, true))
  open.hidden = true
  cell.append(field)
  field.focus({ preventScroll: true })
  field.select()
}
