import type { Finding, Report } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import { sharedZones } from '../vocabulary/time-zones.ts'
import { ownClock, type Reading } from './clocks.ts'
import type { Draft } from './entry.ts'

type Saying = Pick<Finding, 'rule' | 'severity' | 'message' | 'hint'>

/** Reports the times of a timeline that are left off its line for their zone, and abbreviations that may mean several: one finding for each. */
export function reportClocks(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  clock: string,
  report: Report,
): void {
  const found = new Map<string, { readonly saying: Saying; readonly spans: [Span, ...Span[]] }>()
  for (const [i, draft] of drafts.entries()) {
    const reading = readings[i]
    const saying = reading && draft.stamp ? sayingOf(draft, reading, clock) : null
    const [key, span] = [saying?.message ?? '', firstLine(draft.span)]
    const known = found.get(key)
    if (known) known.spans.push(span)
    else if (saying) found.set(key, { saying, spans: [span] })
  }
  for (const { saying, spans } of found.values()) report({ ...saying, spans })
}

function sayingOf(draft: Draft, reading: Reading, clock: string): Saying | null {
  const { stamp, time } = draft
  const name = reading.zone?.name ?? ''
  const isTimed = stamp !== null && (stamp.clock !== null || stamp.sinceStart !== null)
  if (reading.trouble === 'unknown') return unknown(name, stamp?.clock ?? time)
  if (reading.trouble === 'skipped') return skipped(time, name)
  if (reading.trouble === 'twice') return twice(time, name)
  if (reading.zone?.kind === 'shared') return shared(name, reading.clock !== clock)
  return isTimed && reading.clock !== clock ? apart(time, reading) : null
}

function unknown(name: string, clock: string): Saying {
  return {
    rule: 'zone-unknown',
    severity: 'warning',
    message: `"${name}" is no time zone that is known here, so its times are not set beside the others.`,
    hint: `Write a zone such as UTC, PT or Europe/Berlin, or the offset: ${clock} UTC+2.`,
  }
}

function shared(name: string, isOff: boolean): Saying {
  const offsets = (sharedZones[name] ?? []).map(({ zone }) => `UTC${zone.replace('-', '−')}`)
  return {
    rule: 'zone-ambiguous',
    severity: isOff ? 'warning' : 'info',
    message: `"${name}" may be ${offsets.join(' or ')}${isOff ? ', so its times are not set beside the others' : ''}.`,
    hint: `Write the one that is meant, such as ${offsets[0] ?? 'UTC'}.`,
  }
}

function skipped(time: string, name: string): Saying {
  return {
    rule: 'time-skipped',
    severity: 'warning',
    message: `"${time}" was on no clock in ${name}: on that day the clocks were put forward over it.`,
    hint: 'It is shown as written, and not set beside the others. Write the time that clocks showed, or the time in UTC.',
  }
}

function twice(time: string, name: string): Saying {
  return {
    rule: 'time-twice',
    severity: 'warning',
    message: `"${time}" was on the clocks in ${name} twice: on that day they were put back.`,
    hint: 'It is shown as written, and not set beside the others. Write the offset, or a name such as PDT or PST.',
  }
}

function apart(time: string, { clock, zone }: Reading): Saying {
  if (clock === ownClock)
    return {
      rule: 'times-apart',
      severity: 'warning',
      message: `"${time}" counts from T0, and nothing says when that was.`,
      hint: 'Write it once, such as "T0 = 14:05 UTC".',
    }
  if (zone?.kind === 'region')
    return {
      rule: 'times-apart',
      severity: 'warning',
      message: `What "${zone.name}" is depends on the day, and "${time}" has none, so it is not set beside the others.`,
      hint: `Write the day, such as 2031-05-03 14:05 ${zone.name}, or the offset.`,
    }
  return {
    rule: 'times-apart',
    severity: 'warning',
    message: `"${time}" is on another clock than most times here, and nothing says how far they are apart.`,
    hint: 'Write all times in one zone, or the zone beside each.',
  }
}

function firstLine(span: Span): Span {
  return { ...span, endLine: span.line }
}
