import type { Finding } from '../model/finding.ts'

/** Why a file that is there is not read as a document. */
const reasons = {
  outside: {
    rule: 'source-outside',
    severity: 'error',
    message:
      'This is a link to what lies outside the folder of its talk, or is of another kind: it is not read.',
    hint: 'Put the file itself there, or name the place that the link leads to.',
  },
  link: {
    rule: 'source-link',
    severity: 'error',
    message: 'This is a link among the documents: it is not read.',
    hint: 'Put the file itself there, or remove the link.',
  },
  orphan: {
    rule: 'notes-orphan',
    severity: 'warning',
    message: 'These notes belong to no slides: there is no file of this name in slides/.',
    hint: 'Give both files the same name.',
  },
} as const satisfies Readonly<Record<string, Omit<Finding, 'spans'>>>

/** The finding that says so, at the top of the file. */
export function ofFile(reason: keyof typeof reasons, path: string): Finding {
  return { ...reasons[reason], spans: [{ path, line: 1, endLine: 1 }] }
}
