import type { ManuscriptRow } from '../model/manuscript.ts'
import { slotKey } from '../model/room.ts'
import { rowKeys } from '../model/row.ts'
import type { Span } from '../model/source.ts'
import type { Written } from './blocks.ts'
import { insideOf } from './list.ts'
import type { Text } from './text.ts'

/** Where Who and When of each action are written. */
export function rowsOf(text: Text): readonly ManuscriptRow[] {
  const { groups } = text.postmortem
  const keys = rowKeys(groups)
  return groups.flatMap(({ actions, columns }, home) =>
    actions.flatMap((action) => {
      const [span, key] = [action.spans[0], keys.get(action)]
      if (span === undefined || key === undefined) return []
      const place = placeOf(span, columns.length > 0, text)
      if (place === null) return []
      const slots = { owner: slotKey(key, 'owner'), due: slotKey(key, 'due') }
      return [{ what: action.what.text, slots, path: span.path, home, ...place }]
    }),
  )
}

type Place = Pick<ManuscriptRow, 'line' | 'form' | 'indent'>

function placeOf(span: Span, isCell: boolean, { linesOf, blockAt }: Text): Place | null {
  if (isCell) return { line: span.line, form: 'cell', indent: null }
  const block = blockAt(span)
  return block ? ofBlock(block, linesOf(span.path)) : ofParagraph(span, linesOf(span.path))
}

/** A text that has labels of its own takes no mark, since of two labels the first is read. */
function ofBlock({ kind, span, prose }: Written, lines: readonly string[]): Place {
  if (kind === 'heading') return { line: span.endLine, form: 'lines', indent: '' }
  const line = prose.markdown === '' ? span.endLine : span.line + prose.markdown.split('\n').length - 1
  const isMarkable = prose.markdown !== '' && !/[:：](?!\/\/)/.test(prose.text)
  return { line, form: isMarkable ? 'mark' : 'lines', indent: insideOf(lines[span.line - 1] ?? '') }
}

/**
 * A paragraph takes a mark at its end; where it has several lines of which only some end like sentences, behind one of
 * these, since lines that all do are an action each (`parse/actions/prose.ts`). A long one takes none: it would be too
 * long for an action.
 */
function ofParagraph({ line, endLine }: Span, lines: readonly string[]): Place | null {
  if (roomIn(lines, line) < 0) return null
  const ended = lines.slice(line - 1, endLine).findIndex((text) => /[.!。)]\s*$/.test(text))
  return { line: ended < 0 ? endLine : line + ended, form: 'mark', indent: null }
}

/** How many characters a paragraph of actions may still grow, with a mark on each of its lines. */
function roomIn(lines: readonly string[], line: number): number {
  const isBlank = (text: string): boolean => text.trim() === ''
  const start = lines.slice(0, line).findLastIndex(isBlank) + 1
  const end = lines.slice(line).findIndex(isBlank)
  const own = lines.slice(start, end < 0 ? lines.length : line + end)
  return 600 - own.reduce((length, text) => length + text.length + 80, 0)
}
