import { takeAppearance } from './appearance.ts'
import { keepAwake } from './awake.ts'
import type { Capture } from './capture.ts'
import { makeBefore } from './console/before.ts'
import { makeTime } from './console/clocks.ts'
import { type Controls, makeControls } from './console/controls.ts'
import { actionsOf } from './console/handlers.ts'
import { makeJump } from './console/jump.ts'
import { bindKeys } from './console/keys.ts'
import { makeNavigation, type Navigation } from './console/navigation.ts'
import { makeNotes } from './console/notes.ts'
import { makePace } from './console/pace.ts'
import type { ConsolePart } from './console/part.ts'
import { makePeerLine } from './console/peer-line.ts'
import { makePreviews } from './console/previews.ts'
import { goneOn, keepRun, lapsOf, recallRun } from './console/rehearsal-times.ts'
import { stepsOf } from './console/steps.ts'
import { makeWatch, type Stopwatch } from './console/stopwatch.ts'
import { makeSwitch, type Switch } from './console/switch.ts'
import { makeTypeface } from './console/typeface.ts'
import { makeDialog } from './dialog.ts'
import { earlyComposed, openEarly, stopEarly } from './early.ts'
import { addStyles, element } from './element.ts'
import { type Handlers, openLink } from './link.ts'
import { consoleData, filled, words } from './page.ts'
import styles from './theme/console.css?url'
import { showTitle, titleOf } from './title.ts'
import { nameWindow, turnInto } from './windows.ts'

/** Makes the speaker's console of a deck's page: the same address with `?speaker`. */
export function startConsole(): void {
  nameWindow('console')
  const page = makePage()
  const navigation = makeNavigation(
    (place) => {
      for (const part of parts) part.show(place)
    },
    () => link.send('goto', navigation.told()),
  )
  const watch = makeWatch(
    () => link,
    () => timing.show(navigation.place()),
  )
  const timing = makeTiming(navigation, watch)
  const partner = makePeerLine()
  const pressed: Controls['press'] = (control, on) => controls.press(control, on)
  const blank = makeSwitch(
    'blank',
    () => link,
    (on) => {
      page.toggleAttribute('data-blank', on)
      pressed('blank', on)
    },
  )
  const overview = makeSwitch(
    'overview',
    () => link,
    (on) => pressed('overview', on),
  )
  const room = import('./capture.ts').then(({ startCapture }) => startCapture('console', navigation.refresh))
  const link = openLink(
    'console',
    handlersOf({ navigation, watch, blank, overview, room }, () => link.id),
    partner.show,
  )

  const typeface = makeTypeface(page)
  const { head, notes, previews, before, parts } = makeParts(navigation, timing, typeface.root)
  const actions = actionsOf({
    ...{ link, navigation, watch, typeface, blank, overview },
    audience: later(async () => (await import('./console/audience.ts')).makeAudience(link)),
    spotlight: later(async () => {
      const { makeSpotlight } = await import('./console/spotlight.ts')
      return makeSpotlight(previews.now, link, (on) => pressed('spotlight', on))
    }),
    room: makeRoomDialog(room, navigation),
    jump: makeJump(navigation),
    rehearsal: later(async () => {
      const { makeRehearsal } = await import('./console/rehearsal.ts')
      return makeRehearsal(navigation.sections, timing.laps)
    }),
    help: later(async () => (await import('./console/help.ts')).makeHelp()),
  })
  const controls = makeControls(actions)
  page.append(head, notes.root, previews.root, before.root, controls.root, partner.root)
  bindKeys(actions, overview.off)
  if (stopEarly()) actions.room()
  room.then(({ connect }) => connect(link))
  // Where a console opens is where it is, not where it was moved to: it takes whatever a deck says.
  link.hold('goto', navigation.told(), 0)
  document.addEventListener('patchdeck:edited', navigation.refresh)
  navigation.refresh()
}

