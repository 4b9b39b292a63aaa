/** The first letters by which a text is looked up. */
const keyLength = 24

/** Those of some texts that stand in another one, all found on one way through it. An empty text is in none. */
export function findAny(text: string, sought: readonly string[]): ReadonlySet<string> {
  const wanted = sought.filter((one) => one !== '')
  const length = wanted.reduce((least, one) => Math.min(least, one.length), keyLength)
  const byKey = new Map<string, string[]>()
  for (const one of wanted) {
    const ofKey = byKey.get(one.slice(0, length)) ?? []
    ofKey.push(one)
    byKey.set(one.slice(0, length), ofKey)
  }
  const found = new Set<string>()
  for (let at = 0; at + length <= text.length && wanted.length > 0; at++)
    for (const one of byKey.get(text.slice(at, at + length)) ?? [])
      if (text.startsWith(one, at)) found.add(one)
  return found
}
