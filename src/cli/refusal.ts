import type { Talks } from '../build.ts'
import { pressing, withPaths } from '../model/finding.ts'
import { reportText, summary } from '../report.ts'
import type { Refusal } from '../site.ts'
import { type ExitCode, exitFor, type Terminal } from './command.ts'

/** Says why nothing is written, with the errors that forbid it. */
export function refuse(
  { findings, forbidding, files }: Pick<Talks, 'findings' | 'forbidding' | 'files'>,
  { err, paint, progress }: Terminal,
): ExitCode {
  progress('')
  err(`${reportText(pressing(findings), files, paint)}\nNothing was written: ${summary(forbidding)}.\n`)
  return exitFor(forbidding)
}

/** Talks of which something has been made that must not be written. */
export function refusedBy({ findings }: Refusal, talks: Talks): Talks {
  const here = findings.map((finding) => withPaths(finding, talks.fromHere))
  return { ...talks, findings: here, forbidding: here }
}
