/** Grows when what is kept changes its meaning: what an older version left is then ignored. */
const version = 1

/** The address of this deck, which tells it from all others of its origin, e.g. `/talks/outage/`. */
export function deckPath(): string {
  return location.pathname.replace(/index\.html$/, '')
}

/** What was kept for this deck. Null when there is nothing, or something else than is wanted; never throws. */
export function recall<T>(name: string, isRight: (value: unknown) => value is T): T | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    if (!isRecord(kept) || kept.version !== version) return null
    return isRight(kept.value) ? kept.value : null
  } catch {
    // Storage is forbidden here, or holds garbage.
    return null
  }
}

/** Keeps something for this deck. False where storage is forbidden or full: then it lasts as long as the window. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ version, value }))
    return true
  } catch {
    return false
  }
}

/** Calls when another window of this deck keeps something else under the name, or nothing any more. */
export function watchKept(name: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => key === keyOf(name) && changed())
}

/** Leaves nothing under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** The last moment that a `Date` knows, in ms: no clock can have pushed a counter further. */
const latest = 8.64e15

/** Whether a value can be a place in the order of what was said: see `Message.at` in `link.ts`. */
export function isOrder(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= latest
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keyOf(name: string): string {
  return `patchdeck:${deckPath()}:${name}`
}
