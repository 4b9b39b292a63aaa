import { element } from '../element.ts'
import { consoleData, filled, words } from '../page.ts'
import { shownTime } from './format-time.ts'
import { minutesBehind, type Slot, slotsOf } from './schedule.ts'

/** A quiet bar: the time that has gone, the time of this slide, and in words how far the two are apart. */
export interface Pace {
  readonly root: HTMLElement
  /** `elapsed` in ms; 0 before the talk has begun. */
  readonly show: (index: number, elapsed: number) => void
}

/** Without a plan there is nothing to see. */
export function makePace(): Pace {
  const slots = slotsOf(consoleData().slides.map(({ seconds }) => seconds))
  const total = slots?.at(-1)?.end ?? 0
  const bar = element('div', { class: 'pace-bar', 'aria-hidden': 'true' }, element('i'), element('b'))
  const text = element('p', { class: 'pace-text' })
  const root = element('div', { class: 'pace' }, bar, text)
  root.hidden = !slots || total === 0
  const share = (milliseconds: number): string => `${Math.min(100, (milliseconds / total) * 100)}%`
  return {
    root,
    show: (index, elapsed) => {
      const slot = slots?.[index]
      if (!slot || total === 0) return
      bar.style.setProperty('--gone', share(elapsed))
      bar.style.setProperty('--from', share(slot.start))
      bar.style.setProperty('--to', share(slot.end))
      const standing = elapsed > 0 ? standingOf(slot, elapsed) : ''
      const shown = [filled(words().ofTime, { time: shownTime(total) }), standing].filter(Boolean).join(' · ')
      root.dataset.late = String(elapsed > 0 && minutesBehind(slot, elapsed) > 0)
      // Written anew only when it says something else, so that whoever has it read out hears it once.
      if (text.textContent !== shown) text.textContent = shown
    },
  }
}

function standingOf(slot: Slot, elapsed: number): string {
  const minutes = minutesBehind(slot, elapsed)
  if (minutes === 0) return words().onTime
  return filled(minutes > 0 ? words().behind : words().ahead, { n: Math.abs(minutes) })
}
