import type { Place } from '../../model/finding.ts'
import type { Passage } from '../../text/passages.ts'

/** A text of at most so many letters, cut at a word's end. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** `"a", "b" and 2 more`. */
export function quoted(texts: readonly string[], most = 3): string {
  const some = texts.slice(0, most).map((text) => `"${shortened(withoutMarks(text), 48)}"`)
  return texts.length > most ? `${some.join(', ')} and ${texts.length - most} more` : some.join(', ')
}

/** `**Set** [the flag](x.md)` as it is read. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]{0,500})\](?:\((?:data:[^)]*|[^)]{0,2000})\)|\[[^\]]{0,500}\])/g, '$1')
    .replace(/\*+|`|~~/g, '')
}

/** `1 action is`, `2 actions are`. */
export function number(count: number, noun: string, one = '', other = one): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}${one && ` ${count === 1 ? one : other}`}`
}

/** The words that places are about. */
export function wordsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ words = '' }) => words)
}

/** The line of a passage that has these words first. */
export function placeIn({ span, markdown }: Passage, words: string): Place {
  const lines = markdown.split('\n')
  const at = Math.max(
    0,
    lines.findIndex((line) => line.includes(words)),
  )
  const line = Math.min(span.line + at, span.endLine)
  return { path: span.path, line, endLine: line, words }
}
