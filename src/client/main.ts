import { applyAppearance } from './appearance.ts'
import { keepOut } from './cross-origin.ts'
import { startDeck } from './deck.ts'
import { listenEarly } from './early.ts'

/** What the address asks for. Nothing else of it is ever read. */
const isConsole = new URLSearchParams(location.search).has('speaker')

keepOut()
applyAppearance()
if (document.querySelector('.reveal')) start()
if (import.meta.hot) import('./dev.ts').then(({ followEdits }) => followEdits())

function start(): void {
  listenEarly()
  if (isConsole) import('./console.ts').then(({ startConsole }) => startConsole())
  else startDeck()
}
