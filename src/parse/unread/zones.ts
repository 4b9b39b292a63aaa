import type { Body } from '../../model/block.ts'
import type { Finding } from '../../model/finding.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import { outermostOf } from '../outermost.ts'
import { statedZone, type Zone } from '../times/zone.ts'
import type { Understood } from '../unread.ts'
import { columnRolesOf, type Vocabulary } from '../vocabulary.ts'

/** Timelines for which two zones are stated, each for all of it: by heading, sentence or head of the column of times. */
export function contradictingZones({ sections, words }: Understood): readonly Finding[] {
  return outermostOf('timeline', sections).flatMap((section) => {
    const zones = zonesOf(section, words)
    const [first] = zones
    const other = zones.find(({ zone }) => first && clockOf(zone) !== clockOf(first.zone))
    return first && other ? [finding(first, other)] : []
  })
}

interface StatedZone {
  readonly zone: Zone
  readonly span: Span
}

/** Two names of one zone are no contradiction. */
function clockOf(zone: Zone): string {
  return zone.kind === 'offset' ? zone.offset : zone.kind === 'region' ? zone.region : zone.name
}

function zonesOf(section: Section, words: Vocabulary): readonly StatedZone[] {
  return everySection([section]).flatMap(({ heading, blocks }) => [
    ...(heading ? zoneIn(heading.prose.text, heading.span) : []),
    ...blocks.flatMap((block) => zonesIn(block, words)),
  ])
}

/** Of a short sentence that speaks of times, and of a table that has one column of them. */
function zonesIn(block: Body, words: Vocabulary): readonly StatedZone[] {
  if (block.kind === 'paragraph')
    return /\btimes?\b|\btimezone\b|\btime zone\b/i.test(block.prose.text) && block.prose.text.length < 120
      ? zoneIn(block.prose.text, block.span)
      : []
  if (block.kind !== 'table') return []
  const times = block.head.filter(({ text }) => columnRolesOf(text, words).includes('time'))
  const [only] = times
  return only && times.length === 1 ? zoneIn(only.text, { ...block.span, endLine: block.span.line }) : []
}

function zoneIn(text: string, span: Span): readonly StatedZone[] {
  const zone = statedZone(text)
  return zone ? [{ zone, span }] : []
}

function finding(first: StatedZone, other: StatedZone): Finding {
  return {
    rule: 'zone-contradicts',
    severity: 'warning',
    message: `The times of one timeline are said to be in ${first.zone.name} and in ${other.zone.name}.`,
    hint: 'State one zone for all, or write it beside each time.',
    spans: [other.span, first.span],
  }
}
