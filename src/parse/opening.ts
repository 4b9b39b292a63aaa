import type { Body } from '../model/block.ts'
import type { DiffLine, DiffSign } from '../model/diff.ts'
import { unfolded } from '../model/folding.ts'
import type { Opening } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { readProse } from './blocks.ts'

/** Text in straight or curly quotation marks, or in guillemets. */
const quoted = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」/gu
const question = /[?？]\s*$/
const inlineCode = /(?<!`)(`+)(?!`)\s*(.+?)\s*(?<!`)\1(?!`)/

/** Reads the story a talk opens with: the last question it quotes, and the first thing it names in code, or the diff it shows. */
export function readOpening(story: Note, section: Section): Opening {
  const text = section.blocks.map(proseText).join('\n\n')
  const quotes = [...text.matchAll(quoted)].map((match) => match.slice(1).find(Boolean) ?? '')
  const asked = quotes.filter((quote) => question.test(quote)).at(-1)
  const drawn = section.blocks.flatMap(diffOf)
  const patch = inlineCode.exec(text)?.[2] ?? drawn.find(({ sign }) => sign === 'added')?.text.trim() ?? null
  return {
    story,
    question: asked === undefined ? null : readProse(unfolded(asked).replace(/\s+/g, ' ')),
    patch,
    diff: drawn.length > 0 || patch === null ? drawn : [{ sign: 'added', text: patch }],
  }
}

const signs: Readonly<Record<string, DiffSign>> = { '+': 'added', '-': 'removed' }

/** The lines of a block of code marked `diff`, without the heads of its files and hunks. */
function diffOf(block: Body): readonly DiffLine[] {
  if (block.kind !== 'code' || !['diff', 'patch'].includes(block.language ?? '')) return []
  const lines = block.code.split('\n').filter((line) => !/^(?:\+\+\+ |--- |@@|diff |index )/.test(line))
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ sign: signs[line[0] ?? ''] ?? 'same', text: line.replace(/^[ +-]/, '') }))
}

function proseText(block: Body): string {
  if (block.kind === 'paragraph') return block.prose.markdown
  return block.kind === 'quote' ? block.markdown.replace(/^>\s?/gm, '') : ''
}
