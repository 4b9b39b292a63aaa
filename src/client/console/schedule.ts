/** When a slide should be on, in ms from the talk's start. */
export interface Slot {
  readonly start: number
  readonly end: number
}

/** The times of all slides, in order. Null where nothing is planned. */
export function slotsOf(seconds: readonly (number | null)[]): readonly Slot[] | null {
  if (seconds.length === 0 || seconds.some((one) => one === null)) return null
  let start = 0
  return seconds.map((one) => {
    const slot = { start, end: start + (one ?? 0) * 1000 }
    start = slot.end
    return slot
  })
}

/** How many whole minutes the talk is behind (above 0) or ahead (below 0) of its plan; 0 is in time. */
export function minutesBehind({ start, end }: Slot, elapsed: number): number {
  const off = elapsed > end ? elapsed - end : Math.min(0, elapsed - start)
  return Math.trunc(Math.round(off / 1000) / 60)
}
