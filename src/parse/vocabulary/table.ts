import { normalise } from './normalise.ts'

/** What each phrase means; several things where it means several. */
export type Table<T extends string> = ReadonlyMap<string, readonly T[]>

/** Phrases by what they mean, as a dictionary is written. */
export type Dictionary<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>

/** From "what it means → phrases", of one dictionary or several, to "phrase → what it means". */
export function turned<T extends string>(...dictionaries: readonly Dictionary<T>[]): Table<T> {
  const table = new Map<string, T[]>()
  const entries = dictionaries.flatMap((one) => Object.entries(one) as [T, readonly string[]][])
  for (const [meaning, phrases] of entries) {
    for (const phrase of phrases.map(normalise).filter(Boolean))
      table.set(phrase, [...new Set([...(table.get(phrase) ?? []), meaning])])
  }
  return table
}

/** A table with more phrases in it; those mean what the new dictionary says, and nothing else. */
export function extended<T extends string>(table: Table<T>, more: Dictionary<T>): Table<T> {
  return new Map([...table, ...turned(more)])
}

/** What a text means first of all, or null. */
export function first<T extends string>(table: Table<T>, text: string): T | null {
  return table.get(normalise(text))?.[0] ?? null
}
