import type { Place } from '../model/finding.ts'
import { type Entry, type Lines, rangeIn } from './entry.ts'

/** How a terminal sets off parts of the text; `plain` where there is no terminal. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

export const plain: Paint = { strong: (text) => text, faint: (text) => text }

/** How many of its places an entry shows in full; the others are named by their lines. */
const most = 4

/** Entries as text: place, severity and rule; the lines with what is meant underlined; what is wrong and what to do. */
export function textOf(entries: readonly Entry[], lines: Lines, paint: Paint): string {
  return entries.map((entry) => `${oneOf(entry, lines, paint)}\n`).join('\n')
}

function oneOf({ severity, rule, message, hint, spans }: Entry, lines: Lines, paint: Paint): string {
  const [first] = spans
  const head = first ? `${paint.strong(placeOf(first))}  ` : ''
  const width = Math.max(...spans.slice(0, most).map(({ line }) => String(line).length))
  const quotes = spans.slice(0, most).flatMap((place) => quote(place, first?.path ?? '', lines, width))
  return [
    `${head}${severity}  ${rule}`,
    ...quotes.map(paint.faint),
    ...more(spans.slice(most)).map(paint.faint),
    `  ${printable(message)}${hint ? ` → ${printable(hint)}` : ''}`,
  ].join('\n')
}

/** A name with a line break in it must not begin a line of its own, where a workflow would take it for a command. */
function placeOf({ path, line }: Place): string {
  return `${path.replaceAll('\n', '�')}:${line}`
}

function quote(place: Place, path: string, lines: Lines, width: number): readonly string[] {
  const written = lines(place.path, place.line)
  if (written.trim() === '') return []
  const [start, end] = rangeIn(written, place)
  const from = start > widest / 2 && written.length > widest ? start - 20 : 0
  const shown = clip(written, from)
  const before = columns(printable(clip(written.slice(0, start), from)))
  const marked = columns(printable(written.slice(Math.max(start, from), Math.min(end, from + widest))))
  const elsewhere = place.path === path ? [] : [`  ${placeOf(place)}`]
  const number = String(place.line).padStart(width)
  return [
    ...elsewhere,
    `  ${number} │ ${printable(shown)}`,
    `  ${' '.repeat(width)} │ ${' '.repeat(before)}${'~'.repeat(Math.max(1, marked))}`,
  ]
}

function more(places: readonly Place[]): readonly string[] {
  if (places.length === 0) return []
  const lines = places.slice(0, 20).map(({ line }) => line)
  return [`  and ${places.length} more: ${lines.join(', ')}${places.length > 20 ? ' …' : ''}`]
}

const widest = 120

function clip(text: string, from: number): string {
  const part = text.trimEnd().slice(from, from + widest)
  const isCut = text.trimEnd().length > from + widest
  return `${from > 0 ? '…' : ''}${isCut ? `${part.slice(0, -1)}…` : part}`
}

/** Control characters of a document must not reach the terminal as commands. */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}]/gu, '�')
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  let count = 0
  for (const letter of text) count += wide.test(letter) ? 2 : /\p{Mn}/u.test(letter) ? 0 : 1
  return count
}
