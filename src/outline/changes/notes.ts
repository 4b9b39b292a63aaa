import type { Change, Changes, Since } from '../../model/change.ts'
import { changePhrasesIn, filled } from '../../model/phrases.ts'
import { escapedMarkdown, type Note } from '../../model/prose.ts'
import { ourNote } from '../words.ts'
import { rowOf, textOf } from './row.ts'

/**
 * What the speaker has beside a slide: its changes in full; and with the first slide those that have none.
 *
 * @param whole All changes, for the first slide; null for the others.
 */
export function changeNotes(shown: readonly Change[], whole: Changes | null, lang: string): readonly Note[] {
  const { states } = changePhrasesIn(lang)
  const kept = whole?.all.filter(({ state }) => state === 'unchanged') ?? []
  const items = kept.map(({ action }) => `- ${action.what.markdown}`)
  return [
    ...shown.map((change) => noteOf(change, lang)),
    ...(kept.length > 0
      ? [{ markdown: [`${states.unchanged}:`, items.join('\n')].join('\n\n'), spans: placesOf(kept) }]
      : []),
  ]
}

/** What the document is compared with, where it says the same as then. */
export function nothingNote({ name }: Since, lang: string): Note {
  return ourNote(filled(changePhrasesIn(lang).none, { name }))
}

/** All that is known of a change, and the older words where they were others. */
function noteOf(change: Change, lang: string): Note {
  const { state, action, before, reason } = change
  const { states, itRead } = changePhrasesIn(lang)
  const facts = rowOf(change, lang).facts.map((fact) => escapedMarkdown(textOf(fact)))
  const isReworded = before !== null && before.what.text !== action.what.text
  const lines = [
    `**${states[state]}**: ${action.what.markdown}`,
    ...(reason ? [reason.markdown] : facts),
    ...(isReworded ? [filled(itRead, { words: escapedMarkdown(before.what.text) })] : []),
  ]
  return { markdown: lines.join('  \n'), spans: placesOf([change]) }
}

/** Where the actions stand in the document as it is now. */
function placesOf(changes: readonly Change[]): Note['spans'] {
  return changes.flatMap(({ action, isThere }) => (isThere ? action.spans.slice(0, 1) : []))
}
