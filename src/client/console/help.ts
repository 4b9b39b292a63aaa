import { makeDialog } from '../dialog.ts'
import { element } from '../element.ts'
import { words } from '../page.ts'
import { keysOf } from './keys.ts'

const symbols: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  ' ': 'Space',
}

/** Every key and what it does. */
export function makeHelp(): { readonly open: () => void } {
  const rows = [...keysOf].map(([control, keys]) =>
    element(
      'div',
      {},
      element('dt', {}, ...keys.flatMap((key) => [element('kbd', {}, shown(key)), ' '])),
      element('dd', {}, words().controls[control]),
    ),
  )
  const dialog = makeDialog('help', words().controls.help, element('dl', {}, ...rows))
  return { open: () => dialog.showModal() }
}

function shown(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map((part) => symbols[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' + ')
}
