import type { Place } from '../../model/finding.ts'
import type { RuleContext } from './context.ts'

/** Where a pattern stands in what a public site shows, as it is written or as it is read: not in what it leaves out. */
export function published({ shown }: Pick<RuleContext, 'shown'>, pattern: RegExp): readonly Place[] {
  return shown.flatMap(({ readings, path, line, endLine }) => {
    const found = readings.flatMap((reading) => [...reading.matchAll(pattern)].map(([words]) => words))
    return [...new Set(found)].map((words) => ({ path, line, endLine, words }))
  })
}
