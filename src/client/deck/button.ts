import { button } from '../element.ts'
import type { Link } from '../link.ts'
import { openConsole } from '../windows.ts'
import { words } from '../words.ts'

/** In ms: as long as a pointer that lies still is taken to be looked at. */
const lingering = 2000

/**
 * A button that opens the console, there while the pointer moves; the room needn't look at it. Where there is only a
 * finger it stays, with its name, until a console is open. `link` gives none as long as the page is an article.
 */
export function offerConsole(link: () => Link | null): void {
  const label = words().console
  const made = button('S', () => openConsole(link()), {
    class: 'open-console',
    title: label,
    'aria-label': `S: ${label}`,
  })
  document.body.append(made)
  let still: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointermove', () => {
    document.body.toggleAttribute('data-pointing', true)
    clearTimeout(still)
    still = setTimeout(() => document.body.removeAttribute('data-pointing'), lingering)
  })
}
