import { slideInAddress, writeAddress } from '../address.ts'
import { type Position, placeAfter, placeBefore, stepsOf } from './steps.ts'

/** The talk's slides and where in them the speaker is. */
export interface Navigation {
  readonly place: () => Position
  readonly sections: () => readonly HTMLElement[]
  /** Moves by the speaker's hand; places out of range are brought into it. */
  readonly go: (place: Position) => void
  readonly next: () => void
  readonly back: () => void
  /** Moves because another window did. A slide that isn't here changes nothing. */
  readonly follow: (slide: string, step: number) => void
  /** The place in the words of the link. */
  readonly told: () => { readonly slide: string; readonly step: number }
  /** Shows the place anew, as when slides have changed. */
  readonly refresh: () => void
}

/** Begins at the slide of the address. `shown` is called at each change, `moved` when it was the speaker's. */
export function makeNavigation(shown: (place: Position) => void, moved: () => void): Navigation {
  let place: Position = { index: Math.max(0, indexOf(slideInAddress())), step: 0 }
  const steps = (): readonly number[] => sections().map(stepsOf)
  const show = (wanted: Position): void => {
    place = within(wanted, steps())
    writeAddress(sections()[place.index]?.id ?? '')
    shown(place)
  }
  const go = (wanted: Position): void => {
    show(wanted)
    moved()
  }
  addEventListener('hashchange', () => {
    const index = indexOf(slideInAddress())
    if (index >= 0 && index !== place.index) go({ index, step: 0 })
  })
  return {
    place: () => place,
    sections,
    go,
    next: () => go(placeAfter(place, steps())),
    back: () => go(placeBefore(place, steps())),
    follow: (slide, step) => {
      const index = indexOf(slide)
      if (index >= 0) show({ index, step })
    },
    told: () => ({ slide: sections()[place.index]?.id ?? '', step: place.step }),
    refresh: () => show(place),
  }
}

/** The slides stay in the page, out of sight, where `dev.ts` replaces them when they are edited. */
function sections(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')]
}

function indexOf(id: string): number {
  return sections().findIndex((section) => section.id === id)
}

function within({ index, step }: Position, steps: readonly number[]): Position {
  const inside = Math.min(Math.max(index, 0), steps.length - 1)
  return { index: inside, step: Math.min(Math.max(step, 0), steps[inside] ?? 0) }
}
