import type { Block, List, ListItem, Paragraph, Table } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import type { Prose } from '../model/prose.ts'
import { encloses, type Span } from '../model/source.ts'
import { sentencesOf } from '../text/sentences.ts'
import { outdented } from './passages.ts'
import { shownText } from './pieces.ts'

/** What is left where a statement has been taken out, the text that has gone, and what the speaker has in its place. */
export interface Cut<T> {
  readonly left: readonly T[]
  readonly gone: string
  readonly said: Said
}

/** A block or an item as written, and where. */
export interface Said {
  readonly markdown: string
  readonly spans: readonly [Span]
}

/** Takes out the sentence, the item or the row that a tile says the most of. Null where it says too little of it. */
export function cutFromBlocks(blocks: readonly Block[], figure: Figure): Cut<Block> | null {
  const at = blocks.findIndex(({ span }) => encloses(span, figure.span))
  const block = blocks[at]
  const cut = block ? cutFromBlock(block, figure) : null
  return cut && { ...cut, left: blocks.toSpliced(at, 1, ...cut.left) }
}

function cutFromBlock(block: Block, figure: Figure): Cut<Block> | null {
  if (block.kind === 'paragraph') return cutFromParagraph(block, figure)
  if (block.kind === 'list') return cutFromList(block, figure)
  return block.kind === 'table' ? cutFromTable(block, figure) : null
}

function cutFromParagraph(block: Paragraph, figure: Figure): Cut<Paragraph> | null {
  const gone = saidSentence(block.prose, figure)
  if (gone === null) return null
  const prose = without(block.prose, gone)
  const left = prose.markdown === '' ? [] : [{ ...block, prose, markdown: prose.markdown }]
  return { left, gone, said: { markdown: block.markdown, spans: [block.span] } }
}

function cutFromList(list: List, figure: Figure): Cut<List> | null {
  const at = list.items.findIndex(({ span }) => encloses(span, figure.span))
  const item = list.items[at]
  const cut = item ? cutFromItem(item, figure) : null
  if (!cut) return null
  const items = list.items.toSpliced(at, 1, ...cut.left)
  const left = items.length === 0 ? [] : [{ ...list, items, markdown: cutOut(list.markdown, cut.gone) }]
  return { ...cut, left }
}

/** An item whose own words have gone goes with them; it stays where others hang on it. */
function cutFromItem(item: ListItem, figure: Figure): Cut<ListItem> | null {
  const inside = cutFromBlocks(item.blocks, figure)
  if (inside)
    return {
      ...inside,
      left: [{ ...item, blocks: inside.left, markdown: cutOut(item.markdown, inside.gone) }],
    }
  const gone = saidSentence(item.prose, figure)
  if (gone === null) return null
  const said: Said = { markdown: outdented(item.markdown), spans: [item.span] }
  const prose = without(item.prose, gone)
  if (prose.markdown !== '')
    return { left: [{ ...item, prose, markdown: cutOut(item.markdown, gone) }], gone, said }
  return item.blocks.length > 0 ? null : { left: [], gone: item.markdown, said }
}

function cutFromTable(table: Table, figure: Figure): Cut<Table> | null {
  const row = table.rows.find(({ span }) => encloses(span, figure.span))
  if (!row || !saysMostOf(figure, row.cells.map(({ markdown }) => markdown).join(' '))) return null
  const rows = table.rows.filter((one) => one !== row)
  const left = rows.length === 0 ? [] : [{ ...table, rows, markdown: cutOut(table.markdown, row.markdown) }]
  const head = table.markdown.split('\n').slice(0, 2)
  return {
    left,
    gone: row.markdown,
    said: { markdown: [...head, row.markdown].join('\n'), spans: [row.span] },
  }
}

/** The sentence that a tile says the most of; null for none, and where a mark of emphasis goes over its end. */
function saidSentence({ markdown }: Prose, figure: Figure): string | null {
  const said = sentencesOf(markdown).find((sentence) => saysMostOf(figure, sentence))
  return said !== undefined && isClosed(said) ? said : null
}

/** Whether no code span, link, bracket or emphasis is open at its end. */
function isClosed(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const isEven = [/`/g, /\*\*/g, /(?<!\*)\*(?!\*)/g].every((sign) => count(sign) % 2 === 0)
  return isEven && count(/\[/g) === count(/\]/g) && count(/\(/g) === count(/\)/g)
}

function saysMostOf({ before, value, after }: Figure, sentence: string): boolean {
  const [tile, all] = [
    lettersOf([before, value, after].join(' ')),
    lettersOf(shownText(sentence.replace(/<!--[\s\S]*?-->/g, ''))),
  ]
  return all.includes(tile) && tile.length >= 0.5 * all.length
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function without(prose: Prose, gone: string): Prose {
  return { ...prose, markdown: cutOut(prose.markdown, gone), text: cutOut(prose.text, shownText(gone)) }
}

/** Without one part of it, and without the line or the space that it leaves empty. */
export function cutOut(markdown: string, gone: string): string {
  const at = markdown.indexOf(gone)
  if (at < 0) return markdown
  const [before, after] = [markdown.slice(0, at), markdown.slice(at + gone.length)]
  return /(?:^|\n)[ \t]*$/.test(before) && after.startsWith('\n')
    ? before.trimEnd() + after
    : (before + after.replace(/^\s+/, '')).trimEnd()
}
