import type { Field } from '../model/action.ts'
import type { Body } from '../model/block.ts'
import type { Prose } from '../model/prose.ts'
import { readProse } from './blocks.ts'
import { fieldOf, type Vocabulary } from './vocabulary.ts'

/** What the labelled lines of a section say, by field. */
export type Fields = Readonly<Partial<Record<Field, Prose>>>

/** `**What**: text`, `**What:** text` or `What: text`. */
const labelled = /^(?:\*\*([^*]+?):?\*\*\s*:?|(\p{L}[\p{L} ]{0,20}):)\s+(.+)$/su

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
    if (lines.length === 0 || readField(line, words).length > 0) lines.push(line)
    else lines.push(`${lines.pop()} ${line.trim()}`)
  }
  return lines
}

function readField(line: string, words: Vocabulary): readonly (readonly [Field, Prose])[] {
  const [, bold, plain, value] = labelled.exec(line.trim()) ?? []
  const field = fieldOf(bold ?? plain ?? '', words)
  return field && value ? [[field, readProse(value)]] : []
}
