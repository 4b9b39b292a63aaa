const openers = new Set([
  'timeline',
  'impact',
  'summary',
  'chronology',
  'resolution',
  'remediation',
  'lessons',
])

/** Phrases by their first letter, since there are many and a heading begins with one; longest first. */
export type Openings = ReadonlyMap<string, readonly string[]>

/** The phrases that begin headings of many forms ("Timeline of the outage", "Root cause: …"). */
export function openingPhrases(phrases: Iterable<string>): Openings {
  const openings = new Map<string, string[]>()
  for (const phrase of [...phrases].filter(isOpener).sort((a, b) => b.length - a.length)) {
    const [letter = ''] = phrase
    openings.set(letter, [...(openings.get(letter) ?? []), phrase])
  }
  return openings
}

/** The phrases that are more than a word. */
export function ofSeveralWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].filter((phrase) => / |-/.test(phrase))
}

/** Whether more words follow a phrase in a name. */
export function follows(name: string, phrase: string): boolean {
  if (!name.startsWith(phrase) || name.length === phrase.length) return false
  return isIdeographic(phrase) || /^[\s:,/–—-]/.test(name.slice(phrase.length))
}

/** A single short word may not. */
function isOpener(phrase: string): boolean {
  return openers.has(phrase) || phrase.includes(' ') || (phrase.length > 2 && isIdeographic(phrase))
}

function isIdeographic(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
}
