import { asCsv } from './export/actions/csv.ts'
import { asIssueCommands } from './export/actions/gh.ts'
import { asCalendar } from './export/actions/ics.ts'
import { asJson } from './export/actions/json.ts'
import { asMarkdown } from './export/actions/md.ts'
import type { ActionRecord } from './export/actions/record.ts'

export { type ActionFilter, type ActionRecord, actionRecords, matching } from './export/actions/record.ts'

/** What `patchdeck actions` prints, by the name of the format. */
export const actionFormats: Readonly<Record<string, (records: readonly ActionRecord[]) => string>> = {
  csv: asCsv,
  json: asJson,
  md: asMarkdown,
  ics: asCalendar,
  gh: asIssueCommands,
}
