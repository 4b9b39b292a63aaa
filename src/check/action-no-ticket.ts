import { complain, type DocumentRule } from './rule/rule.ts'
import { isOpen, placesOfActions } from './subject/actions.ts'

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
  check: ({ actions }) => {
    const open = actions.filter(isOpen)
    const filed = open.filter(({ ticket, links }) => ticket !== null || links.length > 0)
    const loose = placesOfActions(open.filter((action) => !filed.includes(action)))
    return complain(loose, (places) => ({
      message: `${filed.length} of ${filed.length + places.length} actions ${filed.length === 1 ? 'has' : 'have'} a ticket.`,
      hint: 'Put its number or its link into the row.',
    }))
  },
}
