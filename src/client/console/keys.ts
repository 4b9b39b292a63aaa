/** What a key of the console can do. */
export interface Commands {
  readonly next: () => void
  readonly back: () => void
  readonly first: () => void
  readonly last: () => void
  readonly blank: () => void
  readonly appearance: () => void
}

/** The same keys as in the deck, where reveal.js has one; clickers send page up and page down. */
const keys: Readonly<Record<string, keyof Commands>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  l: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  p: 'back',
  h: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  t: 'appearance',
}

/** Lets keys command the talk, but not those pressed on a button or with another key. */
export function bindKeys(commands: Commands): void {
  document.addEventListener('keydown', (event) => {
    const command = keys[event.key]
    if (!command || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    commands[command]()
  })
}
