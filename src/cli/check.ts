import { anyError } from '../model/finding.ts'
import { reportText, summary } from '../report.ts'
import { loadDrawnTalks } from '../talks.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { counted } from './words.ts'

export const check: Command = {
  summary: 'says what in the documents wants a look before the meeting',
  usage: 'check [path …]',
  options: {},
  help: [],
  run: runCheck,
}

async function runCheck({ paths }: Arguments, { cwd, out, paint }: Terminal): Promise<ExitCode> {
  const { talks, findings, files } = await loadDrawnTalks(paths, cwd)
  const report = findings.length > 0 ? `${reportText(findings, files, paint)}\n` : ''
  out(`${report}${counted(talks.length, 'talk')}: ${summary(findings)}\n`)
  return anyError(findings) ? 1 : 0
}
