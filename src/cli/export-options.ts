import path from 'node:path'
import { type ExportFormat, type ExportOptions, exportFormats, type FormatOption, papers } from '../export.ts'
import { UsageError } from '../model/usage.ts'
import { chosen } from './chosen.ts'
import type { Arguments } from './command.ts'

type Values = Arguments['values']

/**
 * The format that `--format` names, else the one that the output's ending says.
 *
 * @throws UsageError when there is none, or it can't follow an option that was given.
 */
export function chosenFormat(values: Values): ExportFormat {
  if (values.out === undefined) throw new UsageError('export: no --out given, name a file or a folder')
  const name = values.format === undefined ? formatByEnding(String(values.out)) : String(values.format)
  const format = Object.hasOwn(exportFormats, name) ? exportFormats[name] : undefined
  if (!format) throw new UsageError(`--format ${name}: not one of ${Object.keys(exportFormats).join(', ')}`)
  for (const option of ['range', 'dark', 'notes', 'paper', 'scale'] satisfies FormatOption[])
    if (isGiven(values[option]) && !format.takes.includes(option))
      throw new UsageError(`--${option}: not for the format ${name}`)
  if (values.public === true && format.isPrivate)
    throw new UsageError(`--public: the format ${name} would be empty`)
  return format
}

function isGiven(value: string | boolean | undefined): boolean {
  return value !== undefined && value !== false
}

function formatByEnding(out: string): string {
  const ending = path.extname(out).toLowerCase()
  const found = Object.entries(exportFormats).find(([, format]) => format.ending === ending)
  if (found) return found[0]
  throw new UsageError(`--out ${out}: the ending says no format, add --format`)
}

/**
 * What a format is told.
 *
 * @throws UsageError for what can't be followed.
 */
export function optionsOf({ range, dark, notes, paper, scale }: Values): ExportOptions {
  return {
    range: range === undefined ? null : rangeOf(String(range)),
    isDark: dark === true,
    hasNotes: notes === true,
    paper: chosen(paper === undefined ? 'a4' : String(paper).toLowerCase(), papers, 'paper'),
    scale: scaleOf(scale === undefined ? '1' : String(scale)),
  }
}

/** Slides have numbers up to here, whatever a document's bounds are. */
const mostSlides = 10_000

/** "1,4-5", "7-". */
function rangeOf(typed: string): ReadonlySet<number> {
  const numbers = typed.split(',').flatMap((part) => {
    const [, from = '', dash = '', to = ''] = /^\s*(\d+)\s*(-?)\s*(\d*)\s*$/.exec(part) ?? []
    const first = Number(from)
    const last = dash === '' ? first : to === '' ? mostSlides : Number(to)
    if (from === '' || (dash === '' && to !== '') || first < 1 || last < first || last > mostSlides)
      throw new UsageError(`--range ${typed}: not numbers of slides, write them as 1,4-5`)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  return new Set(numbers)
}

function scaleOf(typed: string): number {
  const scale = Number(typed)
  if (/^\d(\.\d+)?$/.test(typed) && scale >= 1 && scale <= 4) return scale
  throw new UsageError(`--scale ${typed}: not a number from 1 to 4`)
}
