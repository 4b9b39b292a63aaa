import type { Slide, TextSize } from '../model/deck.ts'
import { linesOf } from '../model/lettering.ts'
import type { Opening, Postmortem } from '../model/postmortem.ts'
import { plainProse } from '../model/prose.ts'
import { textArea } from './measure.ts'
import { clipped } from './words.ts'

/** Whether the story has something to show: a question it quotes, or a patch it names. */
export function opensWithQuestion({ question, patch }: Opening): boolean {
  return question !== null || patch !== null
}

/** The question the story quotes and the patch it names. A story that has neither is told over the title. */
export function openingSlides({ opening }: Postmortem): readonly Slide[] {
  if (!opening || !opensWithQuestion(opening)) return []
  const { story } = opening
  const question = opening.question && clipped(opening.question, 400)
  const patch = opening.patch && clipped(plainProse(opening.patch), 200).text
  const size = sizeOf(question?.text ?? '', patch ?? '')
  return [{ kind: 'opening', id: 'opening-slide', question, patch, size, notes: [story], spans: [] }]
}

/** Type sizes of the question and of the patch, and the lines that both may take. */
const sizes: readonly (readonly [TextSize, question: number, patch: number, lines: number])[] = [
  ['large', 72, 128, 4],
  ['medium', 56, 64, 7],
]

function sizeOf(question: string, patch: string): TextSize {
  const fitting = sizes.find(([, big, mono, lines]) => {
    return linesOf(question, textArea.width, big) + linesOf(patch, textArea.width, mono) <= lines
  })
  return fitting?.[0] ?? 'small'
}
