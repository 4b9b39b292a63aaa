import type { Finding } from '../model/finding.ts'

/** What has been made of a document must not be written, and none of the site was. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join('\n'))
    this.findings = findings
  }
}
