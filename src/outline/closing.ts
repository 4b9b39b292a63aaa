import type { Slide } from '../model/deck.ts'
import { filled, phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { ourNote } from './words.ts'

/** Always the last slide: the question, and room for what the audience answers. */
export function closingSlides({ closing, settings }: Postmortem): readonly Slide[] {
  const words = phrasesIn(settings.lang)
  const question = settings.closing ?? words.closingQuestion
  const notes = [closing ?? ourNote(filled(words.askTheRoom, { question }))]
  return [{ kind: 'closing', id: 'closing-question', question, notes, spans: [] }]
}
