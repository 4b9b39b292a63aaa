import type { Place } from '../../model/finding.ts'
import { type Line, linesOf, type Source } from '../../model/source.ts'
import { frontMatterIn } from '../../text/front-matter.ts'

/** The place of the first line that has something, below the front matter. */
export function firstLine(source: Source): Place {
  const lines = linesOf(source)
  const end = frontMatterIn(source.files[0]?.text ?? '')?.end ?? -1
  const found = lines.slice(end + 1).find(({ text }) => /\p{L}/u.test(text)) ?? lines[0]
  return { path: found?.path ?? '', line: found?.line ?? 1, endLine: found?.endLine ?? 1 }
}

/** Where a line of the front matter begins with a key. */
export function keyLine(source: Source, key: string): Place {
  const lines = linesOf(source)
  const isKey = ({ text }: Line): boolean => text.replace(/^[\s"'-]+/, '').startsWith(key)
  const found = lines.find(isKey) ?? lines.find(({ text }) => text.includes(key))
  if (!found) return firstLine(source)
  return { path: found.path, line: found.line, endLine: found.endLine, words: key }
}
