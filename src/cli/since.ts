import type { LoadOptions } from '../build.ts'
import { UsageError } from '../model/usage.ts'
import type { Arguments, Command } from './command.ts'
import { dayOfMachine, dayOption } from './day.ts'

/** What `build` and `dev` take to compare documents with an older state. */
export const sinceOptions: Command['options'] = { since: { type: 'string' }, today: { type: 'string' } }

export const sinceUsage = '[--since state] [--today day]'

export const sinceHelp: Command['help'] = [
  ['--since state', 'git revision, file or folder: add a slide on what became of the actions since then'],
  ['--today day', 'YYYY-MM-DD: day that overdue actions are counted from (today)'],
]

/**
 * What the talks are loaded with, of these options.
 *
 * @throws UsageError when the day is none, or stands alone.
 */
export function sinceOf({ since, today }: Arguments['values']): Pick<LoadOptions, 'since'> {
  const day = dayOption(today)
  if (since === undefined && day !== null) throw new UsageError('--today: only with --since')
  return { since: since === undefined ? null : { name: String(since), today: day ?? dayOfMachine() } }
}
