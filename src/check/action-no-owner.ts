import { isOpen, placesOfActions, shareOf } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionNoOwner: DocumentRule = {
  name: 'action-no-owner',
  check: (context) => {
    const open = context.ownActions.filter(isOpen)
    const held = open.filter(({ team, owner }) => team !== null || owner !== null)
    const nobody = placesOfActions(open.filter((action) => !held.includes(action)))
    const teamOnly = placesOfActions(held.filter(({ owner }) => owner === null))
    if (nobody.length > 0)
      return complain(nobody, (places) => ({
        message: `${shareOf(places.length, held.length + places.length, context)} nobody: neither a team nor a person.`,
        hint: 'Name the team or the person who will do it.',
      }))
    return complain(
      teamOnly,
      (places) => {
        const persons = held.length - teamOnly.length
        const all = persons + places.length
        return {
          message: `${shareOf(persons, all, context)} a person; ${all === 1 ? 'it has' : 'all have'} a team.`,
          hint: 'Ask in the meeting for one name a row.',
        }
      },
      'info',
    )
  },
}
