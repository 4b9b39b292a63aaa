import { wordPattern } from '../model/denied.ts'
import { skeletonOf } from '../model/skeleton.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { published } from './subject/published.ts'

/**
 * With `--public`: a word stands there that the user has denied, in `deny` of the front matter or of `patchdeck.yaml`.
 *
 * Names of customers, projects and persons that must not get out.
 *
 * Authority: the user's own list.
 */
export const publicDeniedWord: DocumentRule = {
  name: 'public-denied-word',
  severity: 'error',
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
