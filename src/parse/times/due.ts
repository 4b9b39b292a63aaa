import type { ActionGroup } from '../../model/action.ts'
import { dayNumber, isoDayOf } from '../../text/days.ts'
import { withoutEnd } from '../../text/trim.ts'
import {
  dueAfter,
  dueBefore,
  endOf,
  halves,
  latinHalf,
  latinQuarter,
  monthParts,
  quarters,
  weekdays,
  weeks,
  yearEnds,
} from '../vocabulary/due-words.ts'
import { ofLexicons } from '../vocabulary/lexicons.ts'
import { type DateOrder, dayExists, dayOf, daysIn, type Groups, isoDay, monthOf, settledDay } from './day.ts'
import { daysWith, everyMonth } from './patterns.ts'

/** Reads the due day of each action out of its words. */
export function withDueDays(groups: readonly ActionGroup[], hints: DueHints): readonly ActionGroup[] {
  return groups.map((group) => ({
    ...group,
    actions: group.actions.map((action) => ({
      ...action,
      dueDay: action.due === null ? null : dueDay(action.due, hints),
    })),
  }))
}

/**
 * The last day that a text allows, `YYYY-MM-DD`: a month, a quarter or a week is due on its last day. Without a year it
 * is the next such day after the incident. Null where no calendar can place it: "next sprint", "4/5" in English.
 */
export function dueDay(text: string, hints: DueHints): string | null {
  // "1º" stays; full-width digits don't.
  const usual = text.replace(/[^ºª]+/g, (part) => part.normalize('NFKC'))
  const plain = withoutWords(usual.replace(/\s+/g, ' ').trim())
  const [, until = ''] = rangeEnd.exec(plain) ?? []
  // "mar" is March and mardi: a word is a weekday only where it is nothing else.
  const asWritten = [withoutWords(until), plain, plain.replace(weekday, '')]
  return asWritten.map((part) => dayIn(part, hints)).find((day) => day !== null) ?? null
}

/** What a range of days ends with, behind the word that joins them. */
const rangeEnd = new RegExp(
  `(?:\\s(?:to|bis|until|-|→|~|à|au|a|al|até|til|${ofLexicons(({ clock }) => clock.until).join('|')})\\s|\\s?[–—〜]\\s?)(.+)$`,
  'iu',
)

function dayIn(plain: string, hints: DueHints): string | null {
  for (const form of dueForms) {
    const due = form(plain, hints)
    if (due) return due.year === null ? nextDay(due.last, hints.day) : due.last(due.year)
  }
  return null
}

/** 29 February comes every eighth year at the latest. */
const mostYears = 8

function nextDay(last: Due['last'], since: string | null): string | null {
  if (since === null) return null
  const years = Array.from({ length: mostYears + 1 }, (_, i) => Number(since.slice(0, 4)) + i)
  return years.map(last).find((day) => day !== null && day >= since) ?? null
}

const before = new RegExp(`^(?:${dueBefore.join('|')})(?![\\p{L}\\d])[\\s:：,]*`, 'iu')
const after = new RegExp(`[\\s,]*(?:${dueAfter.join('|')})$`, 'iu')
const weekday = new RegExp(`^(?:${weekdays.join('|')})\\.?,?\\s+(?=[\\p{L}\\d])`, 'iu')
const bracket = /(?<!\s)\s*[（(【[][^）)】\]]*[）)】\]]\s*$/u

/** Without what says that it is a due day, and what is said of it in a bracket behind. */
function withoutWords(text: string): string {
  const unbracketed = text.replace(/^[\s(（[~≈]+/, '').replace(bracket, '')
  let plain = withoutEnd(unbracketed, /[\s)）\].。;]/)
  for (let last = ''; last !== plain; ) {
    last = plain
    plain = plain.replace(before, '').replace(after, '').trim()
  }
  return plain
}

/** What a due day is read by, beside its words. */
interface DueHints {
  /** BCP 47. */
  readonly lang: string
  /** How the document's dates are read. */
  readonly order: DateOrder | null
  /** The incident's day, `YYYY-MM-DD`, for days without a year; null for none. */
  readonly day: string | null
}

/** A stretch of time that something is due in. */
interface Due {
  /** Null where none is written. */
  readonly year: number | null
  /** Its last day in a year, `YYYY-MM-DD`; null in a year that doesn't have it. */
  readonly last: (year: number) => string | null
}

type DueForm = (text: string, hints: DueHints) => Due | null

/** The ways to write when something is due, each null for a text that isn't so written. The first that reads it holds. */
const dueForms: readonly DueForm[] = [asDay, asDayOfMonth, asMonth, asQuarter, asHalf, asWeek, asYear]

const yearBehind = `(?:[\\s,/'’.-]*(?:(?:of|de|del|von|i)\\s+)?(?<y>20\\d{2}|(?<=['’/])\\d{2}))?`
const yearBefore = '(?:(?<y0>20\\d{2})[\\s年년/-]*(?:の)?\\s*)?'

