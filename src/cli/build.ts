import path from 'node:path'
import type { Rolldown } from 'vite'
import { pressing } from '../model/finding.ts'
import { UsageError } from '../model/usage.ts'
import { reportText, summary } from '../report.ts'
import { bundledFiles, patchdeck, type SiteOptions, type SitePage } from '../site.ts'
import { loadDrawnTalks, type Talks } from '../talks.ts'
import { recover } from './aside.ts'
import { type Arguments, type Command, type ExitCode, exitFor, type Terminal } from './command.ts'
import { holds, realPath, siteSize } from './folder.ts'
import { checkOurs, replaceFolder } from './replace.ts'
import { counted, seconds } from './words.ts'

export const build: Command = {
  summary: 'makes the site',
  usage: 'build [path …] [--out folder] [--base address] [--single-file]',
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: './' },
    'single-file': { type: 'boolean', default: false },
  },
  help: [
    ['--out folder', 'where the site goes (dist)'],
    ['--base address', 'where the site will stand, e.g. /talks/ (./, which works anywhere)'],
    ['--single-file', 'each deck as one HTML file that opens without a server, console and all'],
  ],
  run: runBuild,
}

async function runBuild({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now()
  const base = checkedBase(String(values.base))
  const typed = String(values.out)
  const out = outFolder(typed, terminal.cwd)
  await recover(out)
  terminal.progress('reading …')
  const talks = await loadDrawnTalks(paths, terminal.cwd)
  checkApart(out, talks, typed)
  if (talks.forbidding.length > 0) return refuse(talks, terminal)
  terminal.progress(`building ${counted(talks.talks.length, 'talk')} …`)
  checkOurs(out, typed)
  const files = await bundled({ talks, isSingleFile: values['single-file'] === true }, base)
  await replaceFolder(out, typed, files)
  terminal.progress('')
  const shown = pressing(talks.findings)
  if (shown.length > 0) terminal.err(`${reportText(shown, talks.files, terminal.paint)}\n`)
  terminal.out(written(talks, out, terminal.cwd, performance.now() - started))
  return 0
}

function refuse({ findings, forbidding, files }: Talks, { err, paint, progress }: Terminal): ExitCode {
  progress('')
  err(`${reportText(pressing(findings), files, paint)}\nNothing was written: ${summary(forbidding)}.\n`)
  return exitFor(forbidding)
}

/** Every file of the site. Vite writes none of them: it syncs nothing, and says of a full disk that it has a fault. */
async function bundled(site: SiteOptions, base: string): Promise<readonly SitePage[]> {
  const vite = await import('vite')
  const made = await vite.build({
    configFile: false,
    logLevel: 'warn',
    base,
    build: { write: false },
    plugins: [patchdeck(site)],
  })
  return bundledFiles((made as Rolldown.RolldownOutput).output)
}

/** Vite takes addresses and absolute paths; `./` stands for a site that works under any path. */
function checkedBase(base: string): string {
  if (base === './' || base === '' || /^(\/|https?:\/\/)\S*\/$/.test(base)) return base || './'
  if (/^(\/|https?:\/\/)\S*$/.test(base)) return `${base}/`
  throw new UsageError(`--base ${base} is no address: it begins with / or https://`)
}

/** Nobody wants the folder he is in to be another one, or one above it. */
function outFolder(typed: string, cwd: string): string {
  const out = path.resolve(cwd, typed)
  if (holds(out, realPath(cwd)) || holds(out, cwd))
    throw new UsageError(`--out ${typed} holds the sources: name another folder`)
  return out
}

/** The folder is replaced as a whole, so nothing that is read may lie in it. */
function checkApart(out: string, { watched }: Talks, typed: string): void {
  const real = path.join(realPath(path.dirname(out)), path.basename(out))
  if (watched.some((source) => holds(out, source) || holds(real, realPath(source))))
    throw new UsageError(`--out ${typed} holds the sources: name another folder`)
}

function written({ talks, findings }: Talks, out: string, cwd: string, milliseconds: number): string {
  const lines = talks.map(({ deck, placement }) => {
    const { total, slides, notes, reading, dropped } = placement
    const blocks = `${counted(total, 'block')}: ${slides} slides, ${notes} notes, ${reading} reading, ${dropped} dropped`
    return `${deck.slug}  ${counted(deck.slides.length, 'slide')}  ${blocks}`
  })
  const { files, kilobytes } = siteSize(out)
  return [
    ...lines,
    `${path.relative(cwd, out) || out}/  ${counted(files, 'file')}, ${kilobytes} kB, in ${seconds(milliseconds)}; ${summary(findings)}`,
    'The speaker’s notes are a part of the site: whoever can open it can read them.',
    '',
  ].join('\n')
}
