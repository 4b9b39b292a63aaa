import { filled, hasPhrases, phrasesIn, questionsIn } from '../languages.ts'
import type { Slide, TextSize } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Question, Questions } from '../model/question.ts'
import { linesOf } from '../text/font-metrics.ts'
import { textArea } from './measure.ts'
import { ourNote } from './words.ts'

/** Always the last slide: the question, what the document leaves open, and room for what the audience answers. */
export function closingSlides(
  { closing, settings }: Postmortem,
  { shown, kept }: Questions,
): readonly Slide[] {
  const words = phrasesIn(settings.lang)
  const question = settings.closing ?? words.closingQuestion
  // Our questions are no use to a room that speaks another language; the speaker can put them.
  const { asked, size } = fitting(question, hasPhrases(settings.lang) ? shown : [])
  const more = [...shown.slice(asked.length), ...kept]
  const told = closing ?? ourNote(filled(words.askTheRoom, { question }))
  return [
    {
      kind: 'closing',
      id: 'closing-question',
      question,
      asked,
      size,
      notes: more.length > 0 ? [told, moreNote(more, settings.lang)] : [told],
      spans: [],
    },
  ]
}

/** The questions that the slide has no room for, for the speaker to choose from. */
function moreNote(questions: readonly Question[], lang: string): Note {
  const items = questions.map(({ text }) => `- ${text.markdown}`)
  return { markdown: [questionsIn(lang).moreToAsk, items.join('\n')].join('\n\n'), spans: [] }
}

/** Sizes of the smaller questions, in pixels. `theme/closing.css` has the same. */
const sizes: readonly (readonly [size: TextSize, type: number])[] = [
  ['large', 34],
  ['medium', 28],
  ['small', 24],
]

/** What the open hunk leaves above it, in pixels. */
const room = 400

/** As many questions as there is room for, at the largest size that takes them. */
function fitting(
  question: string,
  asked: readonly Question[],
): { readonly asked: readonly Question[]; readonly size: TextSize } {
  const head = linesOf(question, textArea.width, 72) * 74 + 44
  const height = (type: number): number =>
    asked.reduce((sum, { text }) => sum + linesOf(text.text, textArea.width, type) * type * 1.3 + 18, head)
  const size = sizes.find(([, type]) => height(type) <= room)?.[0]
  return size || asked.length === 0 ? { asked, size: size ?? 'large' } : fitting(question, asked.slice(0, -1))
}
