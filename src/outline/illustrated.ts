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
  return made.kind === 'picture' ? [bare(made)] : []
}

function shown(block: Body, pictures: Pictures): Body {
  if (block.kind === 'picture' && !block.keys.some((key) => pictures.has(key)))
    return { kind: 'paragraph', prose: block.prose, span: block.span, markdown: block.markdown }
  if (block.kind !== 'code' || !pictures.has(block.code)) return block
  const { code, span, markdown } = block
  return { kind: 'picture', keys: [code], prose: { markdown: '', text: '', links: [] }, span, markdown }
}

/** Without the marks and the indentation of what it stands in. */
function bare(picture: PictureBlock): PictureBlock {
  const indent = /^[\s>]*/.exec(picture.markdown.split('\n').at(-1) ?? '')?.[0].length ?? 0
  const lines = picture.markdown
    .split('\n')
    .map((line, i) =>
      i === 0 ? line.replace(/^[\s>]*([-+*]|\d+[.)])?\s*(?=!|\[|`|~)/, '') : line.slice(indent),
    )
  return { ...picture, markdown: lines.join('\n') }
}
