import * as v from 'valibot'
import type { PartName } from '../../model/settings.ts'

const phrase = v.pipe(v.string(), v.nonEmpty())
const phrases = v.pipe(
  v.union([phrase, v.array(phrase)]),
  v.transform((value) => [value].flat()),
)

const partNames = [
  'summary',
  'impact',
  'root_cause',
  'trigger',
  'detection',
  'resolution',
  'timeline',
  'lessons',
  'went_well',
  'went_wrong',
  'got_lucky',
  'actions',
  'notes',
] as const satisfies readonly PartName[]
const columnNames = [
  'what',
  'why',
  'team',
  'owner',
  'due',
  'status',
  'ticket',
  'priority',
  'kind',
  'metric',
  'time',
  'event',
] as const
const statusNames = ['open', 'in progress', 'done', 'rejected'] as const

/** What the author calls things, by what they are. */
export const vocabulary = v.pipe(
  v.strictObject({
    ...v.entriesFromList([...partNames, 'short', 'long'], v.optional(phrases)),
    columns: v.optional(v.record(v.picklist(columnNames), phrases)),
    status: v.optional(v.record(v.picklist(statusNames), phrases)),
  }),
  v.description(
    `lists of headings under ${[...partNames, 'short', 'long'].join(', ')}; lists of heads under columns, by ` +
      `${columnNames.join(', ')}; lists of words under status, by ${statusNames.join(', ')}`,
  ),
)
