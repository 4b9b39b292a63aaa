import type { Place } from '../../model/finding.ts'
import { linesOf, type Source } from '../../model/source.ts'

/** A value that stands behind its label, in a line, an item or a row of two cells. */
export interface Stated {
  readonly value: string
  readonly place: Place
}

const labels = {
  duration: 'duration|total duration|incident duration|length',
  start: 'start|started|start time|started at|begin|began|incident start|impact start',
  end: 'end|ended|end time|ended at|resolved|resolved at|incident end|impact end',
} as const

/** The first value in a document that bears a label; null where none does. */
export function statedOf(source: Source, label: keyof typeof labels): Stated | null {
  const form = new RegExp(`^[\\s>|*_+-]*(?:${labels[label]})[*_\\s]*[:|][\\s*_|]*(\\S.*?)[\\s|*_]*$`, 'i')
  for (const { text, path, line, endLine } of linesOf(source)) {
    const value = form.exec(text)?.[1]
    if (value) return { value, place: { path, line, endLine, words: value } }
  }
  return null
}
