import path from 'node:path'
import { loadDrawnTalks, type Talks } from '../build.ts'
import { type ExportFormat, exportFormats, usualOptions } from '../export.ts'
import { pressing } from '../model/finding.ts'
import { UsageError } from '../model/usage.ts'
import { reportText, summary } from '../report.ts'
import { markerOf, Refusal, refusalIn, renderSite, type SitePage, siteMarker } from '../site.ts'
import { isAllowedLink } from '../text/safe-links.ts'
import { recover } from './aside.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { exported } from './exporting.ts'
import { holds, realPath } from './folder.ts'
import { refuse, refusedBy } from './refusal.ts'
import { checkOurs, replaceFolder } from './replace.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'
import { counted, seconds } from './wording.ts'

export const build: Command = {
  summary: 'builds the site',
  usage: `build [path …] [--out folder] [--base address] [--single-file] [--with formats] [--public] ${sinceUsage}`,
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: './' },
    'single-file': { type: 'boolean', default: false },
    with: { type: 'string' },
    browser: { type: 'string' },
    public: { type: 'boolean', default: false },
    ...sinceOptions,
  },
  help: [
    ['--out folder', 'output folder (dist)'],
    ['--base address', 'address the site will be served from, e.g. /talks/ (./, which works anywhere)'],
    ['--single-file', 'each deck as one HTML file that opens without a server, console included'],
    ['--with formats', 'beside each deck its exports, with links to them, e.g. pdf,pptx,handout'],
    [
      '--browser file',
      'Chrome, Chromium or Edge, for diagrams and exports (CHROME_PATH, or one that is installed)',
    ],
    ['--public', 'for publishing: without notes and sources, and without the names you list'],
    ...sinceHelp,
  ],
  run: runBuild,
}

async function runBuild({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now()
  const base = checkedBase(String(values.base))
  const typed = String(values.out)
  const out = outFolder(typed, terminal.cwd)
  const formats = formatsBeside(values)
  const browser = values.browser === undefined ? null : String(values.browser)
  await recover(out)
  terminal.progress('reading …')
  const isPublic = values.public === true
  const talks = await loadDrawnTalks(paths, terminal.cwd, { isPublic, browser, ...sinceOf(values) })
  checkApart(out, talks, typed)
  if (talks.forbidding.length > 0) return refuse(talks, terminal)
  terminal.progress(`building ${counted(talks.talks.length, 'talk')} …`)
  checkOurs(out, typed)
  const isSingleFile = values['single-file'] === true
  const beside = await exportsBeside({ talks, formats, browser, isSingleFile }, terminal)
  if (beside instanceof Refusal) return refuse(refusedBy(beside, talks), terminal)
  const exports = namesBeside(beside)
  const site = await renderSite({ talks, isSingleFile, exports }, base).catch(refusalIn)
  if (site instanceof Refusal) return refuse(refusedBy(site, talks), terminal)
  const files = withFiles(site, beside)
  await replaceFolder(out, typed, files)
  terminal.progress('')
  const shown = pressing(talks.findings)
  if (shown.length > 0) terminal.err(`${reportText(shown, talks.files, terminal.paint)}\n`)
  terminal.out(written(talks, path.relative(terminal.cwd, out) || out, files, performance.now() - started))
  terminal.out(isPublic ? leftOut(talks) : notesAreIn)
  return 0
}

/**
 * The formats that `--with` names.
 *
 * @throws UsageError for one that is none, or that can't stand beside a deck.
 */
function formatsBeside({
  with: typed,
  public: isPublic,
  'single-file': isSingleFile,
}: Arguments['values']): readonly ExportFormat[] {
  return (typed === undefined ? [] : String(typed).split(',')).map((name) => {
    const format = Object.hasOwn(exportFormats, name.trim()) ? exportFormats[name.trim()] : undefined
    if (!format || format.isSeries)
      throw new UsageError(`--with ${typed}: not some of ${namesOf(({ isSeries }) => !isSeries)}`)
    if (format.isPrivate && isPublic === true)
      throw new UsageError(`--public: the format ${name.trim()} would be empty`)
    if (format.ending === '.html' && isSingleFile === true)
      throw new UsageError(`--with ${typed}: with --single-file the deck itself has that name`)
    return format
  })
}

function namesOf(isMeant: (format: ExportFormat) => boolean): string {
  const meant = Object.entries(exportFormats).filter(([, format]) => isMeant(format))
  return meant.map(([name]) => name).join(', ')
}

/** Files of one talk, by its slug. */
type Beside = ReadonlyMap<string, readonly SitePage[]>

interface BesideRequest {
  readonly talks: Talks
  readonly formats: readonly ExportFormat[]
  readonly browser: string | null
  readonly isSingleFile: boolean
}

/** The exports that stand beside each deck, or why they must not be written. */
async function exportsBeside(
  { talks, formats, browser, isSingleFile }: BesideRequest,
  { progress, err }: Terminal,
): Promise<Beside | Refusal> {
  const beside = new Map<string, SitePage[]>()
  for (const format of formats) {
    const made = await exported({ talks, format, options: usualOptions, browser }, progress)
    if (made instanceof Refusal) return made
    if (made.lack !== null) err(`${made.lack}\n`)
    for (const { slug, fileName, source } of made.files) {
      const place = isSingleFile ? fileName : `${slug}/${fileName}`
      beside.set(slug, [...(beside.get(slug) ?? []), { fileName: place, source }])
    }
  }
  return beside
}

/** The names that lead to them from their deck. */
function namesBeside(beside: Beside): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...beside].map(([slug, files]) => [slug, files.map(({ fileName }) => path.posix.basename(fileName))]),
  )
}

