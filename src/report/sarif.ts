import type { Place } from '../model/finding.ts'
import { type Entry, type Lines, rangeIn } from './entry.ts'

const levels = { error: 'error', warning: 'warning', info: 'note', question: 'note' } as const

/** Entries as SARIF 2.1.0, one result an entry, its first place as the location. */
export function sarifOf(entries: readonly Entry[], lines: Lines, version: string): string {
  const rules = [...new Set(entries.map(({ rule }) => rule))].sort()
  const results = entries.map(({ rule, severity, message, hint, spans }) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: spans.slice(0, 1).map((place) => locationOf(place, lines)),
    ...(spans.length > 1 && {
      relatedLocations: spans.slice(1).map((place, i) => ({ id: i + 1, ...locationOf(place, lines) })),
    }),
  }))
  const driver = { name: 'patchdeck', version, rules: rules.map((id) => ({ id })) }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locationOf(place: Place, lines: Lines): object {
  const { path, line, endLine } = place
  const [start, end] = rangeIn(lines(path, line), place)
  const isOneLine = place.words !== undefined || endLine === line
  const region = isOneLine
    ? { startLine: line, startColumn: start + 1, endColumn: Math.max(start, end) + 1 }
    : { startLine: line, endLine }
  return { physicalLocation: { artifactLocation: { uri: encodeURI(path) }, region } }
}
