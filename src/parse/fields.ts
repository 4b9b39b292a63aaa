import type { Field } from '../model/action.ts'
import type { Body } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import { unfolded } from '../text/soft-breaks.ts'
import { withoutEnd } from '../text/trim.ts'
import { readProse } from './blocks.ts'
import { firstDay } from './times.ts'
import { fieldOf, isNobody, isUndated, saysNothing, type Vocabulary } from './vocabulary.ts'

/** What the labelled lines of a section say, by field. One that says that nothing is decided says nothing. */
export type Fields = Readonly<Partial<Record<Field, Prose>>>

/** `**What**: text`, `**What:** text` or `What: text`. */
const labelled = /^(?:\*\*([^*]+?)[:：]?\*\*\s*[:：]?|(\p{L}[\p{L} ]{0,20})[:：])(?:\s+|(?<=：))(.+)$/su

/** Reads lines such as `- **Why**: the disk filled up` from list items and paragraphs; the first of a field counts. */
export function readFields(blocks: readonly Body[], words: Vocabulary): Fields {
  const pairs = blocks.flatMap((block) => linesOf(block, words)).flatMap((line) => readField(line, words))
  return Object.fromEntries(pairs.reverse())
}

function linesOf(block: Body, words: Vocabulary): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap(({ prose }) => fieldLines(prose.markdown, words))
  return block.kind === 'paragraph' ? fieldLines(block.prose.markdown, words) : []
}

/** A line begins a field only when its label is one we know; the lines after it that begin none belong to it. */
function fieldLines(text: string, words: Vocabulary): readonly string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (lines.length === 0 || labelOf(line, words) !== null) lines.push(line)
    else
      lines.push(
        unfolded(`${lines.pop()}
${line}`),
      )
  }
  return lines
}

function labelOf(line: string, words: Vocabulary): { readonly field: Field; readonly value: string } | null {
  const [, bold, plain, value] = labelled.exec(line.trim()) ?? []
  const field = fieldOf(bold ?? plain ?? '', words)
  return field && value ? { field, value } : null
}

/** A line may hold several: "Owner: Ines. ETA: 2031-05-01." */
function readField(line: string, words: Vocabulary): readonly (readonly [Field, Prose])[] {
  const found = labelOf(line, words)
  if (!found) return []
  const { field, value } = found
  if (!inlineFields.includes(field)) return [[field, readProse(value)]]
  const next = labelsIn(value, words).find(({ start }) => start > 0)
  const own = next ? withoutEnd(value.slice(0, next.start), /[\s.,;|–—-]/) : value
  const others = next ? Object.entries(readInlineFields(value.slice(next.start), words)) : []
  const pairs: readonly (readonly [string, string])[] = [[field, own], ...others]
  return pairs
    .filter(([name, text]) => !isUndecided(name, readProse(text).text))
    .map(([name, text]) => [name as Field, readProse(text)])
}

/** Those whose value is short: another label ends it. */
const inlineFields: readonly Field[] = ['owner', 'due', 'team', 'ticket', 'status', 'priority']

interface Labelled {
  readonly field: Field
  /** Where the label begins, and where its value does, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Whether the label can mean nothing else. */
  readonly isPlain: boolean
  readonly isBracketed: boolean
}

/** What labels inside a sentence say: "Freeze the schema. Owner: Ines. ETA: 2031-05-01". The first of a field counts. */
export function readInlineFields(
  text: string,
  words: Vocabulary,
): Readonly<Partial<Record<'owner' | 'due' | 'team', string>>> {
  const found = labelsIn(text, words)
  const pairs = found.flatMap((label, i) => {
    const value = readValue(label, text.slice(label.end, found[i + 1]?.start ?? text.length))
    return value && !isUndecided(label.field, value) ? [[label.field, value] as const] : []
  })
  return Object.fromEntries(pairs.reverse())
}

