import Reveal, { type RevealApi } from 'reveal.js'
import { slideInAddress } from './address.ts'
import { nextAppearance } from './appearance.ts'
import type { Capture } from './capture.ts'
import { follow } from './deck/follow.ts'
import { earlyComposed, openEarly, stopEarly } from './early.ts'
import { button } from './element.ts'
import type { Link } from './link.ts'
import { notify } from './notice.ts'
import { words } from './page.ts'
import { swapWith } from './swap.ts'
import { showTitle } from './title.ts'
import { nameWindow, openConsole } from './windows.ts'

export type Slides = RevealApi

/** Where a page is read rather than shown: narrow and upright, a phone in the hand. `theme/article.css` has the same. */
const readingScreen = matchMedia('(max-width: 600px) and (orientation: portrait)')

/** Makes slides of the page; on a phone held upright it stays an article until it is turned. */
export function startDeck(): void {
  let link: Link | null = null
  const start = (): void => void present().then((made) => (link = made))
  nameWindow('deck')
  offerConsole(() => link)
  // Until the room's part is there and says so itself.
  const hunk = document.querySelector<HTMLElement>('.open-hunk')
  if (hunk) hunk.onclick = openLine
  if (!readingScreen.matches) {
    start()
    return
  }
  stopEarly()
  scrollToAddress()
  loadRoom()
  readingScreen.addEventListener('change', start, { once: true })
}

let room: Promise<Capture> | undefined

/** The first slide doesn't wait for what the room may say on the last. */
function loadRoom(): Promise<Capture> {
  room ??= import('./capture.ts').then(({ startCapture }) => startCapture('deck'))
  return room
}

async function present(): Promise<Link> {
  const deck = new Reveal(revealElement(), { ...options, rtl: document.documentElement.dir === 'rtl' })
  await withoutQuery(() => deck.initialize())
  revealElement().setAttribute('role', 'region')
  revealElement().setAttribute('aria-label', words().slides)
  const room = loadRoom()
  const link = follow(deck, (...said) => room.then(({ take }) => take(...said)))
  room.then(({ connect }) => connect(link))
  const answer = (): void => {
    deck.toggleOverview(false)
    deck.slide(deck.getTotalSlides() - 1)
    openLine()
  }
  bindKeys(deck, link, answer)
  keepPlaceOverEdits(deck)
  if (stopEarly()) answer()
  return link
}

/** Opens a line. What is typed before the room's part is loaded isn't lost. */
async function openLine(): Promise<void> {
  openEarly()
  const { open } = await loadRoom()
  await earlyComposed()
  open()
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
  // A clicker's stop key is Escape: with nothing to end it ends nothing, and shows no overview.
  keyboardCondition: ({ key }: KeyboardEvent) =>
    key !== 'Escape' || document.querySelector('.reveal.overview, .r-overlay') !== null,
} as const

/** reveal.js takes any parameter of the address into its configuration, `?url=javascript:…` too: it gets to see none. */
function withoutQuery<T>(action: () => T): T {
  const address = location.href
  history.replaceState(history.state, '', location.pathname + location.hash)
  const result = action()
  history.replaceState(history.state, '', address)
  return result
}

function bindKeys(deck: RevealApi, link: Link, answer: () => void): void {
  const { console, controls, appearances } = words()
  const change = (): void => {
    const name = nextAppearance()
    link.send('appearance', { name })
    notify(appearances[name])
  }
  // A clicker goes on from the overview, where reveal.js would only move the mark in it.
  const onward = (go: () => void) => (): void => {
    if (deck.isOverview()) deck.toggleOverview(false)
    go()
  }
  deck.addKeyBinding(
    33,
    onward(() => deck.prev()),
  )
  deck.addKeyBinding(
    34,
    onward(() => deck.next()),
  )
  deck.addKeyBinding({ keyCode: 69, key: 'E', description: controls.room }, answer)
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: console }, () => openConsole(link))
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: controls.appearance }, change)
  deck.addKeyBinding({ keyCode: 88, key: 'X', description: controls.swap }, () => swapWith('console', link))
}

function revealElement(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.reveal')
  if (!element) throw new Error('The page has no slides.')
  return element
}

function scrollToAddress(): void {
  document.getElementById(slideInAddress())?.scrollIntoView()
}

/** When `dev.ts` has replaced sections, reveal.js has to take stock and go back to where it was. */
function keepPlaceOverEdits(deck: Slides): void {
  document.addEventListener('patchdeck:edited', (event) => {
    const id = (event as CustomEvent<string>).detail
    const sections = deck.getHorizontalSlides()
    const at = sections.findIndex((section) => section.id === id)
    deck.sync()
    deck.slide(at < 0 ? Math.min(deck.getIndices().h, sections.length - 1) : at)
    showTitle(deck.getIndices().h, deck.getCurrentSlide())
  })
}

/** In ms: as long as a pointer that lies still is taken to be looked at. */
const lingering = 2000

/**
 * A button that opens the console, there while the pointer moves; the room needn't look at it. Where there is only a
 * finger it stays, with its name, until a console is open. `link` gives none as long as the page is an article.
 */
function offerConsole(link: () => Link | null): void {
  const label = words().console
  const made = button('S', () => openConsole(link()), {
    class: 'open-console',
    title: label,
    'aria-label': `S: ${label}`,
  })
  document.body.append(made)
  let still: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointermove', () => {
    document.body.toggleAttribute('data-pointing', true)
    clearTimeout(still)
    still = setTimeout(() => document.body.removeAttribute('data-pointing'), lingering)
  })
}
