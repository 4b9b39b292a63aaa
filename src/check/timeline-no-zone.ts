import { linesOf } from '../model/source.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const timelineNoZone: DocumentRule = {
  name: 'timeline-no-zone',
  check: ({ postmortem: { timeline }, source, passages }) => {
    const clocked = timeline.filter(
      ({ time, moment }) => !moment?.isRelative && /\d[:.h：]\d\d|\d\s*[ap]\.?m\b/i.test(time),
    )
    const said = [
      ...timeline.flatMap(({ time, heads }) => [time, ...(heads ?? [])]),
      ...passages.filter(({ roles }) => roles.includes('timeline')).map(({ text }) => text),
      ...linesOf(source)
        .filter(({ line }) => line <= 30)
        .map(({ text }) => text),
    ]
    if (clocked.length < 2 || timeline.some(({ zone }) => zone !== null)) return []
    if (said.some((text) => zone.test(text))) return []
    return complain(
      clocked.map(({ span, time }) => ({ ...span, words: time })),
      ({ length }) => ({
        message: `The ${length} clock times of the timeline are in no stated zone.`,
        hint: 'Write the zone once, in the heading: "Timeline (all times in UTC)".',
      }),
    )
  },
}

/** A zone, an offset, or words that say which clock is meant. */
const zone =
  /\b(?:UTC|GMT|Z|[ECMP][SD]?T|[CEW]ES?T|BST|IST|JST|KST|SGT|HKT|A[CEW][SD]T|NZ[SD]T|MSK|BRT|ART|AKDT|AKST|HST)\b|\d(?:Z|UTC)\b|[+-]\d{2}:\d{2}\b|(?<=\d)\s?[+-]\d{4}\b|\btime ?zone|\b(?:local|pacific|eastern|central|mountain|european|berlin|london|paris|oslo|new york) (?:standard |daylight |summer )?time\b|\bEurope\/|\bAmerica\/|\bAsia\/|\btimes? [^.\n]{0,30}\b(?:pacific|eastern|mountain|central)\b|zeitzone|ortszeit|\buhr (?:mez|mesz)\b|\bMES?Z\b|fuseau|heure (?:locale|de)|zona horaria|hora local|fuso|horário de|tidssone|norsk tid|タイムゾーン|日本時間|时区|北京时间|시간대|한국 ?시간/i
