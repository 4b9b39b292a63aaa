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
export async function learnScreens(): Promise<void> {
  try {
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName })
    if (state === 'granted') await readScreens()
  } catch {
    // The browser doesn't know the permission: the window is dragged by hand.
  }
}

/** The screen this window is not on; null when there is none, or we may not know. */
export function otherScreen(): KnownScreen | null {
  return known?.screens.find((screen) => screen !== known?.currentScreen) ?? null
}

/** Asks whether we may know the screens, and moves a window that was just opened. Refused, it stays where it is. */
export async function moveToOtherScreen(opened: Window): Promise<void> {
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
