import { takeAppearance } from './appearance.ts'
import { keepAwake } from './awake.ts'
import { actionsOf } from './console/actions.ts'
import { makeBefore } from './console/before.ts'
import { makeControls } from './console/controls.ts'
import { makeCourse } from './console/course.ts'
import { makeHelp } from './console/help.ts'
import { makeJump } from './console/jump.ts'
import { bindKeys } from './console/keys.ts'
import { makeLettering } from './console/lettering.ts'
import { makeNotes } from './console/notes.ts'
import { makePace } from './console/pace.ts'
import { makePage } from './console/page.ts'
import { makePartnerLine } from './console/partner.ts'
import { makePlace } from './console/place.ts'
import { makePreviews } from './console/previews.ts'
import { makeRecorder } from './console/recorder.ts'
import { makeRehearsal } from './console/rehearsal.ts'
import { makeSpotlight } from './console/spotlight.ts'
import { makeSwitch } from './console/switch.ts'
import { makeTime } from './console/time.ts'
import { makeWatch } from './console/watch.ts'
import { element } from './element.ts'
import { openLink } from './link.ts'
import { learnScreens } from './screens.ts'
import { nameWindow, turnInto } from './windows.ts'

/** Makes the speaker's console of a deck's page: the same address with `?speaker`. */
export function startConsole(): void {
  nameWindow('console')
  learnScreens()
  const page = makePage()
  const getLink = () => link
  const course = makeCourse(goOn, () => link.send('goto', course.told()))
  const { sections } = course
  const watch = makeWatch(getLink, timeChanged)
  const time = makeTime(watch, makePace(), () => course.place().index)
  const recorder = makeRecorder(course, watch)

  const partner = makePartnerLine()
  const lettering = makeLettering(page)
  const place = makePlace(sections)
  const previews = makePreviews(sections)
  const notes = makeNotes(sections, lettering.root)
  const before = makeBefore()
  const blank = makeSwitch('blank', getLink, (on) => {
    page.toggleAttribute('data-blank', on)
    controls.press('blank', on)
  })
  const overview = makeSwitch('overview', getLink, (on) => controls.press('overview', on))

  const link = openLink(
    'console',
    {
      goto: ({ slide, step }) => course.follow(slide, step),
      blank: ({ on }) => blank.take(on),
      overview: ({ on }) => overview.take(on),
      appearance: ({ name }) => takeAppearance(name),
      watch: watch.take,
      swap: ({ window }) => window === link.id && turnInto('deck'),
    },
    partner.show,
  )
  const spotlight = makeSpotlight(previews.now, link, (on) => controls.press('spotlight', on))
  const jump = makeJump(course)
  const rehearsal = makeRehearsal(sections, recorder.laps)
  const actions = actionsOf({
    ...{ link, course, watch, lettering, blank, overview, spotlight, jump, rehearsal },
    help: makeHelp(),
  })
  const controls = makeControls(actions)

  page.append(element('header', { class: 'console-head' }, place.root, time.root))
  page.append(notes.root, previews.root, before.root, controls.root, partner.root)
  bindKeys(actions)
  // Where a console opens is where it is, not where it was moved to: it takes whatever a deck says.
  link.hold('goto', course.told(), 0)
  document.addEventListener('patchdeck:edited', course.refresh)
  course.refresh()
  timeChanged()

  function goOn(now: ReturnType<typeof course.place>): void {
    for (const part of [place, previews, notes, before]) part.show(now)
    time.update()
    recorder.note()
  }
  function timeChanged(): void {
    time.update()
    recorder.note()
    keepAwake(watch.isRunning())
  }
}
