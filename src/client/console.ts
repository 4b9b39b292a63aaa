import { takeAppearance } from './appearance.ts'
import { keepAwake } from './awake.ts'
import { actionsOf } from './console/actions.ts'
import { makeBefore } from './console/before.ts'
import { type Controls, makeControls } from './console/controls.ts'
import { type Course, makeCourse } from './console/course.ts'
import { makeJump } from './console/jump.ts'
import { bindKeys } from './console/keys.ts'
import { makeLettering } from './console/lettering.ts'
import { makeNotes } from './console/notes.ts'
import { makePace } from './console/pace.ts'
import { makePage } from './console/page.ts'
import type { Part } from './console/part.ts'
import { makePartnerLine } from './console/partner.ts'
import { makePlace } from './console/place.ts'
import { makePreviews } from './console/previews.ts'
import { makeRecorder } from './console/recorder.ts'
import { makeRoomDialog } from './console/room.ts'
import { makeSwitch, type Switch } from './console/switch.ts'
import { makeTime } from './console/time.ts'
import { makeWatch, type Stopwatch } from './console/watch.ts'
import { stopEarly } from './early.ts'
import { element } from './element.ts'
import { later } from './later.ts'
import { type Handlers, openLink } from './link.ts'
import type { RoomPart } from './room.ts'
import { nameWindow, turnInto } from './windows.ts'

/** Makes the speaker's console of a deck's page: the same address with `?speaker`. */
export function startConsole(): void {
  nameWindow('console')
  const page = makePage()
  const course = makeCourse(
    (place) => {
      for (const part of parts) part.show(place)
    },
    () => link.send('goto', course.told()),
  )
  const watch = makeWatch(
    () => link,
    () => timing.show(course.place()),
  )
  const timing = makeTiming(course, watch)
  const partner = makePartnerLine()
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
  const room = import('./room.ts').then(({ startRoom }) => startRoom('console', course.refresh))
  const link = openLink(
    'console',
    handlersOf({ course, watch, blank, overview, room }, () => link.id),
    partner.show,
  )

  const lettering = makeLettering(page)
  const { head, notes, previews, before, parts } = makeParts(course, timing, lettering.root)
  const actions = actionsOf({
    ...{ link, course, watch, lettering, blank, overview },
    audience: later(async () => (await import('./console/audience.ts')).makeAudience(link)),
    spotlight: later(async () => {
      const { makeSpotlight } = await import('./console/spotlight.ts')
      return makeSpotlight(previews.now, link, (on) => pressed('spotlight', on))
    }),
    room: makeRoomDialog(room, course),
    jump: makeJump(course),
    rehearsal: later(async () => {
      const { makeRehearsal } = await import('./console/rehearsal.ts')
      return makeRehearsal(course.sections, timing.laps)
    }),
    help: later(async () => (await import('./console/help.ts')).makeHelp()),
  })
  const controls = makeControls(actions)
  page.append(head, notes.root, previews.root, before.root, controls.root, partner.root)
  bindKeys(actions, overview.off)
  if (stopEarly()) actions.room()
  room.then(({ connect }) => connect(link))
  // Where a console opens is where it is, not where it was moved to: it takes whatever a deck says.
  link.hold('goto', course.told(), 0)
  document.addEventListener('patchdeck:edited', course.refresh)
  course.refresh()
}

/** What the console does about what other windows say. */
function handlersOf(
  desk: {
    readonly course: Course
    readonly watch: Stopwatch
    readonly blank: Switch
    readonly overview: Switch
    readonly room: Promise<RoomPart>
  },
  id: () => string,
): Handlers {
  return {
    goto: ({ slide, step }) => desk.course.follow(slide, step),
    blank: ({ on }) => desk.blank.take(on),
    overview: ({ on }) => desk.overview.take(on),
    appearance: ({ name }) => takeAppearance(name),
    watch: desk.watch.take,
    room: (...said) => desk.room.then(({ take }) => take(...said)),
    swap: ({ window }) => window === id() && turnInto('deck'),
  }
}

/** The clocks, and the record of how long each slide is on. */
function makeTiming(
  course: Course,
  watch: Stopwatch,
): Part & { readonly laps: () => Readonly<Record<string, number>> } {
  const time = makeTime(watch, makePace(), () => course.place().index)
  const recorder = makeRecorder(course, watch)
  return {
    root: time.root,
    laps: recorder.laps,
    show: () => {
      time.update()
      recorder.note()
      keepAwake(watch.isRunning())
    },
  }
}

/** All that changes with the slide. */
function makeParts({ sections }: Course, timing: Part, lettering: HTMLElement) {
  const place = makePlace(sections)
  const previews = makePreviews(sections)
  const notes = makeNotes(sections, lettering)
  const before = makeBefore()
  const head = element('header', { class: 'console-head' }, place.root, timing.root)
  return { head, notes, previews, before, parts: [place, previews, notes, before, timing] }
}
