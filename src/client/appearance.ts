/** The appearances a key goes through; `auto` is the system's. */
const appearances = ['auto', 'light', 'dark', 'contrast'] as const

export type Appearance = (typeof appearances)[number]

/** Of all decks of an origin: who sees better in the dark does so in each. */
const storageKey = 'patchdeck:appearance'

/** Shows the page in the appearance chosen last, else in the system's. */
export function applyAppearance(): void {
  show(stored())
}

/** Goes on to the next appearance, keeps it, and tells which it is. */
export function nextAppearance(): Appearance {
  const next = appearances[(appearances.indexOf(stored()) + 1) % appearances.length] ?? 'auto'
  takeAppearance(next)
  return next
}

/** Shows the page in an appearance, and keeps it. A name that is none changes nothing. */
export function takeAppearance(name: string): void {
  if (!isAppearance(name)) return
  remember(name)
  show(name)
}

export function isAppearance(value: unknown): value is Appearance {
  return appearances.some((appearance) => appearance === value)
}

let chosen: Appearance = 'auto'

function show(appearance: Appearance): void {
  chosen = appearance
  if (appearance === 'auto') delete document.documentElement.dataset.appearance
  else document.documentElement.dataset.appearance = appearance
}

/** Storage may be forbidden: then the choice lasts as long as the page. */
function stored(): Appearance {
  try {
    const value = localStorage.getItem(storageKey)
    return isAppearance(value) ? value : chosen
  } catch {
    return chosen
  }
}

function remember(appearance: Appearance): void {
  try {
    localStorage.setItem(storageKey, appearance)
  } catch {
    // See `stored`.
  }
}
