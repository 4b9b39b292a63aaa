import {
  datedAfter,
  datedBefore,
  joinedAfter,
  joinedBefore,
  namesBefore,
  namesOfBare,
  pairedAfter,
  rangeBefore,
  smallWords,
  statusWords,
  verbsOfChange,
} from './vocabulary/number-context.ts'
import { bounds, closeBounds, closeUnits, moneyBefore, type UnitKind, units } from './vocabulary/units.ts'

/** A number that says how much or how many, and where in a sentence it stands. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Bound, number and unit as written, e.g. "about 1,25 Mio. €". */
  readonly value: string
  /** What of it is set large, as `Figure` has it: "1,25", "95 %"; of "1 h 5 min" both numbers. Never empty. */
  readonly numbers: readonly string[]
}

/** The quantities of one sentence, in order. Digits and spaces are to be plain ones. */
export function quantitiesIn(sentence: string): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of sentence.matchAll(head)) {
    const { index, groups = {} } = match
    tail.lastIndex = index + match[0].length
    const [unit] = index < (found.at(-1)?.end ?? 0) ? [] : (tail.exec(sentence) ?? [])
    if (unit === undefined) continue
    const end = tail.lastIndex
    const isBare = unit === '' && !groups.money
    if (isQuantity(sentence, { start: index, end, isBare }))
      found.push({
        start: index,
        end,
        value: sentence.slice(index, end),
        numbers: largeOf(groups.number ?? '', unit),
      })
  }
  return found
}

/** Digits and signs of full width, and spaces of any kind, as ASCII has them; other letters stay as they are. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋－＄￠-￦～]+/g, (letters) => letters.normalize('NFKC'))
    .replace(/(?<=\d)[．，：](?=\d)/g, (mark) => mark.normalize('NFKC'))
    .replace(/\s+/g, ' ')
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
/** Letters of Chinese, Japanese and Korean, which follow a number without a space. */
const close = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー'
const openLetter = `[^\\P{L}${close}]`

const grouped = [' ', '\\.', ',', "['’]"].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+`)
const digits = `${any(['\\d{1,2}(?:,\\d{2})+,\\d{3}', ...grouped, '\\d+'])}(?:[.,]\\d+)?(?![.,'’]?\\d)`
/** e.g. `41 200`, `12,34,567`, `1億2000万` */
const number = `${digits}(?:${any(closeUnits.multiple)}${digits}(?=${any(closeUnits.multiple)}))?`
const bound = `(?:${any(bounds)}\\s+|${any(closeBounds)}\\s?|[~≈<>≥≤]\\s)`
const money = `(?<money>${any(moneyBefore)}\\s?|${any(units.currency)}\\s)`
const head = new RegExp(
  `(?<!${openLetter}|[\\d#/:.,_@^×*~〜−–—-])${bound}{0,2}(?<number>[~≈<>≥≤]?[-−+±]?${money}?[-−]?${number})`,
  'giu',
)

const unit = (...kinds: readonly UnitKind[]): string => {
  const [closed, open] = [closeUnits, units].map((all) =>
    any([...kinds.flatMap((kind) => all[kind]), '(?!)']),
  )
  return `\\s?(?:${closed}|${open}(?!${openLetter}))`
}
const time = `${unit('time')}(?:(?:,?\\s(?:and|und|et|y|e|og)\\s|,?\\s)?${digits}${unit('time')}){0,3}`
const amount = `(?:${unit('multiple')})?(?:\\s(?:de|of)\\s|\\sd['’])?(?:${unit('measure', 'currency')}|\\s?[多余]?${unit('counter')})`
const ratio = `\\s(?:of|out of|von|av|sur|de)\\s(?!(?:19|20)\\d\\d)${digits}(?=\\s\\p{L}{2})`
const tail = new RegExp(
  `(?:${any([ratio, time, amount, unit('multiple'), '\\+'])}(?!${openLetter}|\\d))?(?![\\d:/_^*⁰¹²³⁴-⁹~〜−–—-]|\\.\\d|(?:st|nd|rd|th|xx)\\b)`,
  'yiu',
)

/** Without the words of money before it; with signs, and whatever of the unit has no space before it. */
function largeOf(number: string, unit: string): readonly string[] {
  const own = number.replace(/^\p{L}[\p{L}.]*\s+/u, '')
  if (/^\s(?:\P{L}{1,2}|.*\d)$/u.test(unit)) return [own + unit]
  const [close = ''] = /^\S*/.exec(unit) ?? []
  return [own + close, ...(unit.slice(close.length).match(/(?<=\s)\d\S*/g) ?? [])]
}

/** The number itself, as far as it is one of digits. */
const bare = /[\d.,'’ ]*\d/

/** A day, a year, a time of day, a part of a name and an end of a range are none. */
function isQuantity(
  sentence: string,
  { start, end, isBare }: { readonly start: number; readonly end: number; readonly isBare: boolean },
): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - 40), start), sentence.slice(end, end + 40)]
  if (datedBefore.test(before) || datedAfter.test(after) || namesBefore.test(before)) return false
  return (
    !isJoined(before, after) &&
    (!isBare || isCount(before, after, bare.exec(sentence.slice(start, end))?.[0] ?? ''))
  )
}

/** Whether it makes a range or a pair with the number beside it; what something rose to stands for itself. */
function isJoined(before: string, after: string): boolean {
  if (joinedAfter.test(after) || /\d\s?$|[×=+*/]\s?$/.test(before)) return true
  return (joinedBefore.test(before) && !verbsOfChange.test(before)) || rangeBefore.test(before.slice(-24))
}

/** Whether a number without a unit counts what follows it. */
function isCount(before: string, after: string, digits: string): boolean {
  if (/^(?:(?:19|20)\d\d|\d+\.\d{1,2}|(?:[12]?\d{1,2}\.){3}[12]?\d{1,2})$/.test(digits)) return false
  if (namesOfBare.test(before) || pairedAfter.test(after) || smallWords.test(after.trimStart())) return false
  if (/^[1-5]\d\d$/.test(digits) && statusWords.test(after)) return false
  return /^\s+\p{L}{2}|^\p{Script=Katakana}{3}/u.test(after)
}
