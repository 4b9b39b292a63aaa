const guards: readonly string[] = ['deny', 'denied-words', 'names', 'rules', 'public']

/** Whether a key of the front matter or of `patchdeck.yaml` says what must not get out, or what is looked for. */
export function isGuard(key: string): boolean {
  return guards.includes(key)
}

/** A key that guards a public site and stands inside the value of another, where it guards nothing; null where there is none. */
export function guardWithin(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.keys(value).find((key) => key === 'deny' || key === 'denied-words' || key === 'names') ?? null
}

/** What else somebody may call a key that guards a public site, as letters alone. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  deny: [
    ...[
      'denied',
      'denies',
      'denial',
      'denylist',
      'denyword',
      'denywords',
      'deniedword',
      'deniedwords',
      'deniedlist',
    ],
    ...[
      'blocklist',
      'blacklist',
      'forbid',
      'forbidden',
      'banned',
      'redact',
      'redacted',
      'redactions',
      'verboten',
    ],
  ],
  names: [
    'name',
    'named',
    'namelist',
    'namen',
    'navn',
    'noms',
    'nombres',
    'nomes',
    'pseudonym',
    'pseudonyms',
    'anonymize',
    'anonymise',
  ],
}

/** The key that guards a public site and was most likely meant by one that isn't known; null where none is near. */
export function guardMeant(key: string): string | null {
  const letters = key
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
  const found = Object.entries(synonyms).find(
    ([guard, others]) =>
      others.includes(letters) ||
      isShuffled(letters, guard) ||
      slips(letters, guard) <= 1 ||
      (letters.length > 5 && slips(letters, guard) <= 2),
  )
  return found?.[0] ?? null
}

/** Whether the letters after the first stand in another order. */
function isShuffled(word: string, guard: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('')
  return word[0] === guard[0] && sorted(word) === sorted(guard)
}

/** How many letters to add, drop, change, or swap with their neighbour to get from one word to another: optimal string alignment. */
function slips(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(change, at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, swap))
    }
    rows.push(row)
  }
  return at(rows, a.length, b.length)
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY
}
