import { complain, type DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'

/**
 * An open action has no date, sprint or quarter.
 *
 * What has no end is not looked after. Nearly every document leaves dates out, so this is a warning only where other actions have one.
 *
 * Authority: PagerDuty's postmortem guide and Google's SRE workbook, chapter 10: action items are tracked to their end.
 */
export const actionNoDate: DocumentRule = {
  name: 'action-no-date',
  severity: 'info',
  check: ({ actions }) => {
    const open = actions.filter(isOpen)
    const dated = open.filter(({ due }) => due !== null)
    const undated = placesOfActions(open.filter(({ due }) => due === null))
    return complain(
      undated,
      (places) => ({
        message: `${dated.length} of ${dated.length + places.length} actions ${dated.length === 1 ? 'has' : 'have'} a date.`,
        hint: 'Write by when: a day, a sprint or a quarter.',
      }),
      actions.some(({ due }) => due !== null) ? 'warning' : 'info',
    )
  },
}
