import type { Slide } from '../model/deck.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { ourNote } from './words.ts'

/** Always the last slide: the question, and room for what the audience answers. */
export function closingSlides({ closing, settings }: Postmortem): readonly Slide[] {
  const notes = closing ? [closing] : [ourNote('Ask the room, and wait: what else needs a patch?')]
  return [
    {
      kind: 'closing',
      id: 'closing-question',
      question: settings.closing ?? phrasesIn(settings.lang).closingQuestion,
      notes,
      spans: [],
    },
  ]
}
