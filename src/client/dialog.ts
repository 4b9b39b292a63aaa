import { button, element } from './element.ts'
import { words } from './page.ts'

/** A window over the page, with a heading and a button that closes it. Escape closes it, too. */
export function makeDialog(
  name: string,
  title: string,
  ...content: readonly HTMLElement[]
): HTMLDialogElement {
  const id = `${name}-dialog-title`
  const close = button('×', () => dialog.close(), { class: 'close', 'aria-label': words().close })
  const head = element('header', {}, element('h2', { id }, title), close)
  const dialog = element('dialog', { class: `dialog ${name}`, 'aria-labelledby': id }, head, ...content)
  // What is pressed in it moves no slide. Just closed it may still have the focus, and the next key is not for it.
  dialog.addEventListener('keydown', (event) => dialog.open && event.stopPropagation())
  // A press beside it closes it as well.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  document.body.append(dialog)
  return dialog
}
