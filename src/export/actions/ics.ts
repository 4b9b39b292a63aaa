import { isoDayOf, numberOfDay } from '../../text/days.ts'
import type { ActionRecord } from './record.ts'

/**
 * A calendar (RFC 5545) with an all-day event on the day that each action is due; those without a day are not in it.
 * The same document gives the same bytes: what asks for a time of writing gets the day of the incident.
 */
export function asCalendar(records: readonly ActionRecord[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//patchdeck//actions//EN',
    'CALSCALE:GREGORIAN',
    ...records.flatMap((record) => (record.dueDay === null ? [] : eventOf(record, record.dueDay))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(record: ActionRecord, day: string): readonly string[] {
  const { team, what, incidentDay, document, key, links } = record
  const [link] = links.filter((one) => /^https?:/i.test(one))
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(`${key}.${document}`)}@patchdeck`,
    `DTSTAMP:${compact(incidentDay ?? day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(isoDayOf(numberOfDay(day) + 1))}`,
    `SUMMARY:${textOf(team === null ? what.text : `${team}: ${what.text}`)}`,
    `DESCRIPTION:${textOf(descriptionOf(record))}`,
    ...(link === undefined ? [] : [`URL:${uriOf(link)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Who, when as written, the ticket and the place, a line each. */
function descriptionOf({ title, owner, due, status, ticket, file, line }: ActionRecord): string {
  const place = file === null ? null : `${file}:${line}`
  return [owner, due, status, ticket, title, place].filter((part) => part !== null).join('\n')
}

/** `2031-05-20` without its hyphens. */
function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** A value of the type TEXT (section 3.3.11), without the control characters that it must not hold. */
function textOf(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** An address as a value of the type URI, which has no blanks. */
function uriOf(address: string): string {
  return address.replace(/[\s\p{Cc}]/gu, (letter) => encodeURIComponent(letter))
}

/** Lines are at most 75 octets long; what follows begins with a blank (section 3.1). No letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let [made, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      lines.push(made)
      ;[made, octets] = [' ', 1]
    }
    made += letter
    octets += size
  }
  return [...lines, made].join('\r\n')
}
