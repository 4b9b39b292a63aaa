import { skeletonOf } from '../text/confusables.ts'
import { wordPattern } from '../text/denied-words.ts'
import { published } from './context/published.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const publicDeniedWord: DocumentRule = {
  name: 'public-denied-word',
  check: (context) => {
    const denied = new Set([...context.config.deny, ...context.postmortem.settings.deny])
    const text = skeletonOf(context.shown.flatMap(({ readings }) => readings).join(' '))
    const likely = [...denied].filter((word) => text.includes(skeletonOf(word)))
    const places = likely.flatMap((word) => published(context, wordPattern(word)))
    return complain(places, (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} must not be public.`,
      hint: 'Write something else in its place.',
    }))
  },
}
