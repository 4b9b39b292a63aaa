import { isOpen, placesOfActions, shareOf } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionNoTicket: DocumentRule = {
  name: 'action-no-ticket',
  check: (context) => {
    const open = context.ownActions.filter(isOpen)
    const filed = open.filter(
      ({ ticket, links }) => ticket !== null || links.some((link) => !ofPerson.test(link)),
    )
    const loose = placesOfActions(open.filter((action) => !filed.includes(action)))
    return complain(loose, (places) => ({
      message: `${shareOf(filed.length, filed.length + places.length, context)} a ticket or a link.`,
      hint: 'Put its number or its link into the row.',
    }))
  },
}

/** A link to somebody says who, not where the work stands. */
const ofPerson = /^mailto:|\/team\/[UW]\w+|\/(?:users?|people)\//
