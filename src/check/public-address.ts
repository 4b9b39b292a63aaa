import { published } from './context/published.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { address } from './vocabulary/internals.ts'

export const publicAddress: DocumentRule = {
  name: 'public-address',
  check: (context) =>
    complain(published(context, address), (places) => ({
      message: `"${places[0].words}"${places.length > 1 ? ` and ${places.length - 1} more` : ''} would be public.`,
      hint: 'Write what the machine does in place of where it is.',
    })),
}
