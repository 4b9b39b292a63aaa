import type { Body, Code, List, Table } from '../model/block.ts'
import { type Span, spanning } from '../model/source.ts'

/** The least that is kept together on one slide, and what parts it from the next. */
export interface Piece {
  readonly markdown: string
  readonly joint: '' | '\n' | '\n\n'
  readonly span: Span
}

/** About what fits a third of a slide: a longer paragraph is parted between its sentences. */
const longest = 360
const mostCodeLines = 11
const mostTableRows = 6

/** Parts a block where it can be parted: between items, sentences, lines of code, rows. Nothing is left out. */
export function piecesOf(block: Body): readonly Piece[] {
  if (block.kind === 'list') return listPieces(block)
  if (block.kind === 'code') return codePieces(block)
  if (block.kind === 'table') return tablePieces(block)
  if (block.kind === 'paragraph') return sentencePieces(block.markdown, block.span, '\n\n')
  return [{ markdown: block.markdown, joint: '\n\n', span: block.span }]
}

function listPieces({ items }: List): readonly Piece[] {
  return items.flatMap(({ markdown, span, blocks }, i) => {
    const joint = i === items.length - 1 ? '\n\n' : '\n'
    return blocks.length > 0 ? [{ markdown, joint, span }] : sentencePieces(markdown, span, joint)
  })
}

function sentencePieces(markdown: string, span: Span, joint: Piece['joint']): readonly Piece[] {
  if (markdown.length <= longest) return [{ markdown, joint, span }]
  const parts = gathered(markdown.split(/(?<=[.!?…。！？])(?:\s+|(?<=[。！？]))/u), longest)
  return parts.map((part, i) => ({ markdown: part, joint: i === parts.length - 1 ? joint : '\n\n', span }))
}

/** Puts sentences together again as long as they stay under a length. */
function gathered(sentences: readonly string[], length: number): readonly string[] {
  const parts: string[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last !== undefined && (last.length + sentence.length < length || !isWhole(last)))
      parts[parts.length - 1] = `${last} ${sentence}`
    else parts.push(sentence)
  }
  return parts
}

/** Whether no code span, link or emphasis would be cut at its end. */
function isWhole(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  return count(/`/g) % 2 === 0 && count(/\*\*/g) % 2 === 0 && count(/\[/g) === count(/\]/g)
}

function codePieces({ code, language, span }: Code): readonly Piece[] {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const chunks = chunked(code.replace(/\n$/, '').split('\n'), mostCodeLines)
  return chunks.map((lines) => ({
    markdown: [fence + (language ?? ''), ...lines, fence].join('\n'),
    joint: '\n\n',
    span,
  }))
}

/** Each part of a table has the head. */
function tablePieces({ rows, markdown, span }: Table): readonly Piece[] {
  if (rows.length <= mostTableRows) return [{ markdown, joint: '\n\n', span }]
  const head = markdown.split('\n').slice(0, 2)
  return chunked(rows, mostTableRows).flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) return []
    return [
      {
        markdown: [...head, ...part.map((row) => row.markdown)].join('\n'),
        joint: '\n\n',
        span: spanning(first.span, last.span),
      },
    ]
  })
}

function chunked<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size))
}
