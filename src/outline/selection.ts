import type { Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Span } from '../model/source.ts'
import { listed } from '../text/list-words.ts'

/** The slides that are shown, and what the author is told of the others. */
export interface Selection {
  readonly slides: readonly Slide[]
  readonly findings: readonly Finding[]
}

/** Slides of a talk that has no `duration`, and slides a minute of one that has. */
const [usual, perMinute] = [20, 1.2]

/** A talk begins and ends with these, whatever its author leaves out. */
const frame: readonly Slide['kind'][] = ['title', 'closing']

/**
 * The slides that the front matter wants, in its order, and no more of them than a talk has time for. What the author
 * leaves out is spoken on the slide before; what has no time stands on the reading page.
 */
export function selected(slides: readonly Slide[], postmortem: Postmortem): Selection {
  const { omit, order } = postmortem.settings.slides
  const wanted = inOrder(withoutOmitted(slides, omit), order)
  const most = mostSlides(postmortem)
  const late = new Set(wanted.length > most ? lastOf(wanted).slice(0, wanted.length - most) : [])
  return {
    slides: wanted.filter((slide) => !late.has(slide)),
    findings: [...unknownNames(slides, postmortem), ...lateFindings(wanted, late, most)],
  }
}

function mostSlides({ settings: { duration } }: Postmortem): number {
  return duration === null ? usual : Math.max(usual / 2, Math.round(duration * perMinute))
}

/** Whether a slide is meant by a name: its kind or its id. */
function isNamed({ kind, id }: Slide, names: readonly string[]): boolean {
  return names.includes(kind) || names.includes(id)
}

function withoutOmitted(slides: readonly Slide[], names: readonly string[]): readonly Slide[] {
  const kept: Slide[] = []
  for (const slide of slides) {
    const before = kept.at(-1)
    if (before && isNamed(slide, names) && !frame.includes(slide.kind))
      kept[kept.length - 1] = { ...before, notes: [...before.notes, ...slide.notes] }
    else kept.push(slide)
  }
  return kept
}

/** The slides that are named change their places among themselves, in the order of the names. */
function inOrder(slides: readonly Slide[], names: readonly string[]): readonly Slide[] {
  const isMoved = (slide: Slide): boolean => isNamed(slide, names) && !frame.includes(slide.kind)
  const rankOf = (slide: Slide): number => names.findIndex((name) => isNamed(slide, [name]))
  const moved = slides.filter(isMoved).sort((a, b) => rankOf(a) - rankOf(b))
  let next = 0
  return slides.map((slide) => (isMoved(slide) ? (moved[next++] ?? slide) : slide))
}

/**
 * What a talk can do without, in the order in which it goes: further pages of texts, then texts without a kind of their
 * own, the last first. Nothing that the author wrote something to be said for.
 */
function lastOf(slides: readonly Slide[]): readonly Slide[] {
  const free = slides.filter((slide) => slide.notes.every(({ shown }) => shown !== undefined)).toReversed()
  const further = free.filter(isFurtherPage)
  const prose = free.filter((slide) => slide.kind === 'prose' && !further.includes(slide))
  return [...further, ...prose]
}

function isFurtherPage(slide: Slide): boolean {
  return 'layout' in slide && slide.page.number > 1
}

function lateFindings(slides: readonly Slide[], late: ReadonlySet<Slide>, most: number): readonly Finding[] {
  const names = slides.filter((slide) => late.has(slide)).map(nameOf)
  const [span] = slides.filter((slide) => late.has(slide)).flatMap(({ spans }) => spans)
  if (!span) return []
  return [
    {
      rule: 'talk-slides-left',
      severity: 'info',
      message: `This talk has time for ${most} slides; ${listed([...new Set(names)])} ${names.length === 1 ? 'stands' : 'stand'} on the reading page alone.`,
      hint: 'Give the talk a longer duration, or say what to leave out with "slides: {omit: […]}".',
      spans: [span],
    },
  ]
}

function nameOf(slide: Slide): string {
  return `“${('heading' in slide && slide.heading?.text) || slide.id}”`
}

function unknownNames(slides: readonly Slide[], { settings, keys }: Postmortem): readonly Finding[] {
  const { omit, order, full } = settings.slides
  const span: Span | undefined = keys.slides
  if (!span) return []
  return [...new Set([...omit, ...order, ...full])]
    .filter((name) => !slides.some((slide) => isNamed(slide, [name])))
    .map((name) => ({
      rule: 'slides-unknown',
      severity: 'warning',
      message: `"${name}" under slides is no slide of this talk.`,
      hint: `Name a kind, ${listed([...new Set(slides.map(({ kind }) => kind))])}, or a slide's id, which stands in its address.`,
      spans: [span],
    }))
}
