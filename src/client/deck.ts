import Reveal, { type RevealApi } from 'reveal.js'
import { nextAppearance } from './appearance.ts'
import { openLink } from './link.ts'
import { notify } from './notice.ts'
import { openConsole } from './windows.ts'

/** Where a page is read rather than shown: narrow and upright, a phone in the hand. `theme/article.css` has the same. */
const readingScreen = matchMedia('(max-width: 600px) and (orientation: portrait)')

/** Makes slides of the page; on a phone held upright it stays an article until it is turned. */
export function startDeck(): void {
  if (!readingScreen.matches) {
    present()
    return
  }
  scrollToAddress()
  readingScreen.addEventListener('change', () => present(), { once: true })
}

function present(): void {
  const deck = new Reveal(revealElement(), { ...options, rtl: document.documentElement.dir === 'rtl' })
  withoutQuery(() => deck.initialize()).then(() => {
    revealElement().setAttribute('role', 'region')
    revealElement().setAttribute('aria-label', 'Slides')
    bindKeys(deck)
    follow(deck)
    keepPlaceOverEdits(deck)
  })
}

const options = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.02,
  maxScale: 8,
  center: false,
  hash: true,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  scrollActivationWidth: 0,
  postMessage: false,
  postMessageEvents: false,
  help: true,
} as const

/** reveal.js takes any parameter of the address into its configuration, `?url=javascript:…` too: it gets to see none. */
function withoutQuery<T>(action: () => T): T {
  const address = location.href
  history.replaceState(history.state, '', location.pathname + location.hash)
  const result = action()
  history.replaceState(history.state, '', address)
  return result
}

function bindKeys(deck: RevealApi): void {
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Open the speaker’s console' }, openConsole)
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: 'Light, dark, high contrast' }, () =>
    notify(nextAppearance()),
  )
}

/** Keeps the console and this window on one slide, whichever of them moves. */
function follow(deck: RevealApi): void {
  let isLed = false
  const link = openLink((message) => {
    isLed = message.type !== 'hello'
    if (message.type === 'hello') tell()
    if (message.type === 'goto') deck.slide(message.index)
    if (message.type === 'blank') deck.togglePause(message.on)
    isLed = false
  })
  // What a console commands it knows: an answer would overtake its next command and take it back.
  const tell = (): void => {
    if (isLed) return
    link.send({ type: 'goto', index: deck.getIndices().h })
    link.send({ type: 'blank', on: deck.isPaused() })
  }
  for (const event of ['slidechanged', 'paused', 'resumed']) deck.on(event, tell)
  tell()
}

/** When `dev.ts` has replaced sections, reveal.js has to take stock and go back to where it was. */
function keepPlaceOverEdits(deck: RevealApi): void {
  document.addEventListener('patchdeck:edited', (event) => {
    const id = (event as CustomEvent<string>).detail
    const sections = deck.getHorizontalSlides()
    const at = sections.findIndex((section) => section.id === id)
    deck.sync()
    deck.slide(at < 0 ? Math.min(deck.getIndices().h, sections.length - 1) : at)
  })
}

function revealElement(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.reveal')
  if (!element) throw new Error('The page has no slides.')
  return element
}

/** Slides bear ids, and their addresses are reveal's: `#/sre-now`. */
function scrollToAddress(): void {
  document.getElementById(location.hash.replace(/^#\/?/, ''))?.scrollIntoView()
}
