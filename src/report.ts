import type { Finding } from './model/finding.ts'
import type { SourceFile } from './model/source.ts'

/** How a terminal sets off parts of the text; `plain` where there is no terminal. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

export const plain: Paint = { strong: (text) => text, faint: (text) => text }

/** Findings as text: place, severity and rule; the line; what is wrong and what to do. Empty for none. */
export function reportText(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  paint: Paint = plain,
): string {
  return findings.map((finding) => `${reportOne(finding, files, paint)}\n`).join('\n')
}

/** The first line a finding is about, as it is written; empty when the file could not be read. */
export function quotedLine({ spans: [{ path, line }] }: Finding, files: readonly SourceFile[]): string {
  const file = files.find((file) => file.path === path)
  return printable(file?.text.split('\n')[line - 1] ?? '')
}

/** "1 error, 2 warnings", or "no findings". */
export function summary(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return {
      count,
      text: severity === 'info' ? `${count} info` : `${count} ${severity}${count === 1 ? '' : 's'}`,
    }
  })
  const some = counts.filter(({ count }) => count > 0).map(({ text }) => text)
  return some.length > 0 ? some.join(', ') : 'no findings'
}

function reportOne(finding: Finding, files: readonly SourceFile[], paint: Paint): string {
  const { severity, rule, message, hint, spans } = finding
  const [{ path, line }] = spans
  const quoted = quotedLine(finding, files).trimEnd()
  const lines = [
    `${paint.strong(`${path}:${line}`)}  ${severity}  ${rule}`,
    ...(quoted ? [paint.faint(`  ${line} │ ${shortened(quoted)}`)] : []),
    `  ${printable(message)}${hint ? ` → ${printable(hint)}` : ''}`,
  ]
  return lines.join('\n')
}

const widest = 120

function shortened(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text
}

/** Control characters of a document must not reach the terminal as commands. */
function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}]/gu, '�')
}
