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

Usage: patchdeck <command> [path …]

${aligned(rows)}
A path is a markdown file or a folder of them (slides/).
Options: patchdeck <command> --help. Version: patchdeck --version.
`
}

export function commandHelp({ summary, usage, help }: Command): string {
  const rows = [...help, ['--help', 'print this text'] as const]
  return `Usage: patchdeck ${usage}\n\npatchdeck ${usage.split(' ', 1)[0]} ${summary}.\n\n${aligned(rows)}`
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
