import type { Manuscript } from '../../../model/manuscript.ts'
import type { Room } from '../../../model/room.ts'
import type { TakeHomeData } from '../../../model/takehome.ts'
import { oneLine } from './words.ts'

/** One line of what the room has said: what, team, kind, who, when; empty where nothing was said. */
export type SaidRow = readonly [what: string, team: string, kind: string, who: string, when: string]

/** The new lines, and then the actions beside which something was filled in. */
export function saidRows({ answers, fills }: Room, manuscript: Manuscript | null): readonly SaidRow[] {
  const keys = [...new Set(Object.keys(fills).map((key) => key.replace(/\/\w+$/, '')))]
  const fill = (key: string, field: string): string => oneLine(fills[`${key}/${field}`] ?? '')
  return [
    ...answers.map(
      ({ text, team, kind, owner }): SaidRow => [oneLine(text), team ?? '', kind ?? '', owner ?? '', ''],
    ),
    ...keys.map(
      (key): SaidRow => [actionNamed(key, manuscript), '', '', fill(key, 'owner'), fill(key, 'due')],
    ),
  ]
}

/** An action's words by the key of its row, which is made of them; see `rowKeys`. */
export function actionNamed(key: string, manuscript: Manuscript | null): string {
  const row = manuscript?.rows.find(({ slots }) => slots.owner.startsWith(`${key}/`))
  return row?.what || key.replaceAll('-', ' ')
}

/** The heads of the columns. */
export function saidHeads({ what, team, kind, who, when }: TakeHomeData['words']): SaidRow {
  return [what, team, kind, who, when]
}
