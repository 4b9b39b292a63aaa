import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/source.ts'
import type { Body } from './blocks.ts'
import { type DeckSource, deckSourceOf, slideLooks } from './deck-source.ts'
import type { HeaderEntry } from './header.ts'

/** What the speaker says on one slide of the source. */
export interface SlideNote {
  /** Markdown, on the lines of `span`, with the mark left out. */
  readonly text: string
  /** The lines that the note takes, its mark included. */
  readonly span: Span
  /** The lines of its slide up to the note. */
  readonly about: Span
}

/** A document's text without the notes of its slides, line by line as long as it was. */
export interface WithoutNotes {
  readonly text: string
  readonly notes: readonly SlideNote[]
  readonly findings: readonly Finding[]
}

/**
 * Takes out what stands behind the marks of slide tools: `Note:` of reveal.js, `???` of remark, `::: notes` of Pandoc,
 * `<aside class="notes">`, and the comments of Marp and Slidev.
 */
export function withoutSlideNotes({ path, text, line }: Body, header: readonly HeaderEntry[]): WithoutNotes {
  const lines = linesOf(text)
  const source = deckSourceOf(
    header,
    lines.filter(({ kind }) => kind === 'text').map((one) => one.text),
  )
  const slides = slidesOf(lines, source)
  const found = slides.flatMap((slide) =>
    [...notesIn(slide, source), ...commentsIn(slide, source)].map((note) => ({ ...note, slide })),
  )
  const taken = new Set(found.flatMap(({ lines }) => lines.map(({ index }) => index)))
  const settings = new Set(source.isDeck ? slides.flatMap(settingsOf).map(({ index }) => index) : [])
  const shown = lines.map((one) => shownOf(one, taken.has(one.index) || settings.has(one.index), source))
  const at = (some: Lines): Span => {
    const [first, last] = [some[0]?.index ?? 0, some.at(-1)?.index ?? 0]
    return { path, line: line + first, endLine: line + last }
  }
  const notes = found.map(
    ({ lines, text, start, slide }): SlideNote => ({
      text,
      span: at(lines),
      about: start > 0 ? at([slide[0], slide[start - 1]].flatMap((line) => line ?? [])) : at(lines),
    }),
  )
  return { text: shown.join('\n'), notes, findings: found.flatMap((note) => guessOf(note, at)) }
}

/** A note as it was found. */
interface Found {
  readonly lines: readonly Line[]
  readonly text: string
  /** Where in its slide it begins, from 0. */
  readonly start: number
  /** Whether nothing but the mark says that it is a note. */
  readonly isGuess: boolean
}

/** What stands behind the first mark of a slide, up to the slide's end; and each block that is marked as notes. */
function notesIn(slide: Lines, source: DeckSource): readonly Found[] {
  const blocks = markedBlocks(slide)
  const inside = new Set(blocks.flatMap(({ lines }) => lines))
  const start = slide.findIndex(
    (line, i) => beginsNotes(line, slide[i - 1], source) && !inside.has(line) && isMeant(slide, i, source),
  )
  const mark = slide[start]
  if (!mark) return blocks
  const lines = withoutEnd(slide.slice(start))
  const text = [source.markIn(mark.text), ...lines.slice(1).map((line) => line.text)].join('\n')
  const note = { lines, text, start, isGuess: !source.isDeck }
  return [...blocks.filter((block) => block.start < start), note]
}

/** In a document that is no deck a mark begins a paragraph. */
function beginsNotes(
  { text, kind }: Line,
  before: Line | undefined,
  { isDeck, markIn }: DeckSource,
): boolean {
  if (kind !== 'text' || markIn(text) === null) return false
  return isDeck || before === undefined || before.text.trim() === '' || isHeading(before)
}

/**
 * In a deck all that stands behind a mark is a note. Elsewhere "Note: times are in UTC" is a sentence like others, unless
 * it is the last paragraph of its section, where reveal.js has its notes; so is a mark alone on its line, with text
 * above and below it.
 */
function isMeant(slide: Lines, start: number, { isDeck, markIn }: DeckSource): boolean {
  const isAlone = markIn(slide[start]?.text ?? '') === ''
  const isWritten = ({ text }: Line): boolean => text.trim() !== ''
  if (!isDeck && !isAlone) {
    const end = nextIndex(slide, start + 1, /^\s*$/)
    return slide.findLastIndex(isWritten) <= end
  }
  const isUnderText = isDeck || slide.findIndex((line) => isWritten(line) && !isHeading(line)) < start
  return isUnderText && (!isAlone || slide.findLastIndex(isWritten) > start)
}

function withoutEnd(lines: Lines): Lines {
  return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== '') + 1)
}

