/** The appearances a key goes through; `auto` is the system's. */
const appearances = ['auto', 'light', 'dark', 'contrast'] as const

export type Appearance = (typeof appearances)[number]

const storageKey = 'patchdeck:appearance'

/** Shows the page in the appearance chosen last, else in the system's. */
export function applyAppearance(): void {
  show(stored())
}

/** Goes on to the next appearance, keeps it, and tells which it is. */
export function nextAppearance(): Appearance {
  const next = appearances[(appearances.indexOf(stored()) + 1) % appearances.length] ?? 'auto'
  remember(next)
  show(next)
  return next
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
    return appearances.find((appearance) => appearance === value) ?? chosen
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
