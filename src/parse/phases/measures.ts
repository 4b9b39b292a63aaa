import type { StatedMeasure } from '../../model/phase.ts'
import type { Section } from '../../model/section.ts'
import { secondsIn } from '../times/duration.ts'
import { labelledLines } from './lines.ts'
import { measureOf } from './words.ts'

/** What the document states of how long it took, once for each measure. */
export function readMeasures(sections: readonly Section[]): readonly StatedMeasure[] {
  const stated = labelledLines(sections).flatMap(({ label, value, span }): readonly StatedMeasure[] => {
    const [measure, seconds] = [measureOf(label), secondsIn(value)]
    return measure && seconds !== null ? [{ measure, written: written(value), seconds, span }] : []
  })
  return stated.filter(({ measure }, i) => stated.findIndex((one) => one.measure === measure) === i)
}

/** Without what is said of it in a bracket. */
function written(value: string): string {
  return value.replace(/\s*[(（;,].*$/, '').replace(/[.。]$/, '')
}
