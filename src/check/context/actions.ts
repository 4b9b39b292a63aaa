import type { Action } from '../../model/action.ts'
import type { Place } from '../../model/finding.ts'
import type { Metric } from '../../model/metric.ts'
import { number } from '../rule/wording.ts'
import type { RuleContext } from './context.ts'

/** Whether there is still something to do: neither stated as done or dropped, nor told in the past, nor advice. */
export function isOpen({ status, what }: Action): boolean {
  return status !== 'done' && status !== 'rejected' && (status !== null || !told.test(what.text))
}

/**
 * "2 of 3 open actions (4 in all) have": of how many actions a sentence speaks, and where these are not all, of which.
 * What an audience has proposed is never counted.
 */
export function shareOf(count: number, total: number, { actions, ownActions }: RuleContext): string {
  const isAll = ownActions.every(isOpen)
  const aside = [
    ...(isAll ? [] : [`${ownActions.length} in all`]),
    ...(actions.length > ownActions.length ? ['proposals aside'] : []),
  ]
  const noun = `${number(total, isAll ? 'action' : 'open action')}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`
  return `${count} of ${noun} ${count === 1 || total === 1 ? 'has' : 'have'}`
}

/** The teams that actions name, each once, in their order. */
export function teamsOf(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.flatMap(({ team }) => team ?? []))]
}

/** Where actions name metrics of a kind, with the author's word for each. */
export function placesOfMetrics(
  actions: readonly Action[],
  isWanted: (metric: Metric) => boolean,
): readonly Place[] {
  return actions.flatMap(({ metric, spans: [span] }) =>
    metric && span && isWanted(metric) ? [{ ...span, words: metric.prose.text }] : [],
  )
}

/** All that the document says an action is: what, why, and what stands inside it; not what the speaker tells. */
export function whatOf({ what, why, details }: Action): string {
  return [what.text, why?.text, details?.markdown].filter(Boolean).join(' ')
}

/** Where the rows or items of actions stand, each with what is to be done as its words. */
export function placesOfActions(actions: readonly Action[]): readonly Place[] {
  return actions.flatMap(({ what, spans: [span] }) =>
    span ? [{ ...span, words: what.markdown.split('\n', 1)[0] ?? '' }] : [],
  )
}

/** An item among the actions that tells what was done already, or gives advice, in place of work to do. */
const told =
  /^(?:(?:we|they|i) (?:have |has |had |then |also |immediately )?(?!need)\w+ed\b|(?:sent|added|fixed|removed|updated|changed|rolled|reverted|restored|deployed|created|disabled|enabled|restarted|released|notified|published|increased|implemented|moved|rotated|patched|upgraded|merged|revoked|blocked|wrote|built|set up all)\b|[^.]{0,80}\b(?:was|were|has been|have been) (?:\w+ly )?(?!not\b)\w+ed\b|(?:do not|don['’]t|note|note that|if you|there (?:is|are)|see|file)\b(?! to\b))/i
