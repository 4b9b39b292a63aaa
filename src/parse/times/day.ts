import { monthNames, wordyMonthNames } from '../vocabulary/calendar.ts'

/** A day as far as it is written; months count from 1. */
export interface Day {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** Whether day and month may be the other way round: `4/5/2031`. Here the day is the first. */
  readonly isEither: boolean
}

/** Which of two numbers comes first in the dates of a document. */
export type DateOrder = 'day' | 'month'

/** A day in the order of its document; null where two days may be meant. */
export function settledDay(day: Day, order: DateOrder | null): Day | null {
  if (!day.isEither) return day
  const settled = { ...day, isEither: false }
  return order === 'month' ? { ...settled, month: day.day, day: day.month } : order && settled
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The day that a match of `days` names, with day and month changed round where only that can be; null for none. */
export function dayOf(groups: Groups): Day | null {
  const numbers = [1, 2, 3, 4, 5].map((i) => ({
    year: groups[`y${i}`],
    month: groups[`m${i}`] ?? String(monthOf(groups[`n${i}`]) ?? ''),
    day: groups[`d${i}`],
  }))
  const found = numbers.find(({ month, day }) => month && day)
  if (!found) return null
  const [year, month, day] = [found.year, found.month, found.day].map((text) => (text ? Number(text) : null))
  if (!month || !day) return null
  const isEither = groups.by2 === '/' && month <= 12 && day <= 12 && month !== day
  if (month <= 12 && day <= 31) return { year: fullYear(year), month, day, isEither }
  return day <= 12 && month <= 31 ? { year: fullYear(year), month: day, day: month, isEither } : null
}

/** Whether the calendar has a day; 29 February counts where no year is written. */
export function dayExists({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year ?? 2000)
}

/** `2031-05-03`; null without a year, or for a day that no calendar has. */
export function isoDay(day: Day | null): string | null {
  if (!day?.year || !dayExists(day)) return null
  return [String(day.year).padStart(4, '0'), day.month, day.day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** How many days a month has. */
export function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 1 to 12, of a name in any of our languages. */
export function monthOf(name: string | undefined): number | undefined {
  const word = name?.toLowerCase() ?? ''
  return monthNames[word] ?? wordyMonthNames[word]
}

function fullYear(year: number | null | undefined): number | null {
  if (year === null || year === undefined) return null
  return year < 100 ? 2000 + year : year > 1900 && year < 2200 ? year : null
}
