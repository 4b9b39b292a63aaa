import type { ReadOnlyLanguage } from '../../languages.ts'
import { da } from './languages/da.ts'
import { it } from './languages/it.ts'
import type { Lexicon } from './languages/lexicon.ts'
import { nl } from './languages/nl.ts'
import { pl } from './languages/pl.ts'
import { ru } from './languages/ru.ts'
import { sv } from './languages/sv.ts'

/** The languages whose words stand in one file each; those of the others stand in the tables beside this file. */
export const lexicons: Readonly<Record<ReadOnlyLanguage, Lexicon>> = { it, nl, sv, da, pl, ru }

/** What each lexicon has of one matter. */
export function ofLexicons<Matter>(matterOf: (lexicon: Lexicon) => Matter): readonly Matter[] {
  return Object.values(lexicons).map(matterOf)
}
