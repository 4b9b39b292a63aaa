import { writeAddress } from '../address.ts'
import { takeAppearance } from '../appearance.ts'
import { keepAwake } from '../awake.ts'
import type { Slides } from '../deck.ts'
import { element } from '../element.ts'
import { type Commands, type Handlers, type Link, openLink, type Partner } from '../link.ts'
import { dropAddress } from '../notice.ts'
import { showTitle } from '../title.ts'
import { turnInto } from '../windows.ts'

/** Keeps the console and this window on one slide, whichever of them moves. `room` takes what the room has said. */
export function follow(deck: Slides, room: NonNullable<Handlers['room']>): Link {
  const spot = makeSpot()
  // What a console commands it knows: an answer would overtake its next command and take it back.
  let isLed = false
  const led = (act: () => void): void => {
    isLed = true
    act()
    isLed = false
  }
  const link = openLink(
    'deck',
    {
      goto: ({ slide, step }) => led(() => show(deck, slide, step)),
      blank: ({ on }) => led(() => deck.togglePause(on)),
      overview: ({ on }) => led(() => deck.toggleOverview(on)),
      appearance: ({ name }) => takeAppearance(name),
      point: spot.show,
      room,
      swap: ({ window }) => window === link.id && turnInto('console'),
    },
    (partners) => meet(partners, spot.hide),
  )
  // A deck that was opened at a slide has more to say than a console that has not been moved.
  link.hold('goto', placeOf(deck), 1)
  const name = (): void => showTitle(deck.getIndices().h, deck.getCurrentSlide())
  name()
  deck.on('slidechanged', () => {
    writeAddress(deck.getCurrentSlide().id)
    name()
  })
  const tell = (act: () => void) => (): void => {
    if (!isLed) act()
  }
  const tellings = {
    place: tell(() => link.send('goto', placeOf(deck))),
    blank: tell(() => link.send('blank', { on: deck.isPaused() })),
    overview: tell(() => link.send('overview', { on: deck.isOverview() })),
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, tellings.place)
  for (const event of ['paused', 'resumed']) deck.on(event, tellings.blank)
  for (const event of ['overviewshown', 'overviewhidden']) deck.on(event, tellings.overview)
  return link
}

function meet(partners: readonly Partner[], hideSpot: () => void): void {
  const isLed = partners.some(({ role }) => role === 'console')
  document.body.toggleAttribute('data-led', isLed)
  keepAwake(isLed)
  if (isLed) dropAddress()
  else hideSpot()
}

/** A slide that this window doesn't have, since its page is of another build, changes nothing. */
function show(deck: Slides, id: string, step: number): void {
  const index = deck.getHorizontalSlides().findIndex((section) => section.id === id)
  if (index >= 0) deck.slide(index, 0, step - 1)
}

/** reveal.js counts steps from -1, which is none taken. */
function placeOf(deck: Slides): { readonly slide: string; readonly step: number } {
  return { slide: deck.getCurrentSlide().id, step: (deck.getIndices().f ?? -1) + 1 }
}

/** The speaker's spotlight over the slide: all but a circle grows dim. */
function makeSpot(): { readonly show: (point: Commands['point']) => void; readonly hide: () => void } {
  const spot = element('div', { class: 'spot', 'aria-hidden': 'true' })
  spot.hidden = true
  document.body.append(spot)
  return {
    show: ({ on, x, y }) => {
      const stage = document.querySelector('.reveal .slides')?.getBoundingClientRect()
      spot.hidden = !on || !stage
      if (!stage) return
      spot.style.setProperty('--x', `${stage.left + x * stage.width}px`)
      spot.style.setProperty('--y', `${stage.top + y * stage.height}px`)
    },
    hide: () => {
      spot.hidden = true
    },
  }
}
