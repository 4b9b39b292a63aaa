import type { Note } from '../model/prose.ts'

/** How a talk is given: so many words a minute, and on each slide a while for looking and for going on. */
export const speech = { wordsAMinute: 130, secondsASlide: 10 } as const

/** Where a script sets no spaces it goes by a dictionary of its own, whatever the language given here. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** How long a slide with these notes takes, in seconds. Of the document's own text nobody says more than the slide shows. */
export function spokenSeconds(notes: readonly Note[]): number {
  return (wordsIn(notes) / speech.wordsAMinute) * 60 + speech.secondsASlide
}

/** The words of some notes, parted as their script has it; addresses are not spoken. */
export function wordsIn(notes: readonly Note[]): number {
  const text = notes
    .map(({ markdown, shown }) => (shown?.join('\n') ?? markdown).replace(/\]\([^)]*\)|https?:\S+/g, ' '))
    .join('\n')
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
}