function labelsIn(text: string, words: Vocabulary): readonly Labelled[] {
  if (!/[:：]/.test(text)) return []
  return [...text.matchAll(words.inlineLabels)].flatMap((match) => {
    const [whole, mark = '', label = ''] = match
    const start = match.index + mark.length
    const field = fieldOf(label, words)
    const before = text.slice(Math.max(0, start - farthest), start)
    const isMarked = start === 0 || /[^\s\p{L}\p{N}]\s*$/u.test(before)
    const isPlain = plainLabel.test(label)
    if (!field || !(isMarked || isPlain || !/\p{Script=Latin}/u.test(label))) return []
    return [
      {
        field,
        start,
        end: match.index + whole.length,
        isPlain,
        isBracketed: /[([（][^)\]）]*$/.test(before),
      },
    ]
  })
}

/** "Target: 99.9 %" is no day, and "Team: …" may begin any sentence. */
function readValue({ field, isPlain, isBracketed }: Labelled, rest: string): string | null {
  if (field === 'owner' || (field === 'team' && isBracketed)) return nameIn(rest, isBracketed)
  const due =
    field === 'due' ? (dueIn(rest, isBracketed) ?? (isPlain ? fewWords(rest, isBracketed) : null)) : null
  return due !== null && (isPlain || firstDay(due) !== null || /\bQ[1-4]\b|\b20\d\d\b/.test(due)) ? due : null
}

/** How far before a label its bracket may have opened, in characters. */
const farthest = 200

/** Labels that stand in a sentence without a mark before them and in lower case: "add an alert owner: Ines". */
const plainLabel =
  /^(?:owners?|assignee|assigned to|dri|due(?: date| by| on)?|by when|deadline|eta|verantwortlich|zuständig|fällig(?: am)?|responsable|échéance|plazo|responsável|prazo|ansvarlig|eier|担当者?|负责人|责任人|담당자?|frist|date limite|fecha límite|期限|截止(?:日期|时间)?|기한|마감일?)$/i

const end = /[;()（）[\]|。；、，\n]/u
/** Outside brackets a value ends with its sentence too, but not behind an initial or the number of a day. */
const endOfSentence = /[;()（）[\]|。；、，\n]|\s[–—-]\s|(?<!(?:^|\s)(?:\p{Lu}|\d{1,2}))\.(?=\s|$)/u

/** "Ines", "Ines, Omar", "@acme/platform-team", "J. Smith". */
function nameIn(rest: string, isBracketed: boolean): string | null {
  const [mention] = /^(?:<@[^>\s]+>|\[~[^\]\s]+\])/.exec(rest) ?? []
  if (mention) return mention
  const [name = ''] = rest.split(isBracketed ? end : endOfSentence, 1)
  const [first = '', ...more] = name.split(/,\s*/)
  const others = more.findIndex((part) => !furtherName.test(part) || noName.test(part))
  return [first, ...more.slice(0, others < 0 ? more.length : others)].join(', ').trim() || null
}

const furtherName = /^(?:@[\w-]+|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s*$/u
/** What stands behind a comma where a date, a priority or a status may. */
const noName =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\b|^(?:today|tomorrow|next|end|high|medium|low|critical|done|open|pending|in|short|long)\b/i

/** A date stands in it; what goes on behind it is none. */
function dueIn(rest: string, isBracketed: boolean): string | null {
  const [stretch = ''] = rest.split(isBracketed ? end : endOfSentence, 1)
  return /^[\p{L}\w./ -]*\d[\p{L}\w./-]*(?:,\s\d{4})?/u.exec(stretch)?.[0].trim() ?? null
}

/** "next sprint", "end of May": behind a label that can mean nothing else. */
function fewWords(rest: string, isBracketed: boolean): string | null {
  const [stretch = ''] = rest.split(isBracketed ? /[,;()（）[\]|。；、，\n]/u : endOfSentence, 1)
  const words = stretch.replace(/,.*$/, '').trim()
  return words !== '' && words.split(/\s+/).length <= 4 ? words : null
}

function isUndecided(field: string, text: string): boolean {
  if (field === 'owner' || field === 'team') return isNobody(text)
  return field === 'due' ? isUndated(text) : saysNothing(text)
}
