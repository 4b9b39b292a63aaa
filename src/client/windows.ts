import type { WindowRole } from './link/commands.ts'
import type { Link } from './link.ts'
import { notifyAddress } from './notice.ts'
import { words } from './page.ts'
import { deckPath } from './storage.ts'

/** The address of one of this deck's windows, on the slide that this one shows. */
export function addressOf(role: WindowRole): string {
  const [page = ''] = location.href.split(/[?#]/)
  return `${page}${role === 'console' ? '?speaker' : ''}${location.hash}`
}

/** Names this window, so that opening the other one never lands in it: after a swap the old names would be crossed. */
export function nameWindow(role: WindowRole): void {
  if (role === 'console' || window.name.startsWith('patchdeck-')) window.name = windowName(role)
}

/** Opens the console beside the deck; where the browser blocks it, the page says where to find it. */
export function openConsole(link: Link | null): void {
  openWindow('console', 'popup,width=1280,height=800', link)
}

/** Becomes the other of the two windows. */
export function turnInto(role: WindowRole): void {
  location.replace(addressOf(role))
}

/** Opens one of this deck's windows. Where the browser blocks it, the page says where to find it, and null is returned. */
export function openWindow(role: WindowRole, features: string, link: Link | null): Window | null {
  const opened = open(addressOf(role), windowName(role), features)
  if (opened) {
    link?.join(opened)
    opened.focus()
  } else {
    notifyAddress(window.top === window ? words().blocked : words().framed, addressOf(role))
  }
  return opened
}

function windowName(role: WindowRole): string {
  return `patchdeck-${role}:${deckPath()}`
}
