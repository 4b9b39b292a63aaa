import { misnamed, withBlank } from '../model/misnamed.ts'
import { decoded } from '../model/percent.ts'
import { type Complaint, complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { anchorsOf } from './subject/anchors.ts'
import { blankLinksOf, linksOf, locatedFile } from './subject/links.ts'

/**
 * A link leads to a heading of this document that it doesn't have, or to a file that isn't there by just that name.
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
    const links = linksOf(subject).map((link) => ({ link, located: locatedFile(link, subject) }))
    const broken = links.filter(({ link: { words }, located }) =>
      words.startsWith('#')
        ? !anchors.has(decoded(words.slice(1)).toLowerCase())
        : located?.isThere === false && located.meant === null,
    )
    const near = links.flatMap(({ link, located }) =>
      located?.meant ? complain([link], saying(misnamed(decoded(link.words), located.meant))) : [],
    )
    const blank = blankLinksOf(subject).flatMap((link) =>
      complain([link], saying(withBlank(link.words, locatedFile(link, subject)?.meant ?? null))),
    )
    const nowhere = complain(
      broken.map(({ link }) => link),
      (places) => ({
        message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'leads' : 'lead'} nowhere.`,
        hint: 'Correct the link, or take it out.',
      }),
    )
    return [...nowhere, ...near, ...blank]
  },
}

function saying({ problem, hint }: ReturnType<typeof misnamed>): Complaint['say'] {
  return () => ({ message: problem, hint })
}
