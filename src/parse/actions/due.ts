import { dueDay } from '../times/due.ts'
import { unitWords } from '../times/duration.ts'
import {
  dueBefore,
  duePeriods,
  lengthEnds,
  lengthNumbers,
  lengthUnits,
  within,
} from '../vocabulary/due-words.ts'
import { normalise } from '../vocabulary/normalise.ts'

/** "(due Q3)", "due 3 May": the date follows at once, since "due to 3 bugs" is none. */
const plainDue =
  /(?:^|[\s([,;–—-])(?:due(?: by| on)?|deadline|ETA|fällig am)\s+(Q[1-4](?:\s+\d{4})?|\d[\w./-]*(?:\s+\p{Lu}\p{Ll}{2,8}(?:\s+\d{4})?)?|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?)/u
const byDate =
  /\b(?:by|before|until)\s+((?:the )?(?:(?:end|middle|beginning) of |mid-?\s?|early |late )?(?:\d{4}-\d{2}-\d{2}|Q[1-4](?:\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}(?:\s+\d{4})?|\p{Lu}\p{Ll}{2,8}\s+\d{1,2}(?:,?\s+\d{4})?))\b/u

/** "@May 1, 2031" and "@2031-05-01", as Notion mentions a day. */
const mentionedDay =
  /@((?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}|\d{4}-\d{2}-\d{2})(?:,?\s+\d{4})?)/u

/** When an item says that it is due, as written; null where it doesn't say. */
export function dueIn(text: string, labelled: string | undefined): string | null {
  const written = [plainDue, byDate, mentionedDay].map((form) => form.exec(text)?.[1]?.trim())
  const bracketed = [...text.matchAll(/[(（[【]([^()（）[\]【】]{2,60})[)）\]】]/gu)].map(([, inner = '']) =>
    dueInBracket(inner),
  )
  return labelled ?? [...written, ...bracketed].find((day) => typeof day === 'string') ?? null
}

/** "within two weeks", "Kim, by 3 May"; beside a name a day alone is when it is due, too. Null for anything else. */
function dueInBracket(inner: string): string | null {
  const [, name = '', behind = ''] = /^([^,，、]{1,40})[,，、]\s*(.+)$/u.exec(inner) ?? []
  const isDay = name.split(/\s+/).every((word) => /^@?\p{L}/u.test(word)) && wholeDay.test(behind)
  return [inner, behind].find((part) => saysWhen(part)) ?? (isDay ? behind : null)
}

const wholeDay =
  /^(?:20\d\d-\d\d-\d\d|\d{1,2}\.? \p{Lu}\p{Ll}{2,8}\.?(?: 20\d\d)?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, 20\d\d)?)$/u

/** When a heading says that all below it is due, as written: "Within 24 hours", "Long term (Q4 2031)". Null for none. */
export function dueOfHeading(heading: string): string | null {
  const name = heading
    .replace(/[*_]+/g, '')
    .replace(/[\s:：]+$/, '')
    .trim()
  const bracketed = /[(（[【]([^()（）[\]【】]{2,60})[)）\]】]$/.exec(name)?.[1]
  const behind = /[:：–—]\s*([^():：–—]{2,40}(?:\s[–—-]\s[^():：–—]{2,20})?)$/u.exec(name)?.[1]
  const before = /^([^()（）:：–—]{2,40}?)\s*(?:[(（:：–—]|\s-\s)/u.exec(name)?.[1]
  const parts = [name, before, behind, bracketed].flatMap((part) => part?.replace(label, '').trim() ?? [])
  return parts.find(saysWhen) ?? null
}

/** "Target: Q4", "ETA: May". */
const label = /^[\p{L} ]{2,20}[:：]\s*/u

/** "within two weeks", "this week", "by 3 May", "Q4 2031": what can be nothing but the time for a piece of work. */
export function saysWhen(written: string): boolean {
  const text = written.normalize('NFKC').trim()
  if (length.test(text) || periods.has(normalise(text.replace(byWord, '')))) return true
  const hints = { lang: /\b20\d\d\b/.test(text) ? 'fr' : 'en', order: 'day', day: '2000-01-01' } as const
  return (byWord.test(text) || longer.test(text)) && dueDay(text, hints) !== null
}

const length = new RegExp(
  `^(?:due |target: ?)?(?:(?:${within.join('|')})\\s+(?:${lengthNumbers.join('|')})\\s?(?:${lengthUnits.join('|')}|${unitWords})|` +
    `(?:${lengthNumbers.join('|')})\\s?(?:${lengthUnits.join('|')}|${unitWords})\\s?(?:${lengthEnds}))$`,
  'iu',
)

const periods: ReadonlySet<string> = new Set(duePeriods.map(normalise))

/** Words before a day that leave no doubt that it is due then; "on 3 May" and "in May" may tell of what was. */
const byWord = new RegExp(
  `^(?:${dueBefore.filter((word) => !/^(?:on|in|the|am|im|le|el|den)$/.test(word)).join('|')})(?![\\p{L}\\d])[\\s:：]*|(?:まで|前|까지)に?$`,
  'iu',
)

/** A quarter or a half is of plans; no incident is as long. */
const longer =
  /^(?:(?:end of|late|early|mid) )?(?:Q[1-4]|[1-4]Q|H[12]|T[1-4] 20\d\d|第?[1-4一二三四]\s?(?:四半期|季度|분기)|20\d\d年?\s?(?:Q[1-4]|H[12]|第))/iu
