import { complain, type DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions, shareOf } from './subject/actions.ts'

/**
 * An open action has no ticket and no link.
 *
 * A postmortem is read once. What is to be done has to stand where the work stands.
 *
 * Authority: Google's SRE workbook, chapter 10: every action item is filed and tracked.
 */
export const actionNoTicket: DocumentRule = {
  name: 'action-no-ticket',
  severity: 'info',
  check: (subject) => {
    const open = subject.ownActions.filter(isOpen)
    const filed = open.filter(
      ({ ticket, links }) => ticket !== null || links.some((link) => !ofPerson.test(link)),
    )
    const loose = placesOfActions(open.filter((action) => !filed.includes(action)))
    return complain(loose, (places) => ({
      message: `${shareOf(filed.length, filed.length + places.length, subject)} a ticket or a link.`,
      hint: 'Put its number or its link into the row.',
    }))
  },
}

/** A link to somebody says who, not where the work stands. */
const ofPerson = /^mailto:|\/team\/[UW]\w+|\/(?:users?|people)\//
