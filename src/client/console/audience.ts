import type { Link } from '../link.ts'
import { notify } from '../notice.ts'
import { words } from '../page.ts'
import { openWindow } from '../windows.ts'

/** What opens the audience's window, once the screens are known as far as they may be. */
export async function makeAudience(link: Link): Promise<{ readonly open: () => void }> {
  await learnScreens()
  return { open: () => openAudience(link) }
}

/** Opens the deck alone: on the other screen where the browser lets us, else to be moved there. */
function openAudience(link: Link): void {
  const screen = otherScreen()
  const place = screen
    ? `left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight},fullscreen`
    : 'width=1280,height=720'
  const opened = openWindow('deck', `popup,${place}`, link)
  if (!opened || screen) return
  notify(words().dragIt)
  moveToOtherScreen(opened)
}

/** What we need of the Window Management API, which TypeScript's library doesn't have yet. All in CSS pixels. */
interface KnownScreen {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
interface KnownScreens {
  readonly currentScreen: KnownScreen
  readonly screens: readonly KnownScreen[]
}
type WithScreens = Window & { readonly getScreenDetails?: () => Promise<KnownScreens> }

let known: KnownScreens | null = null

/** Learns of the screens where the presenter has allowed it before; asks nothing. */
async function learnScreens(): Promise<void> {
  try {
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName })
    if (state === 'granted') await readScreens()
  } catch {
    // The browser doesn't know the permission: the window is dragged by hand.
  }
}

/** The screen this window is not on; null when there is none, or we may not know. */
function otherScreen(): KnownScreen | null {
  return known?.screens.find((screen) => screen !== known?.currentScreen) ?? null
}

/** Asks whether we may know the screens, and moves a window that was just opened. Refused, it stays where it is. */
async function moveToOtherScreen(opened: Window): Promise<void> {
  try {
    await readScreens()
    const screen = otherScreen()
    if (!screen) return
    opened.moveTo(screen.availLeft, screen.availTop)
    opened.resizeTo(screen.availWidth, screen.availHeight)
  } catch {
    // Refused, or closed meanwhile.
  }
}

async function readScreens(): Promise<void> {
  known = (await (window as WithScreens).getScreenDetails?.()) ?? null
}
