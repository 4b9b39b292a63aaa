import { nextAppearance } from '../appearance.ts'
import type { Link } from '../link.ts'
import { notify } from '../notice.ts'
import { swapWith } from '../swap.ts'
import { words } from '../words.ts'
import type { Course } from './course.ts'
import type { Actions } from './keys.ts'
import type { Lettering } from './lettering.ts'
import type { Switch } from './switch.ts'
import type { Stopwatch } from './watch.ts'

/** What the presenter's hands are on. */
export interface Desk {
  readonly link: Link
  readonly course: Course
  readonly watch: Stopwatch
  readonly lettering: Lettering
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
export function actionsOf(desk: Desk): Actions {
  const { link, course, lettering, overview } = desk
  /** Who goes on has seen the overview. */
  const onward = (go: () => void) => (): void => {
    overview.off()
    go()
  }
  return {
    next: onward(course.next),
    back: onward(course.back),
    first: () => course.go({ index: 0, step: 0 }),
    last: () => course.go({ index: course.sections().length - 1, step: 0 }),
    jump: desk.jump.open,
    overview: overview.toggle,
    blank: desk.blank.toggle,
    spotlight: desk.spotlight.open,
    room: desk.room.open,
    audience: desk.audience.open,
    swap: () => swapWith('deck', link),
    appearance: () => changeAppearance(link),
    font: () => notify(lettering.font()),
    smaller: lettering.smaller,
    larger: lettering.larger,
    clock: desk.watch.toggle,
    rehearsal: desk.rehearsal.open,
    fullscreen: toggleFullscreen,
    help: desk.help.open,
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
