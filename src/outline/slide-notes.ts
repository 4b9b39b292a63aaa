import type { Slide } from '../model/deck.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem, Telling } from '../model/postmortem.ts'
import type { Span } from '../model/source.ts'
import { ourNote } from './words.ts'

/** The notes of the source's own slides, each on the first slide that shows something of what it was written for. */
export function withSlideNotes(slides: readonly Slide[], postmortem: Postmortem): readonly Slide[] {
  const own = postmortem.tellings.filter(({ about }) => about !== null)
  if (own.length === 0) return slides
  const homes = own.map((telling) => homeOf(telling, slides))
  const filler = ourNote(phrasesIn(postmortem.settings.lang).allOnSlide).markdown
  return slides.map((slide) => {
    const notes = own.filter((_, i) => homes[i] === slide).map(({ note }) => note)
    const others = slide.notes.filter(({ markdown }) => markdown !== filler)
    return notes.length > 0 ? { ...slide, notes: [...notes, ...others] } : slide
  })
}

/** Where nothing of its slide is shown, the first slide that shows what stands nearest above it; undefined for none. */
function homeOf({ about }: Telling, slides: readonly Slide[]): Slide | undefined {
  if (!about) return undefined
  const own = slides.find(({ spans }) => spans.some((span) => overlaps(span, about)))
  if (own) return own
  const lineAbove = ({ spans }: Slide): number =>
    Math.max(0, ...spans.filter((span) => isAbove(span, about)).map(({ endLine }) => endLine))
  const nearest = Math.max(0, ...slides.map(lineAbove))
  return nearest > 0 ? slides.find((slide) => lineAbove(slide) === nearest) : undefined
}

function overlaps(a: Span, b: Span): boolean {
  return a.path === b.path && a.line <= b.endLine && b.line <= a.endLine
}

function isAbove(a: Span, b: Span): boolean {
  return a.path === b.path && a.endLine < b.line
}
