import type { Deck, Slide } from '../model/deck.ts'
import { type ExportedFile, type ExportJob, isWanted, textFile } from './format.ts'
import { type RichBlock, richBlocks, wordsOf } from './rich-text.ts'
import { titleOf } from './slide-title.ts'

/** What is said, slide by slide, as text: to print, to rehearse, to read from a phone. */
export async function makeNotes({ talk, options }: ExportJob): Promise<readonly ExportedFile[]> {
  const { deck } = talk
  const parts = deck.slides.flatMap((slide, i) =>
    isWanted(i + 1, options) ? [partOf(slide, i + 1, deck)] : [],
  )
  return [textFile(`${deck.slug}.txt`, `${deck.title.text}\n\n${parts.join('\n\n')}\n`)]
}

function partOf(slide: Slide, number: number, deck: Deck): string {
  const head = `${number}/${deck.slides.length}  ${titleOf(slide, deck).text}`
  return [head, '-'.repeat(Math.min(72, [...head].length)), notesText(slide, deck)].filter(Boolean).join('\n')
}

/** What is said on a slide, a line a paragraph, with an empty one between those that stand apart. Empty for nothing. */
export function notesText({ notes }: Slide, deck: Deck): string {
  return notes
    .map(({ markdown }) => textOf(richBlocks(markdown, deck)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function textOf(blocks: readonly RichBlock[]): string {
  let text = ''
  let isItem = false
  for (const block of blocks) {
    const joint = text === '' ? '' : isItem && isItemOf(block) ? '\n' : '\n\n'
    isItem = isItemOf(block)
    text += joint + linesOf(block)
  }
  return text
}

function isItemOf(block: RichBlock): boolean {
  return block.kind === 'paragraph' && block.depth > 0
}

function linesOf(block: RichBlock): string {
  if (block.kind === 'code') return block.code
  if (block.kind === 'picture') return `[${block.description}]`
  if (block.kind === 'table')
    return [block.head, ...block.rows].map((row) => row.map(wordsOf).join(' | ')).join('\n')
  const { depth, marker, runs } = block
  const indent = '  '.repeat(Math.max(0, depth - 1))
  return `${indent}${marker === null ? '' : `${marker} `}${wordsOf(runs).trim()}`
}
