import type { Finding } from './finding.ts'
import { type LimitName, type Limits, limits } from './limits.ts'
import type { Span } from './source.ts'

/** That a document has more of something than it may. */
export interface Excess {
  readonly limit: LimitName
  /** How much there is. */
  readonly count: number
  /** Counted from 0 in the text that was looked at. */
  readonly line: number
}

/** A number over its bound; null where it is within. */
export function excessOf(limit: LimitName, count: number, most: Limits, line = 0): Excess | null {
  return count > most[limit] ? { limit, count, line } : null
}

/** Says what there is too much of, and how to have it all the same. */
export function excessFinding({ limit, count }: Excess, most: Limits, span: Span): Finding {
  const { subject, unit, remedy } = limits[limit]
  return {
    rule: 'limit',
    severity: 'error',
    message: `${subject} has ${grouped(count)} ${unit}; ${grouped(most[limit])} is the most.`,
    hint: `${remedy}, or raise "${limit}" under "limits:" in patchdeck.yaml.`,
    spans: [span],
  }
}

/** 12345 as "12,345", whatever the machine's language. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