/** A site with more files, all of which its marker has to know. */
function withFiles(site: readonly SitePage[], beside: Beside): readonly SitePage[] {
  const more = [...beside.values()].flat()
  if (more.length === 0) return site
  const files = [...site.filter(({ fileName }) => fileName !== siteMarker), ...more]
  return [...files, markerOf(files)]
}

/** Vite takes addresses and absolute paths; `./` stands for a site that works under any path. */
function checkedBase(typed: string): string {
  if (typed === './' || typed === '') return './'
  const base = typed.endsWith('/') ? typed : `${typed}/`
  if (/^(\/|https?:\/\/)\S*$/.test(base) && isAllowedLink(base)) return base
  throw new UsageError(`--base ${typed}: not a base address, begin it with / or https://`)
}

/** Nobody wants the folder he is in to be another one, or one above it. */
function outFolder(typed: string, cwd: string): string {
  const out = path.resolve(cwd, typed)
  if (holds(out, realPath(cwd)) || holds(out, cwd))
    throw new UsageError(`--out ${typed}: contains the sources, name another folder`)
  return out
}

/** The folder is replaced as a whole, so nothing that is read may lie in it. */
function checkApart(out: string, { watched }: Talks, typed: string): void {
  const real = path.join(realPath(path.dirname(out)), path.basename(out))
  if (watched.some((source) => holds(out, source) || holds(real, realPath(source))))
    throw new UsageError(`--out ${typed}: contains the sources, name another folder`)
}

/** The size is that of what was made: another build may be replacing it by now. */
function written(
  { talks, findings }: Talks,
  folder: string,
  files: readonly SitePage[],
  milliseconds: number,
): string {
  const lines = talks.map(({ deck, placement }) => {
    const { total, slides, notes, reading, dropped } = placement
    const blocks = `${counted(total, 'block')}: ${slides} slides, ${notes} notes, ${reading} reading, ${dropped} dropped`
    return `${deck.slug}  ${counted(deck.slides.length, 'slide')}  ${blocks}`
  })
  const kilobytes = Math.round(files.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0) / 1000)
  return [
    ...lines,
    `${folder}/  ${counted(files.length, 'file')}, ${kilobytes} kB, in ${seconds(milliseconds)}; ${summary(findings)}`,
    '',
  ].join('\n')
}

const notesAreIn =
  'The speaker’s notes are a part of the site: whoever can open it can read them, and a GitHub Pages site is public; --public leaves them out.\n'

/** What a public site does without. */
function leftOut({ replacements }: Talks): string {
  const names = replacements.map(({ name, role, count }) => `${name} → ${role} (${counted(count, 'time')})\n`)
  return `The speaker’s notes are left out.\n${names.join('')}`
}
