import type { Room } from '../../model/room.ts'
import { makeDialog } from '../dialog.ts'
import { button, element } from '../element.ts'
import { consoleData } from '../page.ts'

/** What takes the room's words home, for a dialog. It is loaded when it is first wanted. */
export function makeTaking(room: () => Room): HTMLElement {
  const root = element('div', { class: 'taking' })
  import('./save.ts').then(({ makeTakeHome }) => root.append(makeTakeHome(room)))
  return root
}

/** A button that opens it over the slide. */
export function makeTakingButton(room: () => Room): HTMLButtonElement {
  const { takeHome } = consoleData().takeHome.words
  let dialog: HTMLDialogElement | undefined
  const open = (): void => {
    dialog ??= makeDialog('take-dialog', takeHome, makeTaking(room))
    dialog.showModal()
  }
  return button(takeHome, open, { class: 'take-open' })
}
