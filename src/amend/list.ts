import type { Body, ListItem } from '../model/block.ts'
import type { ListForm } from '../model/manuscript.ts'
import { everySection, type Section } from '../model/section.ts'

/** An item's first line: blanks, marker, blanks, and a box. */
const opening = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]\]\s)?/

/** A new list, of bullets without boxes. */
export function plainList(bullet: string): ListForm {
  return { ...listForm(`${bullet} `, null, false), isNew: true }
}

/** How the items of a list are written, by the first lines of its last item and of the one before; null for none. */
export function listForm(line: string, before: string | null, isLoose: boolean): ListForm {
  const [, indent = '', mark = '-', gap = ' ', box] = opening.exec(line) ?? []
  const number = numberOf(line)
  const isSame = number !== null && before !== null && numberOf(before) === number
  return {
    kind: 'list',
    indent,
    marker: mark.slice(-1),
    number: number === null || isSame ? number : number + 1,
    isSame,
    gap,
    hasBoxes: box !== undefined,
    isNew: false,
    isLoose,
  }
}

/** Blanks as wide as what stands before an item's text, for lines inside it; null where its line begins otherwise. */
export function insideOf(line: string): string | null {
  const [, indent = '', mark = '', gap = ''] = opening.exec(line) ?? []
  if (mark === '') return null
  const start = columns(indent)
  const width = columns(indent + mark + gap) - start - mark.length
  return ' '.repeat(start + mark.length + (width > 4 ? 1 : width))
}

/** What begins the items of a document's first list of bullets; `-` where it has none. */
export function bulletOf(sections: readonly Section[]): string {
  const [item] = everySection(sections).flatMap(({ blocks }) => blocks.flatMap(bullets))
  return /^\s*([-*+])/.exec(item?.markdown ?? '')?.[1] ?? '-'
}

function bullets(block: Body): readonly ListItem[] {
  return block.kind === 'list' && !block.ordered ? block.items.slice(0, 1) : []
}

function numberOf(line: string): number | null {
  const [, , mark = ''] = opening.exec(line) ?? []
  return /\d/.test(mark) ? Number.parseInt(mark, 10) : null
}

/** How wide blanks and marks are, with tabs that lead to the next fourth column. */
function columns(text: string): number {
  return [...text].reduce((width, char) => (char === '\t' ? width + 4 - (width % 4) : width + 1), 0)
}
