import { decoded } from '../model/percent.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { anchorsOf } from './subject/anchors.ts'
import { isFileMissing, linksOf } from './subject/links.ts'

/**
 * A link leads to a heading of this document that it doesn't have, or to a file that isn't there.
 *
 * In the room it is a dead end, and nobody sees it before.
 *
 * Authority: ours; anchors are those GitHub makes of headings.
 */
export const linkBroken: DocumentRule = {
  name: 'link-broken',
  severity: 'error',
  check: (subject) => {
    const anchors = anchorsOf(subject)
    const broken = linksOf(subject).filter(({ words }) =>
      words.startsWith('#')
        ? !anchors.has(decoded(words.slice(1)).toLowerCase())
        : isFileMissing(words, subject),
    )
    return complain(broken, (places) => ({
      message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'leads' : 'lead'} nowhere.`,
      hint: 'Correct the link, or take it out.',
    }))
  },
}
