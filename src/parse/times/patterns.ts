import { monthNames, wordyMonthNames } from '../vocabulary/calendar.ts'
import { ofLexicons } from '../vocabulary/lexicons.ts'
import { wordShape, zoneShape } from './zone.ts'

const ofClock = ofLexicons(({ clock }) => clock)
const months = namesOf(monthNames)
/** Names of months, longest first, those that are words too among them: for a text that is nothing but a day. */
export const everyMonth = namesOf({ ...monthNames, ...wordyMonthNames })
const weekday = '(?:\\p{L}{2,9}day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\\.?,?\\s+'
/** A day in any of its forms; the groups' names bear the number of the form. */
export const days = daysWith(months)

/** The same with other names of months, and more than a blank around them. */
export function daysWith(months: string, gap: string = '\\s+'): string {
  return [
    '(?<y1>\\d{4})[-/.]\\s?(?<m1>\\d{1,2})[-/.]\\s?(?<d1>\\d{1,2})(?!\\d)',
    '(?<d2>\\d{1,2})(?<by2>[./-])(?<m2>\\d{1,2})[./-](?<y2>\\d{4}|(?<!-)\\d{2})(?![\\d:])',
    `(?:${weekday})?(?<!\\p{L})(?<n3>${months})\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:[-–&]|and\\s)\\s*\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+(?<y3>\\d{4}))?(?!\\d|:\\d)`,
    `(?:${weekday})?(?<d4>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?${gap}(?:of\\s+|de\\s+)?(?<n4>${months})\\.?(?:(?:,?${gap})(?:del?\\s+)?(?<y4>\\d{4}))?(?![\\p{L}\\d]|:\\d)`,
    '(?:(?<y5>\\d{4})[年년]\\s*)?(?<m5>\\d{1,2})[月월]\\s*(?<d5>\\d{1,2})[日일号號]',
  ].join('|')
}

/** "下午2点5分", "14時05分", "오후 2시 반". */
const eastern =
  '(?:(?<part>上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후)\\s*)?(?<h3>[01]?\\d|2[0-4])\\s*[时時点點시](?:\\s*(?:(?<min3>[0-5]?\\d)\\s*[分분]|(?<middle>半|반)))?'
const western =
  '(?<h>[01]?\\d|2[0-4])(?:(?:[:：.]|\\s?h\\s?)(?<min>[0-5]\\d)(?:[:.](?<s>[0-5]\\d))?(?:[.,]\\d+)?\\s*(?<ap>[ap]\\.?m\\.?)?|\\s*(?<ap2>[ap]\\.?m\\.?)(?!\\p{L}))'
const clock = `${eastern}|${western}`
const bareClock =
  '(?<hh>[01]\\d|2[0-3])(?<mm>[0-5]\\d)(?=\\s*(?:hrs?|z|utc|gmt|[ecmp][sd]?t|ces?t|bst|ist|jst)\\b)'
/** The words of the lexicons stand before a time with a blank behind them, or a dot. */
const wordsBefore = ofClock.flatMap(({ before }) => before).join('|')
const approx = `(?:(?:${wordsBefore})(?:\\s+|(?<=\\.))|~|≈|c\\.\\s*|ca\\.?\\s*|approx(?:\\.|imately)?\\s*|around\\s+|about\\s+|circa\\s+|kl\\.?\\s*|at\\s+|on\\s+|klokka\\s+|gegen\\s+|um\\s+|vers\\s+|à\\s+|a\\s+las\\s+|(?:hacia|sobre)\\s+las\\s+|约\\s*|約\\s*|약\\s*)?`

/** The first day in a text. */
export const dayPattern = new RegExp(days, 'iu')
/** A time of day, in 24 hours or 12. */
export const clockPattern = new RegExp(`(?<![\\d.:])(?:${clock}|${bareClock})(?![\\d:])`, 'iu')
/** What a time lasts to: "– 14:20", "to ??:??". */
const until = `\\s*(?:-|–|—|to|until|→|~|(?:${ofClock.map(({ until }) => until).join('|')})\\s)\\s*(?:(?:${unnamed(days)})[\\sT,]*)?(?:${unnamed(clock)}|\\?\\?:\\?\\?)`
/** The same, right behind a time. */
export const untilPattern = new RegExp(`^${until}`, 'iu')
/** A zone, right behind a time, as far as its letters tell. */
export const zonePattern = new RegExp(`^(?<z>${unnamed(zoneShape)})(?<behind>.*)`, 'isu')
/** A short word in capitals there, and nothing behind it but what parts it from the rest. */
export const wordPattern = new RegExp(`^${wordShape}`, 'u')
const open = '[\\s*_`\\[(（<"]*'
const close = '[\\s*_`\\])）>"?]*'
/** A line that begins with a time: with a zone, a word that might be one, or none. */
export const leadings = [`(?<z>${unnamed(zoneShape)})`, `(?<z>${wordShape})`, ''].map(leadingWith)

function leadingWith(zone: string): RegExp {
  return new RegExp(
    `^(?<all>${open}${approx}(?:(?:${unnamed(days)})(?:[\\sT,@–-]|at\\s|kl\\.?\\s|\\]|\\[|\\*)*(?:${unnamed(clock)}|${unnamed(bareClock)}|\\?\\?:\\?\\?)?|${weekday}(?:${unnamed(clock)})|${unnamed(clock)}|${unnamed(bareClock)})(?:\\s*(?:(?:uhr|hrs?|horas|h|${ofClock.flatMap(({ after }) => after).join('|')})(?!\\p{L})|左右|頃|ごろ|경|쯤))?${zone}(?:\\s*\\([^)]{1,24}\\))?(?:(?:${until}|\\s*/\\s*(?:${unnamed(clock)}))(?:${unnamed(zoneShape)})?)?${close})(?=$|[\\s:：,，、;|\\-–—→.])`,
    'iu',
  )
}

/** A line that ends with a day and its time. */
export const trailing = new RegExp(
  `(?<all>(?:${unnamed(days)})[\\sT,]*(?:${unnamed(clock)})(?:${unnamed(zoneShape)})?)[\\s.)]*$`,
  'iu',
)

function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])[^>]+>/g, '(?:')
}

/** Longest first; the forms with digits are of `days`. */
function namesOf(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .filter((name) => !/\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .join('|')
}
