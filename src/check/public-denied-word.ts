import { wordPattern } from '../model/denied.ts'
import { skeletonOf } from '../model/skeleton.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'

export const publicDeniedWord: DocumentRule = {
  name: 'public-denied-word',
  check: (subject) => {
    const denied = new Set([...subject.config.deny, ...subject.postmortem.settings.deny])
    const text = skeletonOf(subject.shown.flatMap(({ readings }) => readings).join(' '))
    const likely = [...denied].filter((word) => text.includes(skeletonOf(word)))
    const places = likely.flatMap((word) => published(subject, wordPattern(word)))
    return complain(places, (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} must not be public.`,
      hint: 'Write something else in its place.',
    }))
  },
}
