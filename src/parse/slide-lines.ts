import { type DeckSource, slideLooks } from './deck-source.ts'

/** A line of a document, and what it is a line of. */
export interface Line {
  readonly text: string
  /** Counted from 0 in the text. */
  readonly index: number
  /** `comment` for what goes on in one from the line above. */
  readonly kind: 'text' | 'code' | 'comment'
}

export type Lines = readonly Line[]

/** The lines of a text, those of code and of comments told apart. */
export function linesOf(text: string): Lines {
  let fence: string | null = null
  let isComment = false
  return text.split('\n').map((text, index) => {
    const kind = fence !== null ? 'code' : isComment ? 'comment' : 'text'
    const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
    if (kind === 'code') {
      if (mark?.startsWith(fence ?? '') && text.trim() === mark) fence = null
      return { text, index, kind }
    }
    if (kind === 'text' && mark) {
      fence = mark
      return { text, index, kind: 'code' }
    }
    const [open, close] = [text.lastIndexOf('<!--'), text.lastIndexOf('-->')]
    isComment = open > close || (isComment && close < 0)
    return { text, index, kind }
  })
}

/** Whether a line is a heading of number signs. */
export const isHeading = ({ text, kind }: Line): boolean => kind === 'text' && /^#{1,6}\s/.test(text)

/** Cuts at the separators, each of which begins the slide behind it; where they don't part the document, at headings too. */
export function slidesOf(lines: Lines, source: DeckSource): readonly Lines[] {
  const slides: Line[][] = [[]]
  let isNoted = false
  for (const line of lines) {
    const isFree: boolean = isNoted || !isOfParagraph(lines[line.index - 1])
    const isBegun: boolean = line.kind === 'text' && isFree && source.isSeparator(line.text)
    const isCut: boolean = isBegun || (!source.isParted && isHeading(line))
    if (isCut) slides.push([])
    slides.at(-1)?.push(line)
    isNoted = !isCut && (isNoted || (line.kind === 'text' && source.markIn(line.text) !== null))
  }
  return slides
}

/** Whether a line below it that has nothing but dashes would make a heading of it. */
function isOfParagraph(line: Line | undefined): boolean {
  return line?.kind === 'text' && !/^\s*(?:$|[#>|<`~]|(?:[-*+]|\d+[.)])\s)/.test(line.text)
}

/** What says how a slide looks: `class: center` of remark at its top, front matter of Slidev, and its `::right::`. */
export function settingsOf(slide: Lines): Lines {
  const [first, ...rest] = slide
  const isBegun = first !== undefined && /^-{2,}\s*$/.test(first.text)
  const top = isBegun ? rest : slide
  const end = top.findIndex(({ text }) => !/^(?:[\w-]+:(?:\s.*)?|\s+\S.*)$/.test(text))
  const keys = end > 0 ? top.slice(0, end) : []
  const isFenced = isBegun && /^---\s*$/.test(top[end]?.text ?? '')
  const slots = slide.filter(({ text, kind }) => kind === 'text' && /^::[\w-]+::\s*$/.test(text))
  if (isFenced && keys.length > 0) return [...keys, ...top.slice(end, end + 1), ...slots]
  return [...(keys.every(({ text }) => slideLooks.test(text)) ? keys : []), ...slots]
}
