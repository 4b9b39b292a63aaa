import { copyText } from './copy.ts'
import { button, element } from './element.ts'
import { words } from './words.ts'

let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows a line over the page for a few seconds, and reads it out. */
export function notify(text: string): void {
  show(text)
  hiding = setTimeout(() => (noticeElement().hidden = true), Math.max(1600, text.length * 60))
}

/** Shows a line with an address to open or to copy, until it is closed or another line comes. */
export function notifyAddress(text: string, address: string): void {
  const link = element('a', { href: address, target: '_blank', rel: 'noopener' }, address)
  const copy = button(words().copy, () => copyText(address).then(() => notify(words().copied)))
  const close = button('×', () => (noticeElement().hidden = true), { 'aria-label': words().close })
  show(text, ' ', link, copy, close)
}

function show(...content: readonly (Node | string)[]): void {
  clearTimeout(hiding)
  const notice = noticeElement()
  notice.replaceChildren(...content)
  notice.hidden = false
}

function noticeElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.notice')
  if (found) return found
  const made = element('p', { class: 'notice', role: 'status' })
  document.body.append(made)
  return made
}