/** Matches all of a text; with a year, the beginning of it. */
function matched(pattern: string, text: string): Groups | null {
  const found = new RegExp(
    `^${yearBefore}(?:${pattern})${yearBehind}(?<rest>(?![\\p{L}\\d]).*|)$`,
    'iu',
  ).exec(text)
  if (!found?.groups) return null
  const { y, y0, rest = '' } = found.groups
  return y !== undefined || y0 !== undefined || /^\s*(?:$|[,;:!?(（—–-])/.test(rest) ? found.groups : null
}

function yearIn({ y, y0 }: Groups): number | null {
  const year = Number(y0 ?? y ?? 0)
  return year === 0 ? null : year < 100 ? 2000 + year : year
}

const wholeDay = new RegExp(`^(?:${daysWith(everyMonth, '(?:\\s+|-)')})(?<rest>.*)$`, 'iu')
/** "20–24 May", "May 20-24": until the last. */
const firstOfRange =
  /(?<![\d./-])\d{1,2}(?:st|nd|rd|th|\.)?\s?[-–]\s?(?=\d{1,2}(?:st|nd|rd|th|\.)?(?:\s\p{L}|,?\s\d{4}|$))/u

function asDay(text: string, { order }: DueHints): Due | null {
  const groups = wholeDay.exec(text.replace(firstOfRange, ''))?.groups
  const written = groups ? dayOf(groups) : null
  const day = written && settledDay(written, order)
  if (!groups || !day) return null
  const isWhole = day.year !== null || /^[\s.]*(?:$|[,;:!?(（—–-])/.test(groups.rest ?? '')
  return isWhole ? { year: day.year, last: (year) => isoDay({ ...day, year }) } : null
}

/** "20/5", "5/20", "20.5.": with no name and no year. */
function asDayOfMonth(text: string, { order }: DueHints): Due | null {
  const [, first, by, second] = /^(\d{1,2})([./])(\d{1,2})\.?$/.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const read = dayOf({ d2: first, m2: second, by2: by })
  const day = read && settledDay(read, order)
  return day && { year: null, last: (year) => isoDay({ ...day, year }) }
}

/** "end of May", "mid-June 2031", "2031年5月末", "2031-05". */
function asMonth(text: string): Due | null {
  const [, year, number] = /^(20\d{2})[-/.](\d{1,2})$/.exec(text) ?? []
  const [, early, late] = /^(\d{1,2})[/.](20\d{2})$/.exec(text) ?? []
  if (year || late) return inMonth(Number(number ?? early), 31, Number(year ?? late))
  for (const [last, ahead, behind] of [...monthParts, [31, '', ''] as const]) {
    const name = `(?<n1>${everyMonth})\\.?`
    const numbered = `(?<m1>\\d{1,2})\\s?[月월]`
    const written =
      ahead === ''
        ? `${name}|${numbered}`
        : `(?:${ahead})(?:\\s|-)*${name}|(?:${numbered}|(?<n2>${everyMonth}))\\s?の?(?:${behind})`
    const groups = matched(written, text)
    const month = groups && (groups.m1 ? Number(groups.m1) : monthOf(groups.n1 ?? groups.n2))
    if (groups && month) return inMonth(month, last, yearIn(groups))
  }
  return null
}

function inMonth(month: number, last: number, year: number | null): Due | null {
  if (!dayExists({ year: null, month, day: 1 })) return null
  return {
    year,
    last: (year) => isoDay({ year, month, day: Math.min(last, daysIn(month, year)), isEither: false }),
  }
}

const isLatin = (lang: string): boolean => /^(?:fr|es|pt|it)\b/i.test(lang)

function asQuarter(text: string, { lang }: DueHints): Due | null {
  const one = [...quarters, ...(isLatin(lang) ? [latinQuarter] : [])].join('|')
  // "Q3/Q4": until the last.
  const groups = matched(`(?:(?:${endOf})\\s)?(?:q[1-4]\\s?[/–-]\\s?(?=q))?(?:${one})`, text)
  const quarter = groups && numberIn(groups, 'q')
  return quarter ? inMonth(quarter * 3, 31, yearIn(groups)) : null
}

function asHalf(text: string, { lang }: DueHints): Due | null {
  const one = [...halves, ...(isLatin(lang) ? [latinHalf] : [])].join('|')
  const groups = matched(`(?:(?:${endOf})\\s)?(?:${one})`, text)
  const half = groups && numberIn(groups, 'h')
  return half ? inMonth(half * 6, 31, yearIn(groups)) : null
}

/** The Sunday of the week, as ISO 8601 counts weeks. */
function asWeek(text: string): Due | null {
  const groups = matched(`(?:(?:${endOf})\\s)?(?:${weeks.join('|')})`, text)
  const week = groups && numberIn(groups, 'w')
  return week ? { year: yearIn(groups), last: (year) => sundayOf(week, year) } : null
}

/** Null for a week that the year doesn't have. */
function sundayOf(week: number, year: number): string | null {
  const fourth = dayNumber(year, 1, 4)
  // The first week has 4 January in it; 1 January of the year 0 was a Saturday.
  const monday = fourth - ((fourth + 5) % 7)
  const thursday = monday + (week - 1) * 7 + 3
  return week >= 1 && isoDayOf(thursday).startsWith(String(year)) ? isoDayOf(thursday + 3) : null
}

/** "2031", "end of 2031", "2031年末", "EOY". */
function asYear(text: string): Due | null {
  const named = new RegExp(`^(?:(?:${endOf})\\s)?(20\\d{2})(?:\\s?[年년]?\\s?(?:末|底|内|말))?$`, 'iu').exec(
    text,
  )
  if (named) return inMonth(12, 31, Number(named[1]))
  const groups = matched(yearEnds, text)
  return groups && inMonth(12, 31, yearIn(groups))
}

const written: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 상: 1, 下: 2, 하: 2 },
}

/** The number in one of the groups whose names begin so; null for none. */
function numberIn(groups: Groups, letter: string): number | null {
  const found = Object.entries(groups).find(
    ([name, value]) => name.startsWith(letter) && value !== undefined,
  )?.[1]
  return found === undefined ? null : (written[found.toLowerCase()] ?? Number(found))
}
