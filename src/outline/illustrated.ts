import type { Block, Body, List, ListItem, PictureBlock, Quote } from '../model/block.ts'
import type { Image, Pictures } from '../model/picture.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { escapedMarkdown } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { type Span, spanning } from '../model/source.ts'
import { enclosing, inside } from '../text/spans.ts'
import { fenceAround } from './pieces/code.ts'

/**
 * The document with each of its pictures as a block of its own, behind the text, item or heading that it stands in.
 * `render/markdown.ts` draws no others on a slide. What can't be shown becomes the text that describes it.
 */
export function illustrated(postmortem: Postmortem, pictures: Pictures): Postmortem {
  const look = { pictures, imagesIn: inside(postmortem.images) }
  const section = (one: Section): Section => ({
    ...one,
    blocks: [
      ...(one.heading ? lifted(one.heading, look) : []),
      ...one.blocks.flatMap((block) => withPicturesApart(block, look)),
    ],
    sections: one.sections.map(section),
  })
  return { ...postmortem, sections: postmortem.sections.map(section) }
}

/** The pictures there are, and where the document has them. */
interface Look {
  readonly pictures: Pictures
  readonly imagesIn: (span: Span) => readonly Image[]
}

function withPicturesApart(block: Body, look: Look): readonly Body[] {
  if (block.kind === 'list') return withPicturesBehindItems(block, look)
  const own = shown(block, look)
  if (own.kind === 'picture') return inRows(own, look)
  const left = own.kind === 'quote' ? withoutPictures(own, look) : own
  return [...(left ? [left] : []), ...lifted(block, look)]
}

/** A list is parted where an item has a picture. */
function withPicturesBehindItems(list: List, look: Look): readonly Body[] {
  const parts: Body[] = []
  let items: ListItem[] = []
  const close = (): void => {
    if (items.length > 0) parts.push(partOf(list, items))
    items = []
  }
  for (const item of list.items) {
    const behind = lifted(item, look)
    const left = behind.length > 0 ? itemWithoutPictures(item, look) : item
    if (left) items.push(left)
    if (behind.length > 0) close()
    parts.push(...behind)
  }
  close()
  return parts.length > 1 ? parts : parts.map((part) => (part.kind === 'list' ? list : part))
}

function partOf(list: List, items: readonly ListItem[]): List {
  const [line = list.span.line, endLine = list.span.endLine] = [
    items[0]?.span.line,
    items.at(-1)?.span.endLine,
  ]
  const lines = list.markdown.split('\n').slice(line - list.span.line, endLine - list.span.line + 1)
  return { ...list, items, span: { ...list.span, line, endLine }, markdown: lines.join('\n') }
}

/** What stands in a text, an item, a quotation or a table, in the order of the lines. */
function lifted(block: Block | ListItem, look: Look): readonly PictureBlock[] {
  const apart = picturesInside(block, look)
  const isApart = enclosing(apart.map(({ span }) => span))
  const images = look.imagesIn(block.span).filter(({ address }) => look.pictures.has(address))
  const amongWords = byLine(images.filter(({ span }) => !isApart(span))).map((line) =>
    blockOf(line, block.span),
  )
  return [...apart, ...amongWords]
    .sort((a, b) => a.span.line - b.span.line)
    .flatMap((block) => inRows({ ...block, isLifted: true }, look))
}

/** Images and diagrams that are blocks of their own inside another. */
function picturesInside(block: Block | ListItem, look: Look): readonly PictureBlock[] {
  return innerBlocks(block).flatMap((inner) => {
    const made = inner.kind === 'heading' ? inner : shown(inner, look)
    if (made.kind === 'picture') return [{ ...made, markdown: bare(made.markdown) }]
    return picturesInside(inner, look)
  })
}

function innerBlocks(block: Block | ListItem): readonly Block[] {
  if (!('kind' in block)) return block.blocks
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks)
  return block.kind === 'quote' ? block.blocks : []
}

/** Null where pictures are all there is. */
function itemWithoutPictures(item: ListItem, look: Look): ListItem | null {
  const blocks = item.blocks.flatMap((block) => innerWithoutPictures(block, look) ?? [])
  return blocks.length === 0 && item.prose.markdown === ''
    ? null
    : { ...item, blocks, markdown: withoutLines(item, picturesInside(item, look)) }
}

