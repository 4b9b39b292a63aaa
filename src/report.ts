import type { Finding } from './model/finding.ts'
import type { Question } from './model/question.ts'
import type { SourceFile } from './model/source.ts'
import { entriesOf, linesIn } from './report/entry.ts'
import { githubOf } from './report/github.ts'
import { jsonOf } from './report/json.ts'
import { sarifOf } from './report/sarif.ts'
import { type Paint, plain, printable, textOf } from './report/text.ts'

export { type Paint, plain } from './report/text.ts'

/** What is reported, and the files it is about. */
export interface Reported {
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly files: readonly SourceFile[]
}

/** Findings as text for a terminal. Empty for none. */
export function reportText(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  paint: Paint = plain,
): string {
  return textOf(entriesOf(findings, []), linesIn(files), paint)
}

/** The forms of a report. Each takes this program's version, and how to set off parts of a text. */
export const formats: Readonly<
  Record<string, (reported: Reported, version: string, paint: Paint) => string>
> = {
  text: ({ findings, questions, files }, _version, paint) =>
    textOf(entriesOf(findings, questions), linesIn(files), paint),
  json: ({ findings, questions, files }) => jsonOf(entriesOf(findings, questions), linesIn(files)),
  sarif: ({ findings, questions, files }, version) =>
    sarifOf(entriesOf(findings, questions), linesIn(files), version),
  github: ({ findings, questions }) => githubOf(entriesOf(findings, questions)),
}

/** The first line a finding is about, as it is written; empty when the file could not be read. */
export function quotedLine({ spans: [{ path, line }] }: Finding, files: readonly SourceFile[]): string {
  const file = files.find((file) => file.path === path)
  return printable(file?.text.split('\n')[line - 1] ?? '')
}

/** "1 error, 2 warnings, 3 questions", or "no findings". */
export function summary(findings: readonly Finding[], questions: readonly Question[] = []): string {
  const count = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length
  const counts = [
    [count('error'), 'error', 's'],
    [count('warning'), 'warning', 's'],
    [count('info'), 'info', ''],
    [questions.length, 'question', 's'],
  ] as const
  const some = counts
    .filter(([count]) => count > 0)
    .map(([count, name, plural]) => `${count} ${name}${count === 1 ? '' : plural}`)
  return some.length > 0 ? some.join(', ') : 'no findings'
}
