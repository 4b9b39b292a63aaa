import type { Block, ListItem, Row } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import { sentencesOf } from '../text/sentences.ts'
import { withoutEnd } from '../text/trim.ts'
import { readSpoken } from './blocks/inline.ts'
import { type Quantity, quantitiesIn, withPlainDigits } from './quantities.ts'

/** The numbers of the sections that tell the impact, in the order of the document. */
export function readFigures(sections: readonly Section[]): readonly Figure[] {
  const impact = sections.flatMap((section) =>
    section.roles.includes('impact') ? everySection([section]) : [],
  )
  const inside = sections.filter(({ roles }) => !roles.includes('impact'))
  return [
    ...impact.flatMap(({ blocks }) => blocks.flatMap(figuresOf)),
    ...inside.flatMap((section) => readFigures(section.sections)),
  ]
}

function figuresOf(block: Block): readonly Figure[] {
  if (block.kind === 'paragraph') return figuresIn(block.prose.markdown, block.span)
  if (block.kind === 'list') return block.items.flatMap(figuresOfItem)
  return block.kind === 'table' ? block.rows.flatMap(figuresOfRow) : []
}

/** One that begins with its number, or with a bound of it, leads with what it says. */
function figuresOfItem({ prose, span, blocks }: ListItem): readonly Figure[] {
  const own = figuresIn(prose.markdown, span)
  return [
    ...own.map((figure, i) => ({ ...figure, isLead: i === 0 && figure.before === '' })),
    ...blocks.flatMap(figuresOf),
  ]
}

/** Of a label and its value, the value's number; of more columns with numbers it isn't known which tells the most. */
function figuresOfRow({ cells: [label, value, ...others], span }: Row): readonly Figure[] {
  if (!label || !value || others.some(({ text }) => /\d/.test(text))) return []
  const [name, number] = [withoutEnd(plain(label.markdown), /[\s:：]/), plain(value.markdown)]
  const alone = { before: '', value: number, numbers: [number], after: '', isLead: false, span }
  const [figure] = isGroupedNumber(number) ? [alone] : inSentences(value.markdown, span)
  return figure && name !== '' && !hasHole(name + figure.before + figure.after)
    ? [{ ...figure, before: figure.before || name }]
    : []
}

