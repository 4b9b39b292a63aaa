import type { Slide, TextSize } from '../model/deck.ts'
import type { DiffLine } from '../model/diff.ts'
import type { Opening, Postmortem } from '../model/postmortem.ts'
import { plainProse } from '../model/prose.ts'
import { linesOf } from '../text/font-metrics.ts'
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
  const lines = opening.diff.slice(0, mostLines)
  const diff = lines.map(({ sign, text }) => ({ sign, text: clipped(plainProse(text), 200).text }))
  const size = sizeOf(question?.text ?? '', diff)
  return [{ kind: 'opening', id: 'opening-slide', question, diff, size, notes: [story], spans: [] }]
}

/** More are read and not seen; the notes have all. */
const mostLines = 7

/** Type sizes of the question and of the patch. `theme/opening.css` has the same. */
const sizes: readonly (readonly [TextSize, question: number, patch: number])[] = [
  ['large', 72, 128],
  ['medium', 56, 56],
]

/** What the line above them leaves of the stage, in pixels, and what stands around the patch. */
const [room, around] = [540, 130]

function sizeOf(question: string, diff: readonly DiffLine[]): TextSize {
  const fitting = sizes.find(([, big, mono]) => {
    const lines = diff.reduce(
      (sum, { text }) => sum + Math.ceil((text.length * letter * mono) / textArea.width),
      0,
    )
    return linesOf(question, textArea.width, big) * big * 1.08 + lines * mono * 1.25 + around <= room
  })
  return fitting?.[0] ?? 'small'
}

/** Of the monospace, in type sizes. */
const letter = 0.6
