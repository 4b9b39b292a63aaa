import { speech, spokenSeconds, wordsIn } from '../text/speech.ts'
import { keyLine } from './context/key-line.ts'
import { complain, type DeckRule } from './rule/rule.ts'

export const talkTooLong: DeckRule = {
  name: 'talk-too-long',
  checkDeck: ({ slides, settings: { duration } }, { source }) => {
    if (duration === null) return []
    const seconds = slides.reduce((sum, { notes }) => sum + spokenSeconds(notes), 0)
    if (seconds <= duration * 60) return []
    const words = slides.reduce((sum, { notes }) => sum + wordsIn(notes), 0)
    const minutes = Math.ceil(seconds / 60)
    return complain([keyLine(source, 'duration')], () => ({
      message: `The notes don't fit into ${duration} ${duration === 1 ? 'minute' : 'minutes'}: ${words} words on ${slides.length} slides take about ${minutes} minutes, at ${speech.wordsAMinute} words a minute and ${speech.secondsASlide} seconds a slide.`,
      hint: `Write duration: ${minutes}m, or tell less.`,
    }))
  },
}