/** Where notes have an end of their own, they are notes in any document. */
const blockMarks: readonly { readonly begin: RegExp; readonly end: RegExp; readonly least: 0 | 1 }[] = [
  { begin: /^:{3,}\s*(?:notes|\{[^}]*\.notes\b[^}]*\})\s*:*\s*$/, end: /^:{3,}\s*$/, least: 1 },
  { begin: /^\s*<aside\b[^>]*\bclass=["']?notes\b["']?[^>]*>/i, end: /<\/aside>\s*$/i, least: 0 },
]

function markedBlocks(slide: Lines): readonly Found[] {
  const found: Found[] = []
  const endOf = new Map(
    blockMarks.map((mark) => [mark, slide.findLastIndex(({ text }) => mark.end.test(text))]),
  )
  let from = 0
  for (const [i, { text, kind }] of slide.entries()) {
    const mark = i >= from && kind === 'text' ? blockMarks.find(({ begin }) => begin.test(text)) : undefined
    if (!mark || (endOf.get(mark) ?? -1) < i + mark.least) continue
    const end = nextIndex(slide, i + mark.least, mark.end)
    const lines = slide.slice(i, end + 1)
    const said = lines.map((line) => line.text.replace(mark.begin, '').replace(mark.end, '')).join('\n')
    from = end + 1
    if (said.trim() !== '') found.push({ lines, text: said, start: i, isGuess: false })
  }
  return found
}

/** The first line from one on that a pattern fits; there has to be one. */
function nextIndex(slide: Lines, from: number, pattern: RegExp): number {
  let index = from
  while (index < slide.length - 1 && !pattern.test(slide[index]?.text ?? '')) index += 1
  return index
}

/** What a comment says to a tool. */
const directive =
  /^\s*(?:[$_]?(?:theme|style|headingDivider|lang|paginate|header|footer|class|background\w*|color|size|math|marp|transition|title|author|description|fit)\s*(?::|$)|\.(?:slide|element)\b|(?:s|v|more|toc|truncate|todo|fixme|tbd)\b\s*(?:$|:)|[\w-]*(?:ignore|disable|enable|lint|cspell|vale|omit|textlint|prettier|markdownlint|patchdeck)\b)/i

/** The comments that stand on lines of their own and are for the speaker. */
function commentsIn(slide: Lines, { comments }: DeckSource): readonly Found[] {
  if (comments === 'none') return []
  const lastEnd = slide.findLastIndex(({ text }) => text.includes('-->'))
  const all = slide.flatMap(({ text, kind }, i) =>
    kind === 'text' && i <= lastEnd && /^\s*<!--/.test(text) ? commentAt(slide, i) : [],
  )
  const said = all.filter(({ text }) => /\p{L}/u.test(text) && !directive.test(text))
  const last = withoutEnd(slide).at(-1)
  const firstWords = slide.findIndex(({ text, kind }) => kind === 'text' && /^(?!\s*<!--).*\p{L}/u.test(text))
  const isLast = ({ lines, start }: Found): boolean =>
    lines.at(-1) === last && firstWords >= 0 && firstWords < start
  return comments === 'all' ? said : said.filter(isLast)
}

/** The comment that takes whole lines from one on; nothing for none. */
function commentAt(slide: Lines, start: number): readonly Found[] {
  const lines = slide.slice(start, nextIndex(slide, start, /-->/) + 1)
  const [, text = null] =
    /^\s*<!--((?:(?!-->)[\s\S])*)-->\s*$/.exec(lines.map((line) => line.text).join('\n')) ?? []
  return text === null ? [] : [{ lines, text, start, isGuess: false }]
}

function shownOf({ text, kind }: Line, isTaken: boolean, { isDeck, isSeparator }: DeckSource): string {
  if (isTaken) return ''
  return isDeck && kind === 'text' && text.trim() === '--' && isSeparator(text) ? '---' : text
}

type At = (lines: Lines) => Span

function guessOf({ isGuess, lines }: Found, at: At): readonly Finding[] {
  if (!isGuess) return []
  return [
    {
      rule: 'note-guessed',
      severity: 'warning',
      message:
        'This begins as the speaker notes of a slide tool do, and was taken for some: it is on no slide.',
      hint: 'Put it under a heading "Speaker notes", or set the mark in bold (**Note:**) to show it.',
      spans: [{ ...at(lines), words: lines[0]?.text.trim() ?? '' }],
    },
  ]
}

/** A line of a document, and what it is a line of. */
interface Line {
  readonly text: string
  /** Counted from 0 in the text. */
  readonly index: number
  /** `comment` for what goes on in one from the line above. */
  readonly kind: 'text' | 'code' | 'comment'
}

type Lines = readonly Line[]

/** The lines of a text, those of code and of comments told apart. */
function linesOf(text: string): Lines {
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
const isHeading = ({ text, kind }: Line): boolean => kind === 'text' && /^#{1,6}\s/.test(text)

/** Cuts at the separators, each of which begins the slide behind it; where they don't part the document, at headings too. */
function slidesOf(lines: Lines, source: DeckSource): readonly Lines[] {
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
function settingsOf(slide: Lines): Lines {
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
