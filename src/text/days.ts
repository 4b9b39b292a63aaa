/** When something was, on the clock that the entries of one timeline share. */
export interface Moment {
  /** In the timeline's own zone: from the midnight that begins year 0 where days are known, else from the first entry's. */
  readonly seconds: number
  /** How exactly it is written. */
  readonly grain: 'day' | 'minute' | 'second'
  /** Whether its day is known. */
  readonly isDated: boolean
  /** Whether it is told from T0, as `T+5 min` is: then `seconds` count from there. */
  readonly isRelative: boolean
}

/** The seconds of a day. */
export const daySeconds = 86_400

/** The number of a day in the calendar that is used today, from the first of January of year 0; months and days count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March end with the day that leaps.
  const since = month > 2 ? year : year - 1
  const days = 365 * since + Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400)
  return days + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day + 59
}

/** The number of a day that is written `YYYY-MM-DD`. */
export function numberOfDay(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

/** The day of a number that `dayNumber` gives, `YYYY-MM-DD`. */
export function isoDayOf(number: number): string {
  const near = Math.floor(number / 365.2425)
  const year = [near + 1, near].find((one) => dayNumber(one, 1, 1) <= number) ?? near - 1
  const month = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2].find((one) => dayNumber(year, one, 1) <= number) ?? 1
  const parts = [month, number - dayNumber(year, month, 1) + 1].map((part) => String(part).padStart(2, '0'))
  return [String(year).padStart(4, '0'), ...parts].join('-')
}

/** The first of January 1970, from which the machine's clocks count. */
export const epochDay = dayNumber(1970, 1, 1)
