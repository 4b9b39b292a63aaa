import type { Page } from '../model/deck.ts'
import { textArea } from './measure.ts'

/** One slide's items, and the setting that it is set in. */
export interface Sheet<T, S> {
  readonly items: readonly T[]
  readonly page: Page
  readonly setting: S
}

/** What one slide has room for. */
export interface Space<T = unknown> {
  /** In pixels. */
  readonly room?: number
  /** Whether one slide may have these items, whatever their height; it may when not given. */
  readonly mayHold?: (items: readonly T[]) => boolean
}

/**
 * Parts items over as few slides as they need in the smallest setting, in order and evenly, and sets each slide in the
 * largest that takes its items. The slides of one matter differ by one setting at the most. An item higher than a slide
 * stands alone.
 *
 * @param settings Largest first; never empty.
 * @param heightOf The height of an item in pixels, with the room around it.
 */
export function parted<T, S>(
  items: readonly T[],
  settings: readonly [S, ...S[]],
  heightOf: (item: T, setting: S) => number,
  { room = textArea.height, mayHold = () => true }: Space<T> = {},
): readonly Sheet<T, S>[] {
  const floor = settings.at(-1) ?? settings[0]
  const heights = items.map((item) => heightOf(item, floor))
  const mayTake = (start: number, end: number): boolean => mayHold(items.slice(start, end))
  const pages = fill(heights, even(heights, room, mayTake), mayTake)
  const parts = pages.map(([start, end]) => items.slice(start, end))
  const ranks = parts.map((part) => {
    const fitting = settings.findIndex(
      (setting) => part.reduce((sum, item) => sum + heightOf(item, setting), 0) <= room,
    )
    return fitting < 0 ? settings.length - 1 : fitting
  })
  const smallest = Math.max(0, ...ranks)
  return parts.map((part, i) => ({
    items: part,
    page: { number: i + 1, count: parts.length },
    setting: settings[Math.max(ranks[i] ?? smallest, smallest - 1)] ?? floor,
  }))
}

/** Whether one slide may have the items from one place to another. */
type MayTake = (start: number, end: number) => boolean

/** The least room for which a greedy filling takes no more pages than it takes with all of it. */
function even(heights: readonly number[], room: number, mayTake: MayTake): number {
  const fewest = fill(heights, room, mayTake).length
  let [low, high] = [0, room]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fill(heights, middle, mayTake).length <= fewest) high = middle
    else low = middle
  }
  return high
}

/** Pages as index ranges, each begun when the item before it left no room. */
function fill(
  heights: readonly number[],
  room: number,
  mayTake: MayTake,
): readonly (readonly [start: number, end: number])[] {
  const pages: [number, number][] = []
  let used = 0
  for (const [i, height] of heights.entries()) {
    const page = pages.at(-1)
    if (page && used + height <= room && mayTake(page[0], i + 1)) {
      page[1] = i + 1
      used += height
    } else {
      pages.push([i, i + 1])
      used = height
    }
  }
  return pages
}
