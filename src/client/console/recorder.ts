import type { Course } from './course.ts'
import { goneOn, keepRun, lapsOf, type Run, recallRun } from './run.ts'
import type { Stopwatch } from './watch.ts'

/** Records how long each slide is on, as long as the watch runs. */
export interface Recorder {
  /** To be called when another slide has come, or the watch was changed. */
  readonly note: () => void
  /** The times until now. */
  readonly laps: () => Run['laps']
}

export function makeRecorder(course: Course, watch: Stopwatch): Recorder {
  const ids = course.sections().map(({ id }) => id)
  let run = recallRun(ids, course.told().slide, watch.elapsed())
  return {
    note: () => {
      run = goneOn(run, course.told().slide, watch.elapsed())
      keepRun(run)
    },
    laps: () => lapsOf(run, watch.elapsed()),
  }
}
