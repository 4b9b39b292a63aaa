import type { Action } from '../model/action.ts'
import { shared, stemsOf } from '../text/stems.ts'
import { placesOfActions } from './context/actions.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const actionDiffersFromNotes: DocumentRule = {
  name: 'action-differs-from-notes',
  isEnglish: true,
  check: ({ ownActions: actions }) =>
    complain(placesOfActions(actions.filter(differs)), (places) => ({
      message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'is' : 'are'} told in other words than the row has.`,
      hint: 'Make the row and its narrative say the same.',
    })),
}

/** The line of the narrative that says what is to be done. */
const told = /^[\s*+-]*\**(?:what|focus|action)\**\s*:\s*\**\s*(.+)$/im

function differs({ what, notes }: Action): boolean {
  const line = told.exec(notes?.markdown ?? '')?.[1]
  if (!line) return false
  const [row, telling] = [stemsOf(what.text), stemsOf(line)]
  const smaller = Math.min(row.size, telling.size)
  return (smaller > 1 && shared(row, telling) < smaller * 0.4) || numbers(what.text) !== numbers(line)
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join()
}
