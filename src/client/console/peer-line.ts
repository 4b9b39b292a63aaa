import { element } from '../element.ts'
import { isOpenerOurs } from '../link/transports.ts'
import type { Partner } from '../link.ts'
import { dropAddress } from '../notice.ts'
import { words } from '../page.ts'
import { addressOf } from '../windows.ts'

/** How long a window may take to answer before its absence is worth a line, in ms. */
const patience = 700

/** The line that says whether there is an audience's window, and if not, why. */
export interface PartnerLine {
  readonly root: HTMLElement
  readonly show: (partners: readonly Partner[]) => void
}

export function makePeerLine(): PartnerLine {
  const root = element('p', { class: 'partner', role: 'status' })
  const show = (partners: readonly Partner[]): void => {
    const isFollowed = partners.some(({ role }) => role === 'deck')
    root.toggleAttribute('data-followed', isFollowed)
    if (isFollowed) dropAddress()
    root.replaceChildren(...(isFollowed ? [words().following] : absence()))
  }
  setTimeout(() => root.textContent === '' && show([]), patience)
  return { root, show }
}

function absence(): readonly (Node | string)[] {
  if (window.top !== window) return [`${words().framed} `, linkTo(addressOf('console'))]
  if (isOpenerOurs() === false) return [`${words().otherOrigin} `, linkTo(addressOf('deck'))]
  return [words().waiting]
}

function linkTo(address: string): HTMLElement {
  return element('a', { href: address, target: '_blank', rel: 'noopener' }, address)
}
