import { nextAppearance } from '../appearance.ts'
import type { Link } from '../link.ts'
import { notify } from '../notice.ts'
import { words } from '../page.ts'
import { swapWith } from '../swap.ts'
import type { Actions } from './keys.ts'
import type { Navigation } from './navigation.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { Switch } from './switch.ts'
import type { Lettering } from './typeface.ts'

/** What the presenter's hands are on. */
export interface Desk {
  readonly link: Link
  readonly navigation: Navigation
  readonly watch: Stopwatch
  readonly typeface: Lettering
  readonly blank: Switch
  readonly overview: Switch
  readonly spotlight: { readonly open: () => void }
  readonly audience: { readonly open: () => void }
  readonly room: { readonly open: () => void }
  readonly jump: { readonly open: () => void }
  readonly rehearsal: { readonly open: () => void }
  readonly help: { readonly open: () => void }
}

/** What each key and button does. */
export function actionsOf(context: Desk): Actions {
  const { link, navigation, typeface, overview } = context
  /** Who goes on has seen the overview. */
  const onward = (go: () => void) => (): void => {
    overview.off()
    go()
  }
  return {
    next: onward(navigation.next),
    back: onward(navigation.back),
    first: () => navigation.go({ index: 0, step: 0 }),
    last: () => navigation.go({ index: navigation.sections().length - 1, step: 0 }),
    jump: context.jump.open,
    overview: overview.toggle,
    blank: context.blank.toggle,
    spotlight: context.spotlight.open,
    room: context.room.open,
    audience: context.audience.open,
    swap: () => swapWith('deck', link),
    appearance: () => changeAppearance(link),
    font: () => notify(typeface.font()),
    smaller: typeface.smaller,
    larger: typeface.larger,
    clock: context.watch.toggle,
    rehearsal: context.rehearsal.open,
    fullscreen: toggleFullscreen,
    help: context.help.open,
  }
}

/** In both windows. */
function changeAppearance(link: Link): void {
  const name = nextAppearance()
  link.send('appearance', { name })
  notify(words().appearances[name])
}

/** A browser that refuses, as on a phone, leaves the window as it is. */
function toggleFullscreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  change?.catch(() => {})
}
