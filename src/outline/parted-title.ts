import { phrasesIn } from '../languages.ts'
import type { Prose } from '../model/prose.ts'
import { wordsIn } from '../text/sentences.ts'
import { withoutEnd } from '../text/trim.ts'
import { dayWritten } from './day-written.ts'

/** What names the kind of document, or says the day, before the title proper. */
const prelude = new RegExp(
  `^(?:\\p{L}+ )?(?:post-?\\s?mortem|incident(?: report| review)?)\\s*[:：–—-]\\s*|^\\[?(?:incident (?:on|of|from) )?(?:${dayWritten})\\]?\\s*[-–—:|,]\\s+`,
  'iu',
)

/** A title, and what names its kind of document or its day before it; null for nothing. */
export interface PartedTitle {
  readonly above: string | null
  readonly title: Prose
}

/** Parts a title from the words that can stand in the line above it. */
export function partedTitle(title: Prose, lang: string): PartedTitle {
  const named = phrasesIn(lang).postmortem
  const isNamed = title.text.toLowerCase().startsWith(named.toLowerCase())
  const [own = ''] = isNamed ? (/^\s*[:：–—-]\s*/.exec(title.text.slice(named.length)) ?? []) : []
  const before = own ? title.text.slice(0, named.length) + own : (prelude.exec(title.text)?.[0] ?? '')
  const rest = title.text.slice(before.length)
  // Markup in what is cut off can't be parted from the rest.
  if (!isKindOrDay(before) || wordsIn(rest) < fewestWords || !title.markdown.startsWith(before))
    return { above: null, title }
  const above = withoutEnd(before, /[\s\p{P}]/u).replace(/^\[/, '')
  return { above, title: { ...title, markdown: title.markdown.slice(before.length), text: rest } }
}

/** "24 hours" is no day: one has a year, or says itself that it is one. */
function isKindOrDay(text: string): boolean {
  return text !== '' && (!/\d/.test(text) || /\d{4}|[月월]|\d\.\d/.test(text))
}

/** Fewer are no title. */
const fewestWords = 2
