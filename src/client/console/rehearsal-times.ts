import { isRecord, keep, recall } from '../storage.ts'

/** A run-through: how long each slide was on. */
export interface RehearsalTimes {
  /** The ids of the deck's slides; a run of other slides says nothing of these. */
  readonly slides: readonly string[]
  /** In ms, by the slide's id; none for a slide that was not on. */
  readonly laps: Readonly<Record<string, number>>
  /** The slide that is on, and what the watch showed when it came, in ms. */
  readonly slide: string
  readonly mark: number
}

/** The run that was kept; a new one where there is none, or the slides have changed since. */
export function recallRun(slides: readonly string[], slide: string, elapsed: number): RehearsalTimes {
  const isOurs = (value: unknown): value is RehearsalTimes =>
    isRun(value) && value.slides.join() === slides.join()
  const kept = recall('run', isOurs)
  return kept && kept.mark <= elapsed ? kept : { slides, laps: {}, slide, mark: elapsed }
}

export function keepRun(run: RehearsalTimes): void {
  keep('run', run)
}

/** The run as it is when a slide comes on: the slide before it has had its time. A watch set back begins a new run. */
export function goneOn(run: RehearsalTimes, slide: string, elapsed: number): RehearsalTimes {
  if (elapsed < run.mark) return { ...run, laps: {}, slide, mark: elapsed }
  if (slide === run.slide && elapsed === run.mark) return run
  return { ...run, laps: lapsOf(run, elapsed), slide, mark: elapsed }
}

/** The time on each slide until now. */
export function lapsOf({ laps, slide, mark }: RehearsalTimes, elapsed: number): RehearsalTimes['laps'] {
  const gone = Math.max(0, elapsed - mark)
  return gone === 0 ? laps : { ...laps, [slide]: (laps[slide] ?? 0) + gone }
}

function isRun(value: unknown): value is RehearsalTimes {
  if (!isRecord(value) || !Array.isArray(value.slides) || !isRecord(value.laps)) return false
  return (
    typeof value.slide === 'string' &&
    isTime(value.mark) &&
    Object.values(value.laps).every((lap) => isTime(lap))
  )
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
