import type { WindowRole } from './link/commands.ts'
import type { Link } from './link.ts'
import { notify } from './notice.ts'
import { words } from './page.ts'
import { turnInto } from './windows.ts'

/** Deck and console change places: each window turns into the other, which no browser forbids, as it may a move. */
export function swapWith(other: WindowRole, link: Link): void {
  const partner = link.partners().findLast(({ role }) => role === other)
  if (!partner) {
    notify(words().swapAlone)
    return
  }
  link.send('swap', { window: partner.id })
  turnInto(other)
}
