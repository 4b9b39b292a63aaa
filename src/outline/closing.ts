import type { Slide } from '../model/deck.ts'
import { filled, phrasesIn, questionsIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Question, Questions } from '../model/question.ts'
import { ourNote } from './words.ts'

/** Always the last slide: the question, what the document leaves open, and room for what the audience answers. */
export function closingSlides(
  { closing, settings }: Postmortem,
  { shown, kept }: Questions,
): readonly Slide[] {
  const words = phrasesIn(settings.lang)
  const question = settings.closing ?? words.closingQuestion
  const told = closing ?? ourNote(filled(words.askTheRoom, { question }))
  return [
    {
      kind: 'closing',
      id: 'closing-question',
      question,
      asked: shown,
      notes: kept.length > 0 ? [told, moreNote(kept, settings.lang)] : [told],
      spans: [],
    },
  ]
}

/** The questions that the slide has no room for, for the speaker to choose from. */
function moreNote(questions: readonly Question[], lang: string): Note {
  const items = questions.map(({ text }) => `- ${text.markdown}`)
  return { markdown: [questionsIn(lang).moreToAsk, items.join('\n')].join('\n\n'), spans: [] }
}
