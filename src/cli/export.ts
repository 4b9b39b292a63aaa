import path from 'node:path'
import { loadDrawnTalks, type Talks } from '../build.ts'
import { type ExportedFile, type ExportOptions, exportFormats } from '../export.ts'
import { UsageError } from '../model/usage.ts'
import { Refusal } from '../site.ts'
import { recover } from './aside.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { chosenFormat, optionsOf } from './export-options.ts'
import { exported } from './exporting.ts'
import { type Output, outputOf } from './output.ts'
import { refuse, refusedBy } from './refusal.ts'
import { replaceFiles } from './replace.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'
import { counted, seconds } from './wording.ts'

export const exportCommand: Command = {
  summary: 'writes talks as files to take along',
  usage: `export [path …] --out file|folder [--format name] [--range numbers] [--dark] [--browser file] [--public] ${sinceUsage}`,
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string' },
    range: { type: 'string' },
    dark: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    paper: { type: 'string' },
    scale: { type: 'string' },
    browser: { type: 'string' },
    public: { type: 'boolean', default: false },
    ...sinceOptions,
  },
  help: [
    ['-o, --out file|folder', 'a file, whose ending says the format, or a folder for a file of each talk'],
    ...Object.entries(exportFormats).map(([name, { summary }]) => [`--format ${name}`, summary] as const),
    ['--range numbers', 'only these slides, e.g. 1,4-5 or 7-'],
    ['--dark', 'in the dark appearance'],
    ['--notes', 'pdf: with what is said as annotations'],
    ['--paper name', 'handout: a4 or letter (a4)'],
    ['--scale number', 'png: pixels to a pixel of the slide, 1 to 4 (1)'],
    ['--browser file', 'Chrome, Chromium or Edge (CHROME_PATH, or one that is installed)'],
    ['--public', 'without notes and sources, and without the names you list'],
    ...sinceHelp,
  ],
  run: runExport,
}

async function runExport({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now()
  const { cwd, progress, out, err } = terminal
  const format = chosenFormat(values)
  const options = optionsOf(values)
  const browser = values.browser === undefined ? null : String(values.browser)
  const typed = String(values.out)
  const output = outputOf(typed, cwd, format.ending)
  progress('reading …')
  const isPublic = values.public === true
  const talks = await loadDrawnTalks(paths, cwd, { isPublic, browser, ...sinceOf(values) })
  checkRange(options, talks)
  if (output.name !== null && talks.talks.length > 1)
    throw new UsageError(`--out ${typed}: there are ${talks.talks.length} talks, name a folder`)
  if (talks.forbidding.length > 0) return refuse(talks, terminal)
  const made = await exported({ talks, format, options, browser }, progress)
  if (made instanceof Refusal) return refuse(refusedBy(made, talks), terminal)
  const files = namedFor(made.files, output, typed)
  output.check(files, talks)
  await recover(path.join(output.folder, files[0]?.fileName ?? ''))
  await replaceFiles(output.folder, files)
  progress('')
  if (made.lack !== null) err(`${made.lack}\n`)
  out(written(files, path.relative(cwd, output.folder), performance.now() - started))
  return 0
}

/** Each talk has to have every slide that is asked for by its number. */
function checkRange({ range }: ExportOptions, { talks }: Talks): void {
  if (range === null) return
  for (const { deck } of talks)
    if (!deck.slides.some((_, i) => range.has(i + 1)))
      throw new UsageError(`--range: ${deck.slug} has ${counted(deck.slides.length, 'slide')}`)
}

/** Under the name that was typed, where one was. */
function namedFor(files: readonly ExportedFile[], { name }: Output, typed: string): readonly ExportedFile[] {
  if (name === null) return files
  if (files.length > 1)
    throw new UsageError(
      `--out ${typed}: there are ${files.length} files, name a folder or one slide by --range`,
    )
  return files.map((file) => ({ ...file, fileName: name }))
}

function written(files: readonly ExportedFile[], folder: string, milliseconds: number): string {
  const lines = files.map(({ fileName, source }) => {
    const kilobytes = Math.max(1, Math.round(Buffer.byteLength(source) / 1000))
    return `${path.join(folder, fileName)}  ${kilobytes} kB\n`
  })
  return `${lines.join('')}${counted(files.length, 'file')} in ${seconds(milliseconds)}\n`
}
