import { advances } from './font-advances.ts'

/** A wide letter, or a half of one where a script sets them so. */
const ideograph =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

const ideographs = '\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\uff00-\\uff60'
/** A line may end on both sides of an ideograph. */
const besideIdeograph = `(?<=[${ideographs}])|(?=[${ideographs}])`
const lineEnds = new RegExp(`(?<=[\\s-])|${besideIdeograph}`, 'u')
const wordEnds = new RegExp(`\\s+|${besideIdeograph}`, 'u')

/** How many lines a text takes in a column. A word wider than the column is broken, as the theme has it. */
export function linesOf(text: string, width: number, type: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfParagraph(line, width / type), 0)
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const { bare, full } of wordsOf(text)) {
    if (used > 0 && used + bare > width) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(bare / width) - 1)
    used = bare > width ? bare % width : used + full
  }
  return lines
}

/**
 * A text as the lines it is set in, for what breaks no lines of its own, such as SVG. Empty for a text without letters.
 *
 * @param measure How wide a text is on one line, in type sizes, where it is set in another font.
 */
export function linesIn(
  text: string,
  width: number,
  type: number,
  measure: (text: string) => number = widthOf,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(lineEnds).flatMap((word) => fitting(word, width / type, measure))) {
    if (line !== '' && measure((line + part).trimEnd()) > width / type) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** A word in the parts that a line has room for; nearly always one. */
function fitting(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word]
  const letters = [...word]
  const most = Math.max(
    1,
    letters.findIndex((_, i) => measure(letters.slice(0, i + 1).join('')) > width),
  )
  return [letters.slice(0, most).join(''), ...fitting(letters.slice(most).join(''), width, measure)]
}

/** How wide a word is in type sizes, without and with the space behind it. */
interface Word {
  readonly bare: number
  readonly full: number
}

/** A text is measured once, however many sizes and slides are tried. */
const known = new Map<string, readonly Word[]>()
const mostKnown = 4096

function wordsOf(text: string): readonly Word[] {
  const words = known.get(text)
  if (words) return words
  if (known.size >= mostKnown) known.clear()
  const made = text.split(lineEnds).map((word) => ({ bare: widthOf(word.trimEnd()), full: widthOf(word) }))
  known.set(text, made)
  return made
}

/** How wide a text is on one line, in type sizes. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += advanceOf(letter)
  return width / 1000
}

/** An address or a path may be broken anywhere: a column leaves it this much, in type sizes. */
const shortestPart = 8

function isAddress(word: string): boolean {
  return word.length > 16 && /[/_.=&?-]/.test(word)
}

/** How wide the longest word of a text is, in type sizes. */
export function widestWord(text: string): number {
  return text
    .split(wordEnds)
    .reduce((widest, word) => Math.max(widest, isAddress(word) ? shortestPart : widthOf(word)), 0)
}

/** By code point; 0 for what was not measured yet. */
const measured = new Float64Array(0x30000)

/** In thousandths of the type size; a document uses few letters many times. */
function advanceOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  const seen = measured[point]
  if (seen) return seen
  const advance = measureLetter(letter)
  measured[point] = advance
  return advance
}

function measureLetter(letter: string): number {
  if (ideograph.test(letter)) return 1000
  const [base = letter] = letter.normalize('NFD')
  return advances[(base.codePointAt(0) ?? 0) - 32] ?? 640
}
