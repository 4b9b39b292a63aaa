import type { Finding } from '../../model/finding.ts'
import { listed } from '../../model/listed.ts'
import type { Understood } from '../unread.ts'
import { saysNothing, statusOf } from '../vocabulary.ts'

/** Longer than this, a cell tells a story. */
const longest = 24

/** Cells for the status of an action whose words mean none that is known: a finding a table. */
export function unknownStatuses({ groups, words }: Understood): readonly Finding[] {
  return groups.flatMap(({ columns, actions }): readonly Finding[] => {
    const index = columns.findIndex(({ field }) => field === 'status')
    const cells = actions.flatMap(({ cells, spans: [span] }) =>
      span ? [{ text: cells[index]?.text ?? '', span }] : [],
    )
    const strange = cells.filter(
      ({ text }) =>
        text.length <= longest && /\p{L}/u.test(text) && !saysNothing(text) && statusOf(text, words) === null,
    )
    const [first, ...more] = strange.map(({ span }) => span)
    if (!first) return []
    const names = [...new Set(strange.map(({ text }) => `"${text}"`))]
    return [
      {
        rule: 'status-unknown',
        severity: 'info',
        message: `${listed(names)} ${names.length > 1 ? 'say' : 'says'} no status that is known.`,
        hint: 'It is shown as written. Write open, in progress, done or rejected, or list your words under vocabulary: status in the front matter.',
        spans: [first, ...more],
      },
    ]
  })
}
