import { UsageError } from '../model/usage.ts'

/**
 * The day that an option names, `YYYY-MM-DD`; null without it.
 *
 * @throws UsageError when no calendar has that day.
 */
export function dayOption(typed: string | boolean | undefined): string | null {
  if (typed === undefined) return null
  if (!isDay(String(typed))) throw new UsageError(`--today ${typed}: not a day, write it as 2031-05-20`)
  return String(typed)
}

/** A day as the calendar has it, not only as it is written. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day of today where this machine stands, `YYYY-MM-DD`. */
export function dayOfMachine(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
