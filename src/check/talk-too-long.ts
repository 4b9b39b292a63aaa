import { complain, type DeckRule } from './rule/rule.ts'
import { keyLine } from './subject/lines.ts'

/**
 * The notes, spoken at 130 words a minute, and ten seconds a slide take longer than the `duration` of the front matter.
 *
 * Authority: ours; people present at 120 to 150 words a minute.
 */
export const talkTooLong: DeckRule = {
  name: 'talk-too-long',
  severity: 'info',
  checkDeck: ({ slides, settings: { duration } }, { source }) => {
    const words = slides.flatMap(({ notes }) => notes.map(({ markdown }) => wordsIn(markdown)))
    const minutes = words.reduce((sum, count) => sum + count, 0) / wordsAMinute + (slides.length * 10) / 60
    if (duration === null || minutes <= duration) return []
    return complain([keyLine(source, 'duration')], () => ({
      message: `The talk takes about ${Math.ceil(minutes)} minutes, and ${duration} are planned.`,
      hint: 'Shorten the notes, or leave slides out.',
    }))
  },
}

const wordsAMinute = 130

/** Chinese and Japanese don't part words: two letters are about one. */
function wordsIn(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return ideographs / 2 + (text.match(/[\p{Script=Latin}\p{Script=Hangul}\p{N}'’-]+/gu)?.length ?? 0)
}
