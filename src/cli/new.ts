import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../model/usage.ts'
import { template, templateLanguages, templateNames } from '../templates.ts'
import { chosen } from './chosen.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { isThere } from './folder.ts'
import { shellWord } from './wording.ts'

export const newTalk: Command = {
  summary: 'writes a postmortem to begin with',
  usage: 'new [file] [--template name] [--lang language] [--site]',
  options: {
    template: { type: 'string', default: 'sre' },
    lang: { type: 'string', default: 'en' },
    site: { type: 'boolean', default: false },
  },
  help: [
    ['--template name', `${templateNames.join(', ')} (sre)`],
    ['--lang language', `${templateLanguages.join(', ')} (en)`],
    ['--site', 'also patchdeck.yaml, a workflow for GitHub Pages, .gitignore, settings of the editor'],
  ],
  run: runNew,
}

/** Where a document goes that isn't named. */
const usualFile = 'slides/postmortem.md'

/** The files of a site: their names where they lie, and in the package. */
const siteFiles = [
  ['patchdeck.yaml', 'patchdeck.yaml'],
  ['.github/workflows/pages.yml', 'pages.yml'],
  ['.gitignore', 'gitignore'],
  ['.vscode/settings.json', 'settings.json'],
  ['.vscode/tasks.json', 'tasks.json'],
] as const

function runNew({ values, paths }: Arguments, { cwd, out }: Terminal): ExitCode {
  const [named, second] = paths
  if (second !== undefined) throw new UsageError(`new: unexpected path ${second}`)
  const text = template(
    chosen(String(values.template), templateNames, 'template'),
    chosen(String(values.lang), templateLanguages, 'lang'),
  )
  const isForSite = values.site === true
  const file = named ?? (isForSite && isThere('slides', cwd) ? null : usualFile)
  if (file !== null) out(writeDocument(file, text, cwd))
  if (isForSite) out(siteFiles.map(([name, source]) => writeSiteFile(name, source, cwd)).join(''))
  return 0
}

function writeDocument(file: string, text: string, cwd: string): string {
  if (!/\.(md|markdown)$/i.test(file))
    throw new UsageError(`${file}: name a markdown file, such as ${file}.md`)
  if (!written(path.resolve(cwd, file), text))
    throw new UsageError(`${file}: there is such a file already, name another one`)
  const word = shellWord(file)
  return `${file} is a sample of a postmortem: write yours over it.

  patchdeck ${word}        shows it as a talk
  patchdeck check ${word}  names each line of the sample that is left
`
}

function writeSiteFile(name: string, source: string, cwd: string): string {
  const text = readFileSync(new URL(`../../templates/site/${source}`, import.meta.url), 'utf8')
  return written(path.resolve(cwd, name), text)
    ? `${name} written\n`
    : `${name} is there already, and stays as it is\n`
}

/** Writes a file that isn't there yet. False where there is one, or a link: that stays as it is. */
function written(file: string, text: string): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
