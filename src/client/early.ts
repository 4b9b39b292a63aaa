import { textField } from './element.ts'
import { words } from './page.ts'
import { forget, keep, recall } from './storage.ts'

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

/** What it is kept under while a page is loaded anew: its lines, the open one last. */
const name = 'early'

let field: HTMLInputElement | null = null
let entered: string[] = []
let isLeft = false
let composed: Promise<unknown> = Promise.resolve()

/** Opens a line at the foot of the window at once, for `takeEarly` to take: a field, so that typing, pasting and composing work. */
export function openEarly(): HTMLInputElement {
  field ??= makeField()
  isLeft = field.hidden = false
  document.body.append(field)
  field.focus()
  return field
}

/**
 * Opens it when E is pressed before any other key is listened to, and when a page that was loaded anew had it open. To be
 * called once.
 */
export function listenEarly(): void {
  document.addEventListener('keydown', listen)
  addEventListener('pagehide', () => field && keep(name, [...entered, field.value].join('\n')))
  const kept = recall(name, (value) => typeof value === 'string')
  if (!kept) return
  forget(name)
  entered = kept.split('\n')
  openEarly().value = entered.pop() ?? ''
}

/** Ends that, and says whether a line was opened. */
export function stopEarly(): boolean {
  document.removeEventListener('keydown', listen)
  return field !== null
}

function listen(event: KeyboardEvent): void {
  if (event.code !== 'KeyE' || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  openEarly()
}

/** Settles when no letter is half composed, as in Japanese. */
export function earlyComposed(): Promise<unknown> {
  return composed
}

/** What was typed until now, which is then no longer here. Null when no line was opened. */
export function takeEarly(): Early | null {
  if (!field) return null
  const early = { entered, open: field.hidden ? null : field.value, isWritten: !isLeft }
  field.remove()
  field = null
  entered = []
  return early
}

function makeField(): HTMLInputElement {
  const made = textField('early-line', words().controls.room)
  made.addEventListener('compositionstart', () => {
    composed = new Promise((resolve) => made.addEventListener('compositionend', resolve, { once: true }))
  })
  made.addEventListener('keydown', (event) => {
    const { key } = event
    // A clicker's keys go through, as from the line itself.
    isLeft = key.startsWith('Page')
    if (isLeft) return made.blur()
    event.stopPropagation()
    if (event.isComposing || !/^(Tab|Enter|Escape)$/.test(key)) return
    event.preventDefault()
    if (key === 'Tab') made.value += '\t'
    else {
      if (key === 'Enter' && made.value.trim()) entered.push(made.value)
      else made.hidden = true
      made.value = ''
    }
  })
  return made
}
