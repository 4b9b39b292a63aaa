import type { Action, ActionGroup } from '../model/action.ts'
import type { Home, ListForm } from '../model/manuscript.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Written } from './blocks.ts'
import { bulletOf, listForm, plainList } from './list.ts'
import { endOf, ownEnd, placeAfter, sectionOf } from './place.ts'
import type { Text } from './text.ts'

/** Where new rows go in each group of actions, and in which form. */
export function homesOf(text: Text): readonly Home[] {
  const { groups, sections } = text.postmortem
  const every = everySection(sections)
  const sectionsOf = groups.map((group) => sectionOf(group, every))
  return groups.map((group, i) => {
    const section = sectionsOf[i] ?? null
    return {
      heading: group.heading?.text ?? null,
      section: section ? placeAfter(section, text) : endOf(text),
      ...(group.columns.length > 0 ? ofTable(group) : ofOthers(group.actions, section, text)),
    }
  })
}

/** Where new rows go in a document without actions. */
export function homeAtEnd(text: Text): Home {
  return { heading: null, line: null, form: newList(text), section: endOf(text) }
}

function newList({ postmortem }: Text): ListForm {
  return plainList(bulletOf(postmortem.sections))
}

type Rows = Pick<Home, 'line' | 'form'>

function ofTable({ columns, spans: [span] }: ActionGroup): Rows {
  const [line, endLine] = [span?.line ?? 1, span?.endLine ?? 1]
  return { line: endLine, form: { kind: 'table', line, endLine, fields: columns.map(({ field }) => field) } }
}

/** Items follow the last item; headings take a list before the first of them; paragraphs take nothing. */
function ofOthers(actions: readonly Action[], section: Section | null, text: Text): Rows {
  const blocks = actions.map(({ spans }) => text.blockAt(spans[0]))
  const items = blocks.filter((block): block is Written => block?.kind === 'item')
  const [last, before] = [items.at(-1), items.at(-2)]
  if (last) return { line: last.span.endLine, form: formOf(last, before, text) }
  const isHeaded = section !== null && blocks.some((block) => block?.kind === 'heading')
  return { line: isHeaded ? ownEnd(section) : null, form: newList(text) }
}

/** Two items are beside each other when nothing but an empty line parts them. */
function formOf({ span }: Written, before: Written | undefined, { linesOf }: Text): ListForm {
  const lines = linesOf(span.path)
  const [first = '', firstBefore = ''] = [lines[span.line - 1], lines[(before?.span.line ?? 0) - 1]]
  const between = span.line - (before?.span.endLine ?? 0) - 1
  const isBeside = between < 2 && blanks(firstBefore) === blanks(first)
  return listForm(first, isBeside ? firstBefore : null, isBeside && between === 1)
}

function blanks(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? ''
}
