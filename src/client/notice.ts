import { button, element } from './element.ts'
import { words } from './page.ts'

let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows a line over the page for a few seconds, and reads it out. */
export function notify(text: string): void {
  show(text)
  hiding = setTimeout(hide, Math.max(1600, text.length * 60))
}

/** Shows a line for ten seconds, and a button beside it that does something about it. */
export function offer(text: string, label: string, act: () => void): void {
  const take = (): void => {
    hide()
    act()
  }
  show(text, button(label, take))
  hiding = setTimeout(hide, 10_000)
}

/** Shows a line with an address to open or to copy, until it is closed or another line comes. */
export function notifyAddress(text: string, address: string): void {
  const link = element('a', { href: address, target: '_blank', rel: 'noopener' }, address)
  const copy = button(words().copy, async () => {
    const { copyText } = await import('./copy.ts')
    await copyText(address)
    notify(words().copied)
  })
  const close = button('×', hide, { 'aria-label': words().close })
  show(text, ' ', link, copy, close)
}

/** Takes back an address that was shown, the only notice with a link: its window is there. */
export function dropAddress(): void {
  if (noticeElement().querySelector('a')) hide()
}

function show(...content: readonly (Node | string)[]): void {
  clearTimeout(hiding)
  const notice = noticeElement()
  notice.replaceChildren(...content)
  notice.hidden = false
  // What lies outside an open dialog can't be pressed.
  const place = document.querySelector('dialog[open]') ?? document.body
  if (notice.parentElement !== place) place.append(notice)
}

function hide(): void {
  noticeElement().hidden = true
}

function noticeElement(): HTMLElement {
  return document.querySelector<HTMLElement>('.notice') ?? element('p', { class: 'notice', role: 'status' })
}
