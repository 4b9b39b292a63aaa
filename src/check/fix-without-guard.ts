import type { Place } from '../model/finding.ts'
import type { Passage } from '../text/passages.ts'
import { shared, stemsOf } from '../text/stems.ts'
import type { RuleContext } from './context/context.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { placeIn } from './rule/wording.ts'
import { guarding } from './vocabulary/verbs.ts'

export const fixWithoutGuard: DocumentRule = {
  name: 'fix-without-guard',
  isEnglish: true,
  check: (context) => {
    const guards = context.actions
      .filter(({ what }) => guarding.test(what.text))
      .map(({ what, details }) => `${what.text} ${details?.markdown ?? ''}`)
    return fixesOf(context)
      .filter(
        ({ code, around }) =>
          !guards.some((guard) => guard.includes(code) || shared(stemsOf(guard), stemsOf(around)) > 0),
      )
      .slice(0, 1)
      .flatMap(({ thing, place }) => ask(context, 'unguarded', { it: thing }, [place]))
  },
}

/** A thing, set in code, that a fix put in, and the words beside it. */
interface Fix {
  readonly code: string
  /** The code with the words beside it, for telling what an action is about. */
  readonly around: string
  /** The code and the noun after it: "-r flag". */
  readonly thing: string
  readonly place: Place
}

/** A sentence that says it was the fix, and names what was put in. */
const fixing =
  /\b(?:(?:immediate|quick|temporary|simple|initial|actual|short-term) (?:fix|patch|remedy|solution|workaround)|hot-?fix(?:ed)?|the (?:fix|patch) was|(?:was |were )?(?:fixed|patched|resolved|mitigated) (?:it )?by (?:adding|setting|changing|removing|pinning|using|passing))\b[^.]*?`([^`\n]{1,40})`([^.`]{0,60})/gi

/** The immediate fixes that a document names, in its order. */
function fixesOf({ passages }: RuleContext): readonly Fix[] {
  return passages
    .filter(
      ({ roles, kind }) => kind !== 'heading' && !(roles.includes('actions') && !roles.includes('notes')),
    )
    .flatMap(fixesIn)
}

function fixesIn(passage: Passage): readonly Fix[] {
  return [...passage.markdown.matchAll(fixing)].map(([, code = '', after = '']) => ({
    code,
    around: `${code} ${after.split(/[,;]/, 1)[0] ?? ''}`,
    thing: `${code}${/^ (?:flag|option|setting|limit|header|parameter|argument|label|check|variable)s?\b/.exec(after)?.[0] ?? ''}`,
    place: placeIn(passage, `\`${code}\``),
  }))
}
