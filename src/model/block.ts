import type { Prose } from './prose.ts'
import type { Span } from './source.ts'

interface Written {
  readonly span: Span
  /** The source lines of the block, unchanged. */
  readonly markdown: string
}

export interface Heading extends Written {
  readonly kind: 'heading'
  /** 1 to 6; 7 for a bold label that heads what follows it. */
  readonly level: number
  readonly prose: Prose
  /** The last line of what it heads, where the document says so; not given: up to the next heading. */
  readonly until?: number
}

export interface Paragraph extends Written {
  readonly kind: 'paragraph'
  readonly prose: Prose
}

export interface ListItem extends Written {
  /** The item's own first paragraph; empty for an item that begins with another block. */
  readonly prose: Prose
  /** The state of its box, or null where it has none. */
  readonly checked: boolean | null
  /** What follows the first paragraph: nested lists, code, more paragraphs. */
  readonly blocks: readonly Block[]
}

export interface List extends Written {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface Row extends Written {
  /** As many as the head has; an empty cell is empty prose. */
  readonly cells: readonly Prose[]
}

export type Align = 'left' | 'right' | 'center' | null

export interface Table extends Written {
  readonly kind: 'table'
  readonly head: readonly Prose[]
  /** Of each column; null where the author leaves it open. */
  readonly aligns: readonly Align[]
  readonly rows: readonly Row[]
}

export interface Code extends Written {
  readonly kind: 'code'
  /** The word after the fence, lower case, or null. */
  readonly language: string | null
  readonly code: string
}

/** Images that stand on lines of their own, or a diagram that has been drawn. */
export interface PictureBlock extends Written {
  readonly kind: 'picture'
  /** The addresses of the images, or the code of the diagram. Never empty. */
  readonly keys: readonly string[]
  /** What describes them: alternatives, and a caption on the next line. */
  readonly prose: Prose
  /** Whether it was taken out of the text, item or quotation before it, which it belongs to; not when not given. */
  readonly isLifted?: boolean
}

export interface Quote extends Written {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
}

/** A `---`. It parts the text and says nothing: it is never counted as content. */
export interface Rule extends Written {
  readonly kind: 'rule'
}

/** One block of a markdown document. */
export type Block = Heading | Paragraph | List | Table | Code | PictureBlock | Quote | Rule

/** A block other than the heading that titles it. */
export type Body = Exclude<Block, Heading>
