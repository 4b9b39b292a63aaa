import { bulletOf, insideOf, listForm, plainList } from './amend/list.ts'
import { writtenPhrasesIn } from './languages.ts'
import type { Action, ActionGroup } from './model/action.ts'
import type { Body, Heading } from './model/block.ts'
import type { Home, ListForm, Manuscript, ManuscriptRow, SectionPlace } from './model/manuscript.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Prose } from './model/prose.ts'
import { slotKey } from './model/room.ts'
import { everySection, type Section } from './model/section.ts'
import { encloses, type Source, type SourceFile, type Span } from './model/source.ts'
import { rowKeys } from './text/row-keys.ts'
import { enclosing } from './text/spans.ts'

/** Says where in its source that which a room says of a talk can be written down. */
export function amend({ files }: Source, postmortem: Postmortem): Manuscript {
  const text = textOf(files, postmortem)
  return {
    files: files.map(({ path, written }) => ({ path, written })),
    homes: homesOf(text),
    end: homeAtEnd(text),
    rows: rowsOf(text),
    words: writtenPhrasesIn(postmortem.settings.lang),
  }
}

/** Where Who and When of each action are written. */
function rowsOf(text: Text): readonly ManuscriptRow[] {
  const { groups } = text.postmortem
  const keys = rowKeys(groups)
  return groups.flatMap(({ actions, columns }, home) =>
    actions.flatMap((action) => {
      const [span, key] = [action.spans[0], keys.get(action)]
      if (span === undefined || key === undefined || text.isUnpatchable(span)) return []
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

/** Where new rows go in each group of actions, and in which form. */
function homesOf(text: Text): readonly Home[] {
  const { groups, sections } = text.postmortem
  const every = everySection(sections)
  const sectionsOf = groups.map((group) => sectionOf(group, every))
  return groups.map((group, i) => {
    const section = sectionsOf[i] ?? null
    return {
      heading: group.heading?.text ?? null,
      section: section ? placeAfter(section, text) : endOf(text),
      ...rowsAfter(group, section, text),
    }
  })
}

/** Where new rows go in a document without actions. */
function homeAtEnd(text: Text): Home {
  return { heading: null, line: null, form: newList(text), section: endOf(text) }
}

function newList({ postmortem }: Text): ListForm {
  return plainList(bulletOf(postmortem.sections))
}

type Rows = Pick<Home, 'line' | 'form'>

/** New rows go among those there are, unless these are no markdown. */
function rowsAfter(group: ActionGroup, section: Section | null, text: Text): Rows {
  if (group.spans.some(text.isUnpatchable)) return { line: null, form: newList(text) }
  return group.columns.length > 0 ? ofTable(group) : ofOthers(group.actions, section, text)
}

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

/**
 * The section that a group of actions stands in: the one it is headed by, else the innermost around it.
 *
 * @param every All sections there are, outermost first.
 */
function sectionOf(group: ActionGroup, every: readonly Section[]): Section | null {
  const [span] = group.spans
  const around = every.filter((section) => span !== undefined && encloses(section.span, span))
  const headed = around.find(({ heading }) => heading !== null && heading.span.line === group.headSpan?.line)
  return headed ?? around.at(-1) ?? null
}

/** The last line of what stands directly under a section's heading, a rule that parts it from the next left out. */
function ownEnd({ heading, blocks, span }: Section): number {
  const last = blocks.findLast(({ kind }) => kind !== 'rule') ?? heading
  return last ? last.span.endLine : span.line
}

/**
 * A section that follows another goes behind all that this one shows, before what is told inside it. Under the title
 * of the document it goes before the parts of the document, and is one of them.
 */
function placeAfter(section: Section, { postmortem }: Text): SectionPlace {
  const { heading, sections, span } = section
  const isWhole = heading === null || heading === postmortem.titleHeading
  const place = isWhole
    ? { path: span.path, line: ownEnd(section), rank: sections[0]?.heading?.level ?? 2 }
    : { path: span.path, line: lastLine(section), rank: heading.level }
  return behindHtml(place, postmortem)
}

/** Behind the lines of HTML that a place is among. */
function behindHtml(place: SectionPlace, { unpatchable }: Postmortem): SectionPlace {
  const { path, line } = place
  const around = unpatchable.find((span) => encloses(span, { path, line, endLine: line }))
  return { ...place, line: around?.endLine ?? line }
}

/** The end of what a document shows: where actions go when it has none yet. */
function endOf({ postmortem, path }: Text): SectionPlace {
  const shown = postmortem.sections.filter(({ span }) => span.path === path)
  const place = { path, line: Math.max(0, ...shown.map(lastLine)), rank: usualRank(shown) }
  return behindHtml(place, postmortem)
}

function lastLine(section: Section): number {
  return Math.max(ownEnd(section), ...section.sections.map(lastLine))
}

/** The highest rank that several headings have. */
function usualRank(sections: readonly Section[]): number {
  const levels = everySection(sections).flatMap(({ heading }) => (heading ? [heading.level] : []))
  return [1, 2, 3, 4, 5, 6].find((rank) => levels.filter((level) => level === rank).length > 1) ?? 2
}

/** What was understood of a source, and its text to look things up in. */
interface Text {
  readonly postmortem: Postmortem
  /** The first file: the one that is shown. */
  readonly path: string
  /** The lines of a file; none for a file that there is not. */
  readonly linesOf: (path: string | undefined) => readonly string[]
  readonly blockAt: BlockAt
  /** Whether no line can be added there. */
  readonly isUnpatchable: (span: Span) => boolean
}

/** Splits each file once. */
function textOf(files: readonly SourceFile[], postmortem: Postmortem): Text {
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]))
  return {
    postmortem,
    path: files[0]?.path ?? '',
    linesOf: (path) => lines.get(path ?? '') ?? [],
    blockAt: blocksOf(postmortem.sections),
    isUnpatchable: enclosing(postmortem.unpatchable),
  }
}

/** An item of a list or a heading, which an action may be made of. */
interface Written {
  readonly kind: 'item' | 'heading'
  readonly span: Span
  readonly prose: Prose
}

/** The item or the heading that stands just there; null for a row and for a paragraph. */
type BlockAt = (span: Span | undefined) => Written | null

/** Finds the blocks that actions are made of by where they stand. */
function blocksOf(sections: readonly Section[]): BlockAt {
  const all = everySection(sections).flatMap(({ heading, blocks }) => [
    // A bold label is never an action; what stands behind it may be one, on the same lines.
    ...(heading && heading.level < 7
      ? [{ kind: 'heading' as const, span: heading.span, prose: heading.prose }]
      : []),
    ...blocks.flatMap(itemsIn),
  ])
  const byPlace = new Map(all.map((one) => [keyOfPlace(one.span), one]).reverse() as [string, Written][])
  return (span) => (span && byPlace.get(keyOfPlace(span))) ?? null
}

function itemsIn(block: Body | Heading): readonly Written[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ span, prose, blocks }) => [
    { kind: 'item' as const, span, prose },
    ...blocks.flatMap(itemsIn),
  ])
}

function keyOfPlace({ path, line, endLine }: Span): string {
  return `${line} ${endLine} ${path}`
}
