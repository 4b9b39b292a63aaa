import { csvOf } from '../../text/csv.ts'
import { shownTime } from './format-time.ts'

/** What a rehearsal says of one slide. Times in ms; null where nothing was planned, or the slide was not on. */
export interface Reviewed {
  readonly number: number
  readonly title: string
  /** What `pace` calls it by: its section's heading, else its id. */
  readonly section: string
  readonly planned: number | null
  readonly actual: number | null
}

/** Heads of the columns: number, slide, planned, actual, difference. */
export type Heads = readonly [string, string, string, string, string]

/** The table's cells as they are read, with a row of totals. */
export function rowsOf(slides: readonly Reviewed[], total: string): readonly (readonly string[])[] {
  const row = (number: string, title: string, planned: number | null, actual: number | null): string[] => [
    number,
    title,
    planned === null ? '–' : shownTime(planned),
    actual === null ? '–' : shownTime(actual),
    planned === null || actual === null ? '–' : signed(actual - planned),
  ]
  return [
    ...slides.map(({ number, title, planned, actual }) => row(String(number), title, planned, actual)),
    row('', total, sum(slides.map(({ planned }) => planned)), sum(slides.map(({ actual }) => actual))),
  ]
}

export function asMarkdown(heads: Heads, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  return line(heads) + line(['--:', '---', '--:', '--:', '--:']) + rows.map(line).join('')
}

/** Times in seconds, for a program to reckon with. */
export function asCsv([number, slide, ...times]: Heads, slides: readonly Reviewed[]): string {
  const seconds = (time: number | null): number | string => (time === null ? '' : Math.round(time / 1000))
  const lines = slides.map(({ number, title, planned, actual }) => [
    number,
    title,
    seconds(planned),
    seconds(actual),
    planned === null || actual === null ? '' : seconds(actual - planned),
  ])
  const heads = [number, slide, ...times.map((head) => `${head} (s)`)]
  return csvOf([heads, ...lines])
}

/** Lines for the front matter: each section as long as it took, in half minutes. */
export function paceOf(slides: readonly Reviewed[]): string {
  const sections = new Map<string, number>()
  for (const { section, actual } of slides)
    if (actual !== null) sections.set(section, (sections.get(section) ?? 0) + actual)
  const lines = [...sections].map(([section, time]) => `  ${key(section)}: ${halfMinutes(time)}\n`)
  return `pace:\n${lines.join('')}`
}

function halfMinutes(time: number): number {
  return Math.max(0.5, Math.round(time / 30_000) / 2)
}

/** What YAML might read as something else stands in quotation marks. */
function key(section: string): string {
  return /^\p{L}[\p{L}\p{N} _-]*$/u.test(section) ? section : JSON.stringify(section)
}

function signed(time: number): string {
  const shown = shownTime(time)
  return time >= 1000 ? `+${shown}` : shown
}

function sum(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length > 0 ? known.reduce((all, one) => all + one, 0) : null
}
