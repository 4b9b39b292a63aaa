import { shared, stemsOf } from '../model/stems.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'
import { fixesOf } from './subject/fixes.ts'
import { guarding } from './vocabulary/verbs.ts'

/**
 * An immediate fix is named in code, and no action tests, lints, checks or alerts on that thing.
 *
 * A fix that nothing watches is undone by the next edit of the same line.
 *
 * Authority: ours; it is the question this program is named for.
 */
export const fixWithoutGuard: DocumentRule = {
  name: 'fix-without-guard',
  severity: 'question',
  isEnglish: true,
  check: (subject) => {
    const guards = subject.actions
      .filter(({ what }) => guarding.test(what.text))
      .map(({ what, details }) => `${what.text} ${details?.markdown ?? ''}`)
    return fixesOf(subject)
      .filter(
        ({ code, around }) =>
          !guards.some((guard) => guard.includes(code) || shared(stemsOf(guard), stemsOf(around)) > 0),
      )
      .slice(0, 1)
      .flatMap(({ thing, place }) => ask(subject, 'unguarded', { it: thing }, [place]))
  },
}
