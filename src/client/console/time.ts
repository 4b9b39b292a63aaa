import { button, element } from '../element.ts'

/** A stopped or running clock: what it has counted, and since when it runs (both in ms; null when it stands). */
export interface Stopwatch {
  readonly counted: number
  readonly since: number | null
}

const storageKey = `patchdeck:time:${location.pathname}`

/** The time of day, and how long the talk has been going on; the latter lasts over a reload. */
export function makeTime(): HTMLElement {
  let watch = readWatch()
  const clock = element('time', { class: 'clock' })
  const elapsed = element('span', { class: 'elapsed', role: 'timer', 'aria-label': 'Time since the start' })
  const toggle = button('Start', () =>
    set(isRunning(watch) ? paused(watch, Date.now()) : started(watch, Date.now())),
  )
  const reset = button('Reset', () => set({ counted: 0, since: null }))

  const show = (): void => {
    clock.textContent = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    elapsed.textContent = shownTime(elapsedOf(watch, Date.now()))
    toggle.textContent = isRunning(watch) ? 'Pause' : 'Start'
  }
  const set = (next: Stopwatch): void => {
    watch = next
    keepWatch(watch)
    show()
  }
  show()
  setInterval(show, 250)
  return element('section', { class: 'time', 'aria-label': 'Time' }, elapsed, toggle, reset, clock)
}

function isRunning({ since }: Stopwatch): boolean {
  return since !== null
}

function started(watch: Stopwatch, now: number): Stopwatch {
  return { ...watch, since: now }
}

function paused(watch: Stopwatch, now: number): Stopwatch {
  return { counted: elapsedOf(watch, now), since: null }
}

function elapsedOf({ counted, since }: Stopwatch, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since))
}

/** `4:05`, `1:04:05`. */
function shownTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** What is stored may be of another version, or garbage: then the watch begins anew. */
function readWatch(): Stopwatch {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (isWatch(kept)) return kept
  } catch {
    // Storage is forbidden here, or holds something else.
  }
  return { counted: 0, since: null }
}

function isWatch(value: unknown): value is Stopwatch {
  if (typeof value !== 'object' || value === null || !('counted' in value) || !('since' in value))
    return false
  const { counted, since } = value
  return isTime(counted) && (since === null || isTime(since))
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function keepWatch(watch: Stopwatch): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(watch))
  } catch {
    // Storage is forbidden here: the watch lasts as long as the window.
  }
}