function withoutPictures(quote: Quote, look: Look): Quote | null {
  const blocks = quote.blocks.flatMap((block) => innerWithoutPictures(block, look) ?? [])
  const markdown = withoutLines(quote, picturesInside(quote, look))
  return blocks.length === 0 ? null : { ...quote, blocks, markdown }
}

function innerWithoutPictures(block: Block, look: Look): Block | null {
  if (block.kind === 'heading') return block
  const own = shown(block, look)
  if (own.kind === 'picture') return null
  if (own.kind === 'quote') return withoutPictures(own, look)
  if (own.kind !== 'list') return own
  const items = own.items.flatMap((item) => itemWithoutPictures(item, look) ?? [])
  return items.length === 0 ? null : { ...own, items }
}

function withoutLines(
  { span, markdown }: { readonly span: Span; readonly markdown: string },
  blocks: readonly PictureBlock[],
): string {
  const isLeftOut = enclosing(blocks.map((block) => block.span))
  const lines = markdown.split('\n')
  return lines
    .filter((_, i) => !isLeftOut({ ...span, line: span.line + i, endLine: span.line + i }))
    .join('\n')
    .replace(/[\s>]+$/, '')
}

function shown(block: Body, { pictures }: Look): Body {
  if (block.kind === 'picture' && !block.keys.some((key) => pictures.has(key)))
    return { kind: 'paragraph', prose: block.prose, span: block.span, markdown: block.markdown }
  if (block.kind !== 'code' || !pictures.has(block.code)) return block
  return { kind: 'picture', keys: [block.code], prose: said, span: block.span, markdown: fenced(block.code) }
}

/** The words of what is lifted stand in the text it comes from, those of a diagram in its code. */
const said = { markdown: '', text: '', links: [] }

function fenced(code: string): string {
  const fence = fenceAround(code)
  return `${fence}mermaid\n${code}${fence}`
}

/** Images without the marks and the indentation of what they stand in. */
function bare(markdown: string): string {
  if (/^[`]{3}/.test(markdown)) return markdown
  return markdown.replace(/^[\s>]*(?:[-+*]|\d+[.)])\s+/, '').replace(/^[ \t>]+/gm, '')
}

/** More pictures than this are too small side by side. */
const mostInRow = 3

/** Many pictures of one block in rows that are read from the back; its caption stands under the last. */
function inRows(block: PictureBlock, { imagesIn }: Look): readonly PictureBlock[] {
  if (block.keys.length <= mostInRow) return [block]
  const images = imagesIn(block.span)
  const rows = Array.from({ length: Math.ceil(images.length / mostInRow) }, (_, row) =>
    blockOf(images.slice(row * mostInRow, (row + 1) * mostInRow), block.span),
  )
  const caption = block.markdown.split('\n').filter((line) => /^\s*[*_]/.test(line))
  return rows.map((row, i) => ({
    ...row,
    isLifted: block.isLifted ?? false,
    prose: i === 0 ? block.prose : said,
    markdown: i === rows.length - 1 ? [row.markdown, ...caption].join('\n') : row.markdown,
  }))
}

function byLine(images: readonly Image[]): readonly (readonly Image[])[] {
  const lines: Image[][] = []
  for (const image of images) {
    const last = lines.at(-1)
    if (last?.[0]?.span.line === image.span.line) last.push(image)
    else lines.push([image])
  }
  return lines
}

/** @param around Stands in for the place of no image. */
function blockOf(images: readonly Image[], around: Span): PictureBlock {
  const [first, last] = [images[0]?.span ?? around, images.at(-1)?.span ?? around]
  const markdown = images.map(markdownOf).join(' ')
  return {
    kind: 'picture',
    keys: images.map(({ address }) => address),
    prose: said,
    span: spanning(first, last),
    markdown,
  }
}

function markdownOf({ address, description, link }: Image): string {
  const image = `![${escapedMarkdown(description)}](<${address}>)`
  return link === null ? image : `[${image}](<${link}>)`
}
