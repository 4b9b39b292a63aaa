import type { Report } from '../model/finding.ts'
import { type Excess, type LimitName, type Limits, limits } from '../model/limits.ts'
import type { Span } from '../model/source.ts'

/** What a text may have without being a document of that length: pictures inside it. */
const embedded = /data:image\/[\w+.-]+;base64,[\w+/=]*/g

/** A text without the pictures embedded in it. */
export function withoutEmbedded(text: string): string {
  return text.includes('data:image/') ? text.replace(embedded, '') : text
}

/** A number over its bound; null where it is within. */
export function excessOf(limit: LimitName, count: number, most: Limits, line = 0): Excess | null {
  return count > most[limit] ? { limit, count, line } : null
}

/** Reports what was not read for its size, and how to have it read all the same. */
export function reportExcess({ limit, count }: Excess, most: Limits, span: Span, report: Report): void {
  const { subject, unit, remedy } = limits[limit]
  report({
    rule: 'limit',
    severity: 'error',
    message: `${subject} has ${grouped(count)} ${unit}; ${grouped(most[limit])} is the most.`,
    hint: `${remedy}, or raise "${limit}" under "limits:" in patchdeck.yaml.`,
    spans: [span],
  })
}

/** 12345 as "12,345", whatever the machine's language. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
