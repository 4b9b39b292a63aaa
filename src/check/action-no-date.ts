import type { Action } from '../model/action.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions, shareOf } from './subject/actions.ts'

/**
 * An open action has no date, sprint or quarter.
 *
 * What has no end is not looked after. Nearly every document leaves dates out, and many
 * that have some say the rest in ways that no reader finds, so this is information and no more.
 *
 * Authority: PagerDuty's postmortem guide and Google's SRE workbook, chapter 10: action items are tracked to their end.
 */
export const actionNoDate: DocumentRule = {
  name: 'action-no-date',
  severity: 'info',
  check: (subject) => {
    const open = subject.ownActions.filter(isOpen)
    const dated = open.filter(isDated).length
    return complain(placesOfActions(open.filter((action) => !isDated(action))), ({ length }) => ({
      message: `${shareOf(dated, dated + length, subject)} a date.`,
      hint: 'Write by when: a day, a sprint or a quarter.',
    }))
  },
}

/** By itself, or by the heading over it: "Short term (next week)", "Q4". */
function isDated({ due, section }: Action): boolean {
  return due !== null || stretch.test(section ?? '')
}

const stretch =
  /\b(?:this|next|coming|within|by|before|until) (?:\w+ )?(?:day|week|sprint|month|quarter|year)s?\b|\bq[1-4]\b|\bsprint \d|\b20\d\d\b/i
