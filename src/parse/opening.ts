import type { Body } from '../model/block.ts'
import type { Opening } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import { readProse } from './blocks.ts'

/** Text in straight or curly quotation marks, or in guillemets. */
const quoted = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」/gu
const question = /[?？]\s*$/
const inlineCode = /(?<!`)(`+)(?!`)\s*(.+?)\s*(?<!`)\1(?!`)/

/** Reads the story a talk opens with: the last question it quotes, and the first thing it names in code. */
export function readOpening(story: Note, section: Section): Opening {
  const text = section.blocks.map(proseText).join('\n\n')
  const quotes = [...text.matchAll(quoted)].map((match) => match.slice(1).find(Boolean) ?? '')
  const asked = quotes.filter((quote) => question.test(quote)).at(-1)
  return {
    story,
    question: asked === undefined ? null : readProse(asked.replace(/\s+/g, ' ')),
    patch: inlineCode.exec(text)?.[2] ?? null,
  }
}

function proseText(block: Body): string {
  if (block.kind === 'paragraph') return block.prose.markdown
  return block.kind === 'quote' ? block.markdown.replace(/^>\s?/gm, '') : ''
}
