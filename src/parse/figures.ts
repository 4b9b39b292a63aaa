import type { Body, ListItem } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import { readSpoken } from './blocks/inline.ts'
import { monthNames } from './vocabulary/calendar.ts'
import { bounds, units } from './vocabulary/units.ts'

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

function figuresOf(block: Body): readonly Figure[] {
  if (block.kind === 'paragraph') return figuresIn(block.prose.markdown, block.span)
  if (block.kind === 'list') return block.items.flatMap(figuresOfItem)
  if (block.kind !== 'table') return []
  return block.rows.flatMap(({ cells: [label, value], span }) =>
    label && value && label.text.length <= mostLead ? figuresIn(`${label.text}: ${value.text}`, span) : [],
  )
}

function figuresOfItem({ prose, span }: ListItem): readonly Figure[] {
  return figuresIn(prose.markdown, span)
}

const any = (words: readonly string[]): string => words.join('|')
const number = "(?:\\d{1,3}(?:[,.’' \\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,]\\d+)?"
const unit = `(?:\\s?%|\\+(?!\\d)|[kKMBx](?![\\p{L}\\d])|\\s?(?:${any(units)})(?![\\p{L}\\d]))`
const quantity = new RegExp(
  `(?<![\\p{L}\\d#:/.,_@-])(?<value>(?:(?:(?:${any(bounds)})\\s+)|[~≈<>≥≤]\\s?)?[$€£¥]?${number}(?<unit>${unit}{1,2}(?:(?:\\s+|\\s+and\\s+)?${number}${unit})?)?)(?![\\d:/_-]|\\.\\d|(?:st|nd|rd|th|xx)\\b)`,
  'giu',
)

/** One figure a sentence at most, none of code or an address: the first that is a quantity and has words to say of what. */
function figuresIn(markdown: string, span: Span): readonly Figure[] {
  return sentencesOf(readSpoken(markdown)).flatMap((sentence) => {
    const found = [...sentence.matchAll(quantity)].find((match) => isQuantity(match, sentence))
    const value = found?.groups?.value ?? ''
    if (!found) return []
    const before = lastWords(sentence.slice(0, found.index)).replace(/^\P{L}+$/u, '')
    const after = firstWords(sentence.slice(found.index + value.length))
    return before || after ? [{ before, value: value.trim(), after, span }] : []
  })
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu}|\d)|(?<=[。！？；])/u)
}

const months = Object.keys(monthNames).filter((name) => /\p{L}{3}/u.test(name))
const monthBefore = new RegExp(`(?:${any(months)})\\.?\\s*$`, 'iu')
const monthAfter = new RegExp(`^\\.?\\s*(?:of\\s+|de\\s+)?(?:${any(months)})(?!\\p{L})`, 'iu')
/** Names of which a number is a part. */
const numbered =
  /(?:https?|status(?: code)?|error|code|sev|severity|priority|port|version|v|q|p|step|phase|part|level|rule|issue|pr|incident|ticket|at|since|until|from|page|day|week|section|figure|kl|um|las|à)[\s-]*$/i

/** A day, a year, a time of day and a part of a name are none. */
function isQuantity({ index, groups }: RegExpMatchArray, sentence: string): boolean {
  const [value = '', start = 0] = [groups?.value, index]
  const end = start + value.length
  const [before, after] = [sentence.slice(Math.max(0, start - 24), start), sentence.slice(end, end + 40)]
  const isDated = monthBefore.test(before) || monthAfter.test(after)
  const isClock = /^\s*(?:[ap]\.?m\b|uhr\b|utc\b|h\d|:)/i.test(after)
  if (isDated || isClock || numbered.test(before)) return false
  if (groups?.unit !== undefined || /[$€£¥]/.test(value)) return true
  const isName = /^(?:(?:19|20)\d\d|\d+\.\d+)$/.test(value)
  return !isName && !(/^[45]\d\d$/.test(value) && statusAfter.test(after)) && /^\s+\p{L}{2}/u.test(after)
}

/** "503 errors" are errors of that status, not so many. */
const statusAfter =
  /^\s*(?:and\s+\d+\s+)?(?:errors?|responses?|status|fehler|erreurs?|errores|erros|feil|応答|エラー|错误|오류)/i

/** As much of the words around a number as a tile has room for, in letters. */
const mostLead = 40
const mostTail = 48
const clauseEnd = /\.(?=\s|$)|[;:!?()—–。、：；（）]|\s-\s|,\s/

function lastWords(text: string): string {
  const clause =
    text
      .replace(/[\s:：–—-]+$/, '')
      .split(new RegExp(clauseEnd, 'g'))
      .at(-1)
      ?.trim() ?? ''
  if (clause.length <= mostLead) return clause
  return `… ${clause.slice(-mostLead).replace(/^\S*\s+/, '')}`
}

function firstWords(text: string): string {
  const [clause = ''] = text.replace(/^\s*[()]\s*/, '').split(clauseEnd)
  if (clause.trim().length <= mostTail) return clause.trim()
  return `${clause
    .trim()
    .slice(0, mostTail)
    .replace(/\s+\S*$/, '')} …`
}
