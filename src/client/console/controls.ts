import type { Control } from '../../languages.ts'
import { button, element } from '../element.ts'
import { words } from '../page.ts'
import { type Actions, keysOf } from './keys.ts'

/** The buttons that are always there, in groups. The others stand where they belong. */
const groups: readonly (readonly Control[])[] = [
  ['first', 'back', 'next', 'last'],
  ['jump', 'overview', 'blank', 'spotlight', 'room'],
  ['audience', 'swap'],
  ['appearance', 'rehearsal', 'help'],
]

/** Controls with a sign in place of their name. */
const signs: Readonly<Partial<Record<Control, string>>> = { first: '«', last: '»' }

/** The bar of buttons. */
export interface Controls {
  readonly root: HTMLElement
  /** Shows whether what a control switches is on. */
  readonly press: (control: Control, on: boolean) => void
}

export function makeControls(actions: Actions): Controls {
  const buttons = new Map(
    groups.flat().map((control) => [control, buttonOf(control, actions[control])] as const),
  )
  const root = element('nav', { class: 'controls-bar', 'aria-label': words().console })
  for (const group of groups)
    root.append(element('div', { role: 'group' }, ...group.flatMap((one) => buttons.get(one) ?? [])))
  return {
    root,
    press: (control, on) => buttons.get(control)?.setAttribute('aria-pressed', String(on)),
  }
}

function buttonOf(control: Control, act: () => void): HTMLButtonElement {
  const [key = ''] = keysOf.get(control) ?? []
  const label = words().controls[control]
  const shown = signs[control] ?? label
  return button(shown, act, {
    class: control,
    title: `${shown === label ? '' : `${label} · `}${key.length === 1 ? key.toUpperCase() : key}`,
    'aria-label': label,
    'aria-keyshortcuts': key,
  })
}
