import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import { impossibleIn } from '../times/impossible.ts'
import type { Understood } from '../unread.ts'
import { timedPlaces } from './places.ts'

/** Days and times that no calendar or clock has, where a document states one: a finding a word. */
export function impossibleTimes(understood: Understood): readonly Finding[] {
  const found = new Map<string, { readonly kind: 'date' | 'time'; readonly spans: [Span, ...Span[]] }>()
  for (const { text, span } of timedPlaces(understood)) {
    const impossible = impossibleIn(text)
    const known = impossible && found.get(impossible.written)
    if (known) known.spans.push(span)
    else if (impossible) found.set(impossible.written, { kind: impossible.kind, spans: [span] })
  }
  return [...found].map(([written, { kind, spans }]) => ({
    rule: kind === 'date' ? 'not-a-date' : 'not-a-time',
    severity: 'warning',
    message: `"${written}" is no ${kind}.`,
    hint: `It is shown as written, and counts as no ${kind}. Write one such as ${exampleOf(written, kind)}.`,
    spans,
  }))
}

function exampleOf(written: string, kind: 'date' | 'time'): string {
  if (kind === 'date') return '2031-05-03'
  return /^t/i.test(written) ? 'T+5 min' : '14:05'
}
