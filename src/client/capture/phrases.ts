import type { Plural, RoomPhrases } from '../../languages.ts'
import { consoleData, filled } from '../page.ts'

/** Our own words where the room answers, in the deck's language. */
export function roomWords(): RoomPhrases {
  return consoleData().room
}

/** "1 line", "2 lines", as the deck's language counts. */
export function counted(n: number, { one, other }: Plural): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(n)
  return filled(form === 'one' ? one : other, { n })
}
