import { button, element } from '../element.ts'
import { words } from '../page.ts'
import { shownTime } from './format-time.ts'
import type { Pace } from './pace.ts'
import type { Stopwatch } from './stopwatch.ts'

/** How long "Reset" waits for its second press, in ms. */
const hesitation = 5000

/** The time of day, how long the talk has been going on, and how that compares to its plan. */
export interface Time {
  readonly root: HTMLElement
  /** Shows it as it is now. */
  readonly update: () => void
}

/** `index` gives the slide that is on. */
export function makeTime(watch: Stopwatch, pace: Pace, index: () => number): Time {
  const { elapsed: label, timeOfDay, time, start, pause } = words()
  const clock = element('time', { class: 'clock', title: timeOfDay })
  const elapsed = element('span', { class: 'elapsed', role: 'timer', 'aria-label': label })
  const toggle = button(start, watch.toggle)
  const update = (): void => {
    clock.textContent = new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
    elapsed.textContent = shownTime(watch.elapsed())
    const name = watch.isRunning() ? pause : start
    if (toggle.textContent !== name) toggle.textContent = name
    pace.show(index(), watch.elapsed())
  }
  setInterval(update, 250)
  const root = element('section', { class: 'time', 'aria-label': time }, elapsed, pace.root)
  root.append(toggle, makeReset(watch.reset), clock)
  return { root, update }
}

/** A slip of the finger in the middle of a talk costs nothing: the first press only asks, and a double one too. */
function makeReset(reset: () => void): HTMLButtonElement {
  let asked: ReturnType<typeof setTimeout> | undefined
  const calm = (): void => {
    clearTimeout(asked)
    asked = undefined
    made.textContent = words().reset
    made.removeAttribute('data-asking')
  }
  const made = button(words().reset, ({ detail }) => {
    if (detail > 1) return
    if (asked !== undefined) {
      calm()
      reset()
      return
    }
    made.textContent = words().resetAgain
    made.dataset.asking = ''
    asked = setTimeout(calm, hesitation)
  })
  made.addEventListener('blur', calm)
  return made
}
