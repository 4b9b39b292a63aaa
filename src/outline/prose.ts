import { phrasesIn } from '../languages.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { TextKind, TextSlide } from '../model/story.ts'
import { piecesOf } from './pieces.ts'
import { joined, partSlides } from './sheets/part.ts'
import type { Part } from './story.ts'

/** The gist of a part as slides of text; what they leave out is in their notes. */
export function textSlides<K extends TextKind>(
  kind: K,
  part: Part,
  { settings }: Postmortem,
): readonly TextSlide<K>[] {
  const words = phrasesIn(settings.lang)
  const naming = { unnamed: words.introduction, words }
  return partSlides(
    part,
    part.blocks.flatMap((block) => piecesOf(block, words)),
    naming,
    (shared, items) => ({
      ...shared,
      kind,
      markdown: joined(items),
    }),
  )
}
