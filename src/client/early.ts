import { textField } from './element.ts'
import { words } from './words.ts'

/**
 * What was typed while the part of the page that takes the room's lines was still loading. Fields are parted by tabs, as
 * they are gone through: the line, its team, its kind, its owner.
 */
export interface Early {
  /** Lines that were ended with Enter, in order. */
  readonly entered: readonly string[]
  /** The line that is being written, perhaps empty; null where it was closed again. */
  readonly open: string | null
  /** Whether it is still being written: no clicker has gone on from it. */
  readonly isWritten: boolean
}

let field: HTMLInputElement | null = null
let entered: string[] = []
let isLeft = false
let composed: Promise<unknown> = Promise.resolve()

/** Opens a line at the foot of the window at once, for `takeEarly` to take: a field, so that typing, pasting and composing work. */
export function openEarly(): void {
  field ??= makeField()
  isLeft = false
  document.body.append(field)
  field.focus()
}

/** Opens it when E is pressed before any other key is listened to. Returns what ends that, and says whether it was. */
export function listenEarly(): () => boolean {
  const listen = (event: KeyboardEvent): void => {
    const { code, key, target, ctrlKey, metaKey, altKey } = event
    if ((code !== 'KeyE' && key !== 'e') || ctrlKey || metaKey || altKey || target === field) return
    event.preventDefault()
    openEarly()
  }
  document.addEventListener('keydown', listen)
  return () => {
    document.removeEventListener('keydown', listen)
    return field !== null || entered.length > 0
  }
}

/** Settles when no letter is half composed, as in Japanese. */
export async function earlyComposed(): Promise<void> {
  await composed
}

/** What was typed until now, which is then no longer here. Null when no line was opened. */
export function takeEarly(): Early | null {
  if (!field && entered.length === 0) return null
  const early = { entered, open: field?.value ?? null, isWritten: !isLeft }
  entered = []
  close()
  return early
}

function close(): void {
  field?.remove()
  field = null
}

function makeField(): HTMLInputElement {
  const made = textField('early-line', words().controls.room)
  made.addEventListener('compositionstart', () => {
    composed = new Promise((resolve) => made.addEventListener('compositionend', resolve, { once: true }))
  })
  made.addEventListener('keydown', (event) => {
    const { key } = event
    // A clicker's keys go through, as from the line itself.
    if (/^Page(Up|Down)$/.test(key)) {
      isLeft = true
      return made.blur()
    }
    event.stopPropagation()
    if (event.isComposing || !/^(Tab|Enter|Escape)$/.test(key)) return
    event.preventDefault()
    if (key === 'Tab') made.setRangeText('\t', made.selectionStart ?? 0, made.selectionEnd ?? 0, 'end')
    else if (key === 'Escape' || !made.value.trim()) close()
    else {
      entered.push(made.value)
      made.value = ''
    }
  })
  return made
}
