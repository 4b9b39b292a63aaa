import type { Rolldown } from 'vite'
import type { Finding } from '../model/finding.ts'
import { leaksIn } from '../redact.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'
import { ofOurs, readable } from './readable.ts'

/** A public site would hold what it must not, and was not written. */
export class Leak extends Error {
  override readonly name = 'Leak'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join('\n'))
    this.findings = findings
  }
}

/**
 * Looks through everything that is about to be written for what must not get out.
 *
 * @throws Leak when something would; then nothing is written.
 */
export function keepIn({ secrets }: Talks, pages: readonly SitePage[], bundle: Rolldown.OutputBundle): void {
  if (secrets.length === 0) return
  const program = Object.values(bundle).map((file) =>
    ofOurs({ fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source }),
  )
  const leaks = leaksIn([...pages.map(readable), ...program], secrets)
  if (leaks.length > 0) throw new Leak(leaks)
}
