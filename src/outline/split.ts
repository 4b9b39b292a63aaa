import type { Page, TextSize } from '../model/deck.ts'
import { type Setting, textArea } from './measure.ts'

/** What fits one slide. */
export interface Sheet<T> {
  readonly items: readonly T[]
  readonly page: Page
  readonly size: TextSize
}

/** What one slide has room for. */
export interface Space {
  /** In pixels. */
  readonly room?: number
  /** Items, whatever their height. */
  readonly most?: number
  /** As many slides as they may take, where that lets them be larger; as few as there can be when not given. */
  readonly slides?: number
}

/**
 * Parts items over as few slides as they need, in order and evenly, at the largest setting that takes no more.
 * An item higher than a slide stands alone.
 *
 * @param settings Largest first; never empty.
 * @param heightOf The height of an item in pixels, with the room around it.
 */
export function split<T>(
  items: readonly T[],
  settings: readonly [Setting, ...Setting[]],
  heightOf: (item: T, setting: Setting) => number,
  { room = textArea.height, most = Number.POSITIVE_INFINITY, slides = 0 }: Space = {},
): readonly Sheet<T>[] {
  const fills = settings.map((setting) => {
    const heights = items.map((item) => heightOf(item, setting))
    const isFitting = heights.every((height) => height <= room)
    return { setting, heights, isFitting, count: fill(heights, room, most).length }
  })
  const fewest = Math.max(slides, fills.at(-1)?.count ?? 0)
  const best = fills.find(({ isFitting, count }) => isFitting && count <= fewest) ?? fills.at(-1)
  if (!best) throw new Error('There is no setting to part items at.')
  const { setting, heights } = best
  const pages = fill(heights, even(heights, room, most), most)
  return pages.map(([start, end], i) => ({
    items: items.slice(start, end),
    page: { number: i + 1, count: pages.length },
    size: setting.size,
  }))
}

/** The least room for which a greedy filling takes no more pages than it takes with all of it. */
function even(heights: readonly number[], room: number, most: number): number {
  const fewest = fill(heights, room, most).length
  let [low, high] = [0, room]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fill(heights, middle, most).length <= fewest) high = middle
    else low = middle
  }
  return high
}

/** Pages as index ranges, each begun when the item before it left no room. */
function fill(
  heights: readonly number[],
  room: number,
  most: number,
): readonly (readonly [start: number, end: number])[] {
  const pages: [number, number][] = []
  let used = 0
  for (const [i, height] of heights.entries()) {
    const page = pages.at(-1)
    if (page && used + height <= room && i - page[0] < most) {
      page[1] = i + 1
      used += height
    } else {
      pages.push([i, i + 1])
      used = height
    }
  }
  return pages
}
