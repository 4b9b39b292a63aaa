import type { Block, Body, PictureBlock } from '../model/block.ts'
import type { Pictures } from '../model/picture.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Section } from '../model/section.ts'

/** The document with its pictures as blocks of their own: what can't be shown becomes the text that describes it. */
export function illustrated(postmortem: Postmortem, pictures: Pictures): Postmortem {
  const section = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.flatMap((block) => withPictures(block, pictures)),
    sections: one.sections.map(section),
  })
  return { ...postmortem, sections: postmortem.sections.map(section) }
}

/** A picture inside a list or a quotation has no room there: it stands below. */
function withPictures(block: Body, pictures: Pictures): readonly Body[] {
  if (block.kind === 'list' || block.kind === 'quote') return [block, ...picturesInside(block, pictures)]
  return [shown(block, pictures)]
}

function picturesInside(block: Block, pictures: Pictures): readonly PictureBlock[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => item.blocks.flatMap((inside) => picturesInside(inside, pictures)))
  if (block.kind === 'quote') return block.blocks.flatMap((inside) => picturesInside(inside, pictures))
  const made = block.kind === 'heading' ? block : shown(block, pictures)
  return made.kind === 'picture' ? [{ ...made, markdown: bare(made.markdown) }] : []
}

function shown(block: Body, pictures: Pictures): Body {
  if (block.kind === 'picture' && !block.keys.some((key) => pictures.has(key)))
    return { kind: 'paragraph', prose: block.prose, span: block.span, markdown: block.markdown }
  if (block.kind !== 'code' || !pictures.has(block.code)) return block
  const prose = { markdown: '', text: '', links: [] }
  return { kind: 'picture', keys: [block.code], prose, span: block.span, markdown: fenced(block.code) }
}

function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return `${fence}mermaid\n${code}${fence}`
}

/** Images without the marks and the indentation of what they stand in. */
function bare(markdown: string): string {
  if (/^[`]{3}/.test(markdown)) return markdown
  return markdown.replace(/^[\s>]*(?:[-+*]|\d+[.)])\s+/, '').replace(/^[ \t>]+/gm, '')
}
