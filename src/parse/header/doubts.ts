import type { Report } from '../../model/finding.ts'
import { isKeyLine, markOn } from '../../model/front-matter.ts'
import { guardMeant } from '../../model/guards.ts'
import type { SourceFile } from '../../model/source.ts'

/** A file, and what of it is taken for markdown, from which line on. */
export interface Rest extends SourceFile {
  readonly body: string
  readonly line: number
}

/** What looks like the mark of a front matter and is none: with spaces before it, of other dashes, of more of them. */
const likeMark = /^\s*(?:[-–—‐‑‒―−]{2,}|\+{3,}|\.{3}|;{3}|\{)\s*$/i

/** A list of words that must not get out, wherever it stands: nothing else begins so. */
const denyLine = /^[\s>]*(?:<!--\s*)?["']?(?:deny|denied[-_ ]?words)["']?\s*[:=]/i

/** The same for names, in the forms that `names` has: in braces or brackets, `roles`, or lines below it. */
const namesLine = /^[\s>]*(?:<!--\s*)?["']?names["']?\s*[:=]\s*(?:[[{]|["']?roles\b|$)/i

/** How many lines of a document may be its head. */
const headLines = 60

/**
 * Reports what may have been meant as front matter and is shown as text. Whoever wrote `deny:` there believes that it holds.
 */
export function reportDoubts({ path, body, line, text }: Rest, report: Report, isPublic: boolean): void {
  const lines = withoutCode(body.split('\n'))
  const found = firstDoubt(lines, body === text)
  if (found === null) return
  const at = line + found
  report({
    rule: 'front-matter-unread',
    severity: isPublic ? 'error' : 'warning',
    message: `This looks like front matter and isn't read as such: "${(body.split('\n')[found] ?? '').trim().slice(0, 60)}".`,
    hint: 'Put it between two lines of --- at the very top of the file, each at the beginning of its line.',
    spans: [{ path, line: at, endLine: at }],
  })
}

function firstDoubt(lines: readonly string[], hasNone: boolean): number | null {
  const guard = lines.findIndex((line, i) => denyLine.test(line) || (i < headLines && namesLine.test(line)))
  if (guard >= 0) return guard
  const first = lines.findIndex((line) => markOn(line).trim() !== '')
  if (!hasNone || first < 0) return null
  const below = lines.slice(first + 1).find((line) => line.trim() !== '') ?? ''
  const isMark = likeMark.test(markOn(lines[first] ?? '')) && markOn(lines[first] ?? '') !== '---'
  if (isMark && isKeyLine(below.trimStart().replace(/^"(\w+)"\s*:/, '$1:'))) return first
  // Keys of its own in the first lines, without any mark.
  const head = lines.slice(first, first + headLines)
  const end = head.findIndex((line) => line.trim() === '' || line.startsWith('#'))
  const keys = head.slice(0, end < 0 ? head.length : end).filter(isKeyLine)
  const misspelt = keys.findIndex(
    (line) => /^(?:deny|names)/i.test(line) && guardMeant(line.split(':', 1)[0] ?? '') !== null,
  )
  return misspelt < 0 ? null : first + head.indexOf(keys[misspelt] ?? '')
}

/** With empty lines for code, which may show what a front matter is; not for code at the very top, which may be one. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | null = null
  const top = lines.findIndex((line) => line.trim() !== '')
  let isTop = false
  return lines.map((line, i) => {
    const [, mark = null] = /^\s*(?:> ?|[-*] )*(`{3,}|~{3,})/.exec(line) ?? []
    if (mark && fence === null) {
      fence = mark
      isTop = i === top
      return isTop ? line : ''
    }
    if (mark && fence !== null && mark.startsWith(fence)) fence = null
    else if (fence !== null) return isTop ? line : ''
    return mark ? '' : line
  })
}
