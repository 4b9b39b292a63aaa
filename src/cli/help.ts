import { readFileSync } from 'node:fs'
import type { Program } from '../report.ts'
import type { Command } from './command.ts'

/** What `package.json` says of this program. Without a repository of its own the addresses say where one goes. */
export function program(): Program {
  const file = new URL('../../package.json', import.meta.url)
  const { version, repository } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const home = repository?.url.replace(/^git\+|\.git$/g, '') ?? 'https://github.com/OWNER/REPO'
  return { version, rulesPage: `${home}/blob/main/docs/rules.md` }
}

interface Manifest {
  readonly version: string
  readonly repository?: { readonly url: string }
}

export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const)
  return `patchdeck turns a postmortem in markdown into a talk.

Usage: patchdeck [path …]            shows a talk in the browser and follows every edit
       patchdeck <command> [path …]

${aligned(rows)}
A path is a markdown file or a folder of them (slides/).
Options: patchdeck <command> --help. Version: patchdeck --version.
`
}

/** What somebody reads who types the name of the program where no talk is. */
export const firstHelp = `patchdeck turns a postmortem in markdown into a talk. There is no slides/ here: name a document.

  patchdeck new talk.md    write a sample to begin with
  patchdeck talk.md        show the talk in the browser, live: every edit you save shows at once
  patchdeck check talk.md  say what to fix before the meeting
  patchdeck build talk.md  make a website of it, in dist/

Example: patchdeck ~/incidents/2031-05-03-queue.md

All commands: patchdeck --help
`

export function commandHelp({ summary, usage, help }: Command): string {
  const rows = [...help, ['--help', 'print this text'] as const]
  const [name = ''] = /^\w+ /.exec(usage) ?? []
  return `Usage: patchdeck ${usage}\n\npatchdeck ${name}${summary}.\n\n${aligned(rows)}`
}

/** Rows of words as lines, each column as wide as its widest word. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? []
  return rows
    .map(
      (row) =>
        `  ${row
          .map((word, i) => word.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