/** What the console does about what other windows say. */
function handlersOf(
  context: {
    readonly navigation: Navigation
    readonly watch: Stopwatch
    readonly blank: Switch
    readonly overview: Switch
    readonly room: Promise<Capture>
  },
  id: () => string,
): Handlers {
  return {
    goto: ({ slide, step }) => context.navigation.follow(slide, step),
    blank: ({ on }) => context.blank.take(on),
    overview: ({ on }) => context.overview.take(on),
    appearance: ({ name }) => takeAppearance(name),
    watch: context.watch.take,
    room: (...said) => context.room.then(({ take }) => take(...said)),
    swap: ({ window }) => window === id() && turnInto('deck'),
  }
}

/** The clocks, and the record of how long each slide is on. */
function makeTiming(
  navigation: Navigation,
  watch: Stopwatch,
): ConsolePart & { readonly laps: () => Readonly<Record<string, number>> } {
  const time = makeTime(watch, makePace(), () => navigation.place().index)
  const ids = navigation.sections().map(({ id }) => id)
  let run = recallRun(ids, navigation.told().slide, watch.elapsed())
  return {
    root: time.root,
    laps: () => lapsOf(run, watch.elapsed()),
    show: () => {
      time.update()
      run = goneOn(run, navigation.told().slide, watch.elapsed())
      keepRun(run)
      keepAwake(watch.isRunning())
    },
  }
}

/** All that changes with the slide. */
function makeParts({ sections }: Navigation, timing: ConsolePart, typeface: HTMLElement) {
  const place = makePlace(sections)
  const previews = makePreviews(sections)
  const notes = makeNotes(sections, typeface)
  const before = makeBefore()
  const head = element('header', { class: 'console-head' }, place.root, timing.root)
  return { head, notes, previews, before, parts: [place, previews, notes, before, timing] }
}

/** Something that opens over the page. */
interface Opening {
  readonly open: () => void
}

/** The same before it is there: what the first look doesn't need is loaded and made right behind it, or when it is opened. */
function later(load: () => Promise<Opening>): Opening {
  let made: Promise<Opening> | undefined
  const get = (): Promise<Opening> => {
    made ??= load()
    return made
  }
  setTimeout(get)
  return { open: () => void get().then(({ open }) => open()) }
}

/** Makes room for the console: the deck's slides stay in the page, out of sight, to be copied from. */
function makePage(): HTMLElement {
  addStyles(styles)
  const deck = document.querySelector('main')
  deck?.setAttribute('hidden', '')
  document.body.className = 'speaker'
  const name = `${words().console}: ${document.title}`
  const page = element('main', { class: 'console' }, element('h1', { class: 'hidden' }, name))
  deck?.before(page)
  return page
}

/** Which slide of how many, of which section, and how far in its steps. */
function makePlace(sections: () => readonly HTMLElement[]): ConsolePart {
  const number = element('b')
  const title = element('span', { class: 'place-title' })
  const section = element('span', { class: 'place-section' })
  const step = element('span', { class: 'place-step' })
  return {
    root: element('p', { class: 'place' }, number, section, title, step),
    show: ({ index, step: taken }) => {
      const all = sections()
      const steps = stepsOf(all[index])
      const heading = consoleData().slides[index]?.section ?? ''
      number.textContent = filled(words().of, { n: index + 1, m: all.length })
      title.textContent = titleOf(all[index])
      showTitle(index, all[index], words().console)
      section.textContent = heading === title.textContent ? '' : heading
      step.textContent = steps > 0 ? filled(words().step, { n: taken + 1, m: steps + 1 }) : ''
    },
  }
}

/** The room's answers and the open cells, to be written on the second screen. A clicker's keys close it and go on. */
function makeRoomDialog(room: Promise<Capture>, navigation: Navigation): { readonly open: () => void } {
  let dialog: HTMLDialogElement | undefined
  const leave = ({ key }: KeyboardEvent): void => {
    const go = { PageDown: navigation.next, PageUp: navigation.back }[key]
    if (!dialog?.open || !go) return
    dialog.close()
    go()
  }
  return {
    open: async () => {
      openEarly()
      const { root, open } = await (await room).panel()
      await earlyComposed()
      if (!dialog) {
        dialog = makeDialog('room-dialog', words().controls.room, root)
        dialog.addEventListener('keydown', leave)
      }
      if (!dialog.open) dialog.showModal()
      open()
    },
  }
}
