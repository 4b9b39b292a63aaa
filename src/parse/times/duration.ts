import { ofLexicons } from '../vocabulary/lexicons.ts'

const lengths = ofLexicons(({ clock }) => clock)
const more = (unit: 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks'): string =>
  lengths.map((clock) => clock[unit]).join('|')

/** Words of a length of time by their seconds, in our languages; matched as whole words where letters can follow. */
const units: readonly (readonly [seconds: number, words: string])[] = [
  [1, `${more('seconds')}|s|secs?|seconds?|sekunden?|sek|secondes?|segundos?|seg|sekunder|sekund|秒間?|초`],
  [60, `${more('minutes')}|m|mins?|minutes?|minuten?|minutos?|minutter|minutt|分間?|分钟|분`],
  [3600, `${more('hours')}|h|hrs?|hours?|stunden?|std|heures?|horas?|timer?|t|時間|小时|시간`],
  [86_400, `${more('days')}|d|days?|tage?n?|jours?|j|d[ií]as?|dager|dag|døgn|日間?|天|일`],
  [604_800, `${more('weeks')}|w|weeks?|wochen?|semaines?|semanas?|uker?|週間|周|주`],
]
/** Every such word, for a pattern that ignores case. */
export const unitWords = units.map(([, words]) => words).join('|')
const part = new RegExp(
  `^\\s*(?:,|and|und|et|y|e|og|${lengths.map(({ and }) => and).join('|')})?\\s*(\\d+(?:[.,]\\d+)?)\\s*(${unitWords})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])\\.?`,
  'iu',
)
const about =
  /^\s*(?:[~≈]|about|around|approx(?:\.|imately)?|roughly|circa|ca\.?|etwa|ungefähr|environ|unos|aproximadamente|cerca de|約|约|大约|약|omtrent)\s*/i

/** How many seconds a text says, at its beginning: "2 h 15 min", "1h05", "≈ 6h 50m (from the first mail)"; null for none. */
export function secondsIn(text: string): number | null {
  // What stands right behind an hour is minutes.
  let rest = text.replace(about, '').replace(/(\d\s?h)([0-5]?\d)(?![\d\p{L}:]|[.,]\d)/giu, '$1 $2 min')
  let seconds: number | null = null
  for (let found = part.exec(rest); found; found = part.exec(rest)) {
    const [whole, count = '', word = ''] = found
    seconds = (seconds ?? 0) + Number(count.replace(',', '.')) * secondsOf(word)
    rest = rest.slice(whole.length)
  }
  return seconds
}

function secondsOf(word: string): number {
  return units.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? 0
}
