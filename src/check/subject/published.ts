import type { Place } from '../../model/finding.ts'
import { readings } from './readings.ts'
import { shownLines } from './shown.ts'
import type { Subject } from './subject.ts'

/** Where a pattern stands in what a public site shows, as it is written or as it is read: not in what it leaves out. */
export function published({ source, postmortem, options }: Subject, pattern: RegExp): readonly Place[] {
  if (!options.isPublic) return []
  return shownLines(source, postmortem).flatMap(({ text, path, line, endLine }) => {
    const found = readings(text).flatMap((reading) => [...reading.matchAll(pattern)].map(([words]) => words))
    return [...new Set(found)].map((words) => ({ path, line, endLine, words }))
  })
}
