import { controlsIn } from '../model/controls.ts'
import type { Report } from '../model/finding.ts'
import type { SourceFile } from '../model/source.ts'

/** Reports the lines with characters that change the order in which letters are shown. Each stands as a mark. */
export function reportControls({ path, text }: SourceFile, report: Report): void {
  const lines = text.split('\n').map((written, i) => ({ line: i + 1, controls: controlsIn(written) }))
  const [first, ...more] = lines.filter(({ controls }) => controls.length > 0)
  if (!first) return
  const names = [...new Set([first, ...more].flatMap(({ controls }) => controls))]
  const spanOf = ({ line }: { readonly line: number }) => ({ path, line, endLine: line })
  report({
    rule: 'text-direction',
    severity: 'warning',
    message: `There are invisible characters that turn letters around (${names.join(', ')}); each is shown as �.`,
    hint: 'Delete them, or set the language of the document by lang: in the front matter.',
    spans: [spanOf(first), ...more.map(spanOf)],
  })
}
