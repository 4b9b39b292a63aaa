import { attributesOf, isBlock, isVoid, meaningOf, type Tag, tagsIn } from '../../text/html.ts'
import { withoutEmbedded } from '../embedded.ts'

/** A tag that isn't read, by the line it stands on, counted from 0 in the text. */
export interface UnreadTag {
  readonly name: string
  readonly line: number
  readonly words: string
  /** Whether what stands in the element is left out with it. */
  readonly isLeft: boolean
}

/** HTML of which only the tags of the allow list are left, on as many lines. */
export interface CleanHtml {
  readonly html: string
  readonly unread: readonly UnreadTag[]
  /** Every beginning of a block, and every one that HTML gives no end itself; ends of these are negative. */
  readonly steps: readonly Step[]
}

/** What a tag adds to the number of blocks and to how deep elements lie in each other. */
export interface Step {
  readonly name: string
  readonly line: number
  readonly isPiece: boolean
  /** 1, 0 or -1. */
  readonly depth: number
}

/** The attributes that mean something here. */
const known = ['alt', 'checked', 'class', 'colspan', 'href', 'rowspan', 'src', 'start', 'type']

/** Elements that end by themselves where the next one begins; an unclosed link ends where the next begins, too. */
const selfEnding = new Set('a caption dd dt li p tbody td tfoot th thead tr'.split(' '))

/** A number of columns or rows that a cell may reach over. */
const span = /^[1-9]\d?$/

/**
 * Takes out of HTML all but the tags and attributes that are read. Scripts and whatever else is left out go with what stands in
 * them; of unknown elements the text stays. Signs that begin no tag by CommonMark's grammar become text.
 */
export function cleanHtml(source: string): CleanHtml {
  const text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, foldsOf)
  const unread: UnreadTag[] = []
  const steps: Step[] = []
  let [html, from, line, counted] = ['', 0, 0, 0]
  const missing = new Set<string>()
  for (const tag of tagsIn(text)) {
    if (tag.start < from) continue
    html += text.slice(from, tag.start).replaceAll('<', '&lt;')
    line += foldsOf(text.slice(counted, tag.start)).length
    counted = tag.start
    const written = text.slice(tag.start, tag.end)
    const meaning = meaningOf(tag.name)
    const isLeft = meaning === 'left' && !tag.isEnd
    from = isLeft ? (endOfLeft(text, tag, missing) ?? tag.end) : tag.end
    if (meaning === null || meaning === 'left') {
      html += foldsOf(text.slice(tag.start, from))
      if (!tag.isEnd) unread.push({ name: tag.name, line, words: firstLine(written), isLeft: from > tag.end })
    } else {
      html += cleanTag(tag, written)
      steps.push(stepOf(tag, line))
    }
  }
  return { html: html + text.slice(from).replaceAll('<', '&lt;'), unread, steps }
}

/** The line feeds of a text. */
function foldsOf(text: string): string {
  return text.replace(/[^\n]/g, '')
}

function firstLine(text: string): string {
  const [first = ''] = withoutEmbedded(text).split('\n', 1)
  return first.slice(0, 200)
}

/** Behind the end of an element that is left out; null where it has none. */
function endOfLeft(text: string, { name, end, isWhole }: Tag, missing: Set<string>): number | null {
  if (isWhole || isVoid(name) || missing.has(name)) return null
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = end
  if (close.test(text)) return close.lastIndex
  missing.add(name)
  return null
}

function cleanTag(tag: Tag, written: string): string {
  const { name, isEnd, isWhole } = tag
  if (isEnd) return `</${name}${foldsOf(written)}>`
  const attributes = attributesOf(tag)
  const kept = known.flatMap((key) => {
    const value = attributes.get(key)
    if (value === undefined || (key.endsWith('span') && !span.test(value))) return []
    return ` ${key}="${value.replace(/\n/g, ' ').replaceAll('"', '&quot;')}"`
  })
  // HTML knows no `<p/>`, and would take what follows for the paragraph.
  const end = isWhole && !isVoid(name) ? `</${name}>` : ''
  return `<${name}${kept.join('')}${foldsOf(written)}>${end}`
}

function stepOf({ name, isEnd, isWhole }: Tag, line: number): Step {
  const isDeep = !isVoid(name) && !isWhole && !selfEnding.has(name)
  return { name, line, isPiece: !isEnd && isBlock(name), depth: isDeep ? (isEnd ? -1 : 1) : 0 }
}
