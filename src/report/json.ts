import type { Entry, Lines } from './entry.ts'
import { rangeIn } from './entry.ts'

/** Entries as one JSON object: `findings` and `questions`, each with its places. Lines and columns count from 1. */
export function jsonOf(entries: readonly Entry[], lines: Lines): string {
  const shown = entries.map(({ spans, ...entry }) => ({
    ...entry,
    places: spans.map((place) => {
      const [start, end] = rangeIn(lines(place.path, place.line), place)
      const { path, line, endLine } = place
      return { path, line, endLine, column: start + 1, endColumn: end + 1 }
    }),
  }))
  const findings = shown.filter(({ severity }) => severity !== 'question')
  const questions = shown.filter(({ severity }) => severity === 'question')
  return `${JSON.stringify({ findings, questions }, null, 2)}\n`
}
