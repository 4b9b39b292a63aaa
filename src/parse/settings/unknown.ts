import type { Finding, Report } from '../../model/finding.ts'
import { listed } from '../../model/listed.ts'
import type { HeaderEntry } from '../header.ts'
import { nearest } from '../nearest.ts'

/** What may be a slip is reported each; the rest, such as the keys of a site generator, in one finding a file. */
export function reportUnknownKeys(
  entries: readonly HeaderEntry[],
  known: readonly string[],
  report: Report,
): void {
  const others = new Map<string, HeaderEntry[]>()
  for (const entry of entries) {
    const meant = nearest(entry.key, known)
    if (meant) report(ofSlip(entry, meant))
    else others.set(entry.span.path, [...(others.get(entry.span.path) ?? []), entry])
  }
  for (const [first, ...more] of others.values()) if (first) report(ofOthers([first, ...more], known))
}

function ofSlip({ key, span }: HeaderEntry, meant: string): Finding {
  return {
    rule: 'front-matter-unknown-key',
    severity: 'warning',
    message: `"${key}" is no key of the front matter.`,
    hint: `Did you mean "${meant}"?`,
    spans: [span],
  }
}

function ofOthers(
  [first, ...more]: readonly [HeaderEntry, ...HeaderEntry[]],
  known: readonly string[],
): Finding {
  const names = listed([first, ...more].map(({ key }) => `"${key}"`))
  return {
    rule: 'front-matter-unknown-key',
    severity: 'info',
    message: `${names} ${more.length > 0 ? 'are no keys' : 'is no key'} of the front matter.`,
    hint: `These are: ${known.join(', ')}.`,
    spans: [first.span, ...more.map(({ span }) => span)],
  }
}