/** Alone in its cell, a number counts what the label says where it is written as numbers of things are, e.g. "41,200". */
function isGroupedNumber(text: string): boolean {
  return /^\d{1,3}(?:([ ,'’.])\d{3})(?:\1\d{3})*$/.test(text)
}

function figuresIn(markdown: string, span: Span): readonly Figure[] {
  return inSentences(markdown, span).filter(isWhole)
}

/** One figure a sentence at most: the first quantity that has words to say of what, and all of them, else the first. */
function inSentences(markdown: string, span: Span): readonly Figure[] {
  const sentences = sentencesOf(plain(markdown)).flatMap((text) => text.split(/(?<=;)\s|(?<=；)/))
  return sentences.flatMap((sentence) => {
    const figures: Figure[] = []
    for (const quantity of unhedged(sentence)) {
      const figure = figureOf(sentence, quantity, span)
      if (isWhole(figure)) return [figure]
      figures.push(figure)
    }
    return figures.slice(0, 1)
  })
}

/** Letters beside a number among which its clause is looked for; no tile has room for a longer one. */
const longestClause = 400

function figureOf(sentence: string, { start, end, value, numbers }: Quantity, span: Span): Figure {
  const before = lastWords(sentence.slice(Math.max(0, start - longestClause), start)).replace(/^\P{L}+$/u, '')
  const after = firstWords(sentence.slice(end, end + longestClause))
  return { before, value, numbers, after, isLead: false, span }
}

/** What stands for code, for an address, and for what the author left out. */
const hole = '…'

function isWhole({ before, after }: Figure): boolean {
  return before + after !== '' && !hasHole(before + after)
}

function hasHole(text: string): boolean {
  return text.includes(hole)
}

/** Without markup and HTML. Code and addresses say no quantities. */
function plain(markdown: string): string {
  return withPlainDigits(readSpoken(markdown).replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')).trim()
}

/** The quantities of a sentence without those in a statement of what would or might be. */
function unhedged(sentence: string): readonly Quantity[] {
  const begins = [0, ...[...sentence.matchAll(statementBegins)].map(({ index }) => index)]
  const hedged = begins.flatMap((from, i) => {
    const to = begins[i + 1] ?? sentence.length
    return hedges.some((hedge) => hedge.test(sentence.slice(from, to))) ? [{ from, to }] : []
  })
  const quantities = quantitiesIn(sentence)
  if (hedged.length === 0) return quantities
  return quantities.filter(({ start }) => !hedged.some(({ from, to }) => from <= start && start < to))
}

const clauseEnd =
  /\.(?=\s|$)|[;:!?()—–。、：；，！？（）]|\s-\s|,\s|\s(?=(?:and|und|et|y|e|og)\s(?:\p{L}+\s)?\d)/u

function lastWords(text: string): string {
  // Of two quantities in a row the first says nothing of the second.
  if (/\s(?:and|und|et|y|e|og)\s*$/.test(text.slice(-8)) && /\d/.test(text)) return ''
  const clauses = withoutEnd(text, /[\s:：–—-]/).split(new RegExp(clauseEnd, 'gu'))
  return clauses.at(-1)?.trim() ?? ''
}

function firstWords(text: string): string {
  const [clause = ''] = text.replace(/^\s*[()]\s*/, '').split(clauseEnd)
  return clause.trim()
}

/**
 * Words by which a sentence says what would, could or might be and not what was. "Could not" is what was: nobody could log in.
 */
const hedges: readonly RegExp[] = [
  // en
  /\b(?:would|might|potential|potentially|possibly|perhaps|hypothetical(?:ly)?)\b|\b\w+'d have\b|\bmay\s+(?:also\s+)?(?:have|be|lose|see|need)\b/i,
  /(?<!\b(?:no\s?body|no\s?one|none|neither|no(?:\s\w+){1,2})\s)\bcould\b(?!\s+(?:not|no longer|only)\b|n['’]t)|\bcould(?:\s+not|n['’]t)\s+have\b/i,
  // de
  /(?<!\p{L})(?:würden?|könnten?|hätten?|wären?|dürften?|müssten?|möglicherweise|eventuell|vielleicht|womöglich|potenziell|potentiell)(?!\p{L})/iu,
  // fr
  /(?<!\p{L})(?:(?:pourr|aur|ser|devr|ir|fer)(?:ait|aient)|peut-être|éventuellement|potentiellement|susceptibles?)(?!\p{L})/iu,
  // es
  /(?<!\p{L})(?:(?:podr|habr|ser|tendr|deber)ían?|pudo haber|pudieron haber|pud(?:iera|iese)n?|hubier[ao]n?|quizás?|tal vez|posiblemente|potencialmente)(?!\p{L})/iu,
  // pt
  /(?<!\p{L})(?:(?:poder|ter|haver|ser|dever)iam?|pode(?:m)? ter|pudesse(?:m)?|talvez|possivelmente|potencialmente)(?!\p{L})/iu,
  // nb
  /(?<!\p{L})(?:ville|burde|kanskje|muligens|potensielt|trolig|kunne(?!\s+(?:ikke|verken))|kunne(?:\s+ikke)?\s+(?:ha|blitt|vært))(?!\p{L})/iu,
  // ja
  /かもしれ|可能性|おそれ|恐れ|だろう|でしょう|はずだった|ところだった|なりかね|と(?:推測|予想|見込)/,
  // zh
  /(?<!不)可能|或许|也许|大概会|恐怕|本来?会|原本会|本可|将会|预计|如果|倘若/,
  // ko
  /(?:을|ㄹ|[가-힣])\s?수도|수\s?있(?:었|는|다)|가능성|뻔했|지도\s?모|것으로\s?(?:예상|추정)/,
] // biome-ignore format: a language a line

/** Where a new statement begins behind a comma, which a hedge before or behind it says nothing of. */
const statementBegins =
  /[;；:：–—]|[,，、]\s*(?=(?:which|but|so|yet|although|while|whereas|aber|doch|sodass|so dass|was|wobei|während|mais|ce qui|alors que|donc|pero|lo que|aunque|por lo que|mas|o que|embora|men|noe som|slik at|mens|但|不过|因此|所以|しかし|そのため|하지만|그래서)(?!\p{L}))|(?<=[たるすだ]が)、|(?<=지만),/giu
