import type { Slide } from '../model/deck.ts'
import type { Planned } from '../model/plan.ts'
import type { Settings } from '../model/settings.ts'
import { spokenSeconds } from '../text/speech.ts'

/** One slide of which section, and how long it takes when nothing hurries it. */
interface Share {
  readonly section: string
  readonly spoken: number
}

/**
 * Spreads the time of a talk over its slides, one entry each. A section with a pace shares that out, the others share
 * what is left of the duration, both by the words of the notes. Without a duration they take as long as they take.
 */
export function planOf(slides: readonly Slide[], { duration, pace }: Settings): readonly Planned[] {
  if (duration === null && Object.keys(pace).length === 0)
    return slides.map((slide) => ({ section: sectionOf(slide), seconds: null }))
  const shares = slides.map((slide) => ({
    section: paceKey(slide, pace),
    spoken: spokenSeconds(slide.notes),
  }))
  const left = duration === null ? null : Math.max(0, duration - paced(shares, pace)) * 60
  const seconds = inWholeSeconds(shares.map((share) => secondsOf(share, shares, pace, left)))
  return slides.map((slide, i) => ({ section: sectionOf(slide), seconds: seconds[i] ?? 0 }))
}

/** Rounded at each slide's end, so that their sum is the sum. */
function inWholeSeconds(times: readonly number[]): readonly number[] {
  let end = 0
  return times.map((time) => {
    const start = Math.round(end)
    end += time
    return Math.round(end) - start
  })
}

/** The heading that a slide stands under in the document; the talk's own slides have none. */
export function sectionOf(slide: Slide): string | null {
  if ('kicker' in slide && slide.kicker) return slide.kicker.text
  return 'heading' in slide && slide.heading ? slide.heading.text : null
}

/** The words that `pace` may name a slide by: its section's heading, or the slide's own id. */
export function paceNames(slide: Slide): readonly string[] {
  const section = sectionOf(slide)
  return section === null ? [slide.id] : [section, slide.id]
}

/** The key of `pace` that speaks of a slide, the nearer one first; empty where none does. */
function paceKey(slide: Slide, pace: Settings['pace']): string {
  const names = paceNames(slide).map((name) => name.toLowerCase())
  const keys = Object.keys(pace).filter((key) => names.includes(key.toLowerCase()))
  return keys.find((key) => key.toLowerCase() === slide.id.toLowerCase()) ?? keys[0] ?? ''
}

/** The minutes of all sections that have a pace and a slide. */
function paced(shares: readonly Share[], pace: Settings['pace']): number {
  const named = new Set(shares.map(({ section }) => section))
  return Object.entries(pace).reduce((sum, [key, minutes]) => sum + (named.has(key) ? minutes : 0), 0)
}

function secondsOf(
  share: Share,
  shares: readonly Share[],
  pace: Settings['pace'],
  left: number | null,
): number {
  const given = share.section === '' ? left : (pace[share.section] ?? 0) * 60
  if (given === null) return share.spoken
  const alike = shares.filter(({ section }) => section === share.section)
  return (given * share.spoken) / alike.reduce((sum, { spoken }) => sum + spoken, 0)
}
