import type { Changes } from './model/change.ts'
import type { Deck, Placement, Slide } from './model/deck.ts'
import { excessFinding, excessOf } from './model/excess.ts'
import type { Finding } from './model/finding.ts'
import { footnoteNote, footnoteNumbers, footnotesOf } from './model/footnote.ts'
import { type Limits, usualLimits } from './model/limits.ts'
import type { Pictures } from './model/picture.ts'
import type { Postmortem, Telling } from './model/postmortem.ts'
import type { Note } from './model/prose.ts'
import type { Questions } from './model/question.ts'
import type { Settings } from './model/settings.ts'
import type { Span } from './model/source.ts'
import { actionsSlides } from './outline/actions.ts'
import { callsSlides } from './outline/calls.ts'
import { changesSlides } from './outline/changes.ts'
import { closingSlides } from './outline/closing.ts'
import { coverageSlides } from './outline/coverage.ts'
import { horizonsSlides } from './outline/horizons.ts'
import { withUniqueIds } from './outline/id.ts'
import { illustrated } from './outline/illustrated.ts'
import { metricsSlides } from './outline/metrics.ts'
import { openingSlides } from './outline/opening.ts'
import { dropped, place, placedOn } from './outline/placement.ts'
import { paceNames, planOf, sectionOf } from './outline/plan.ts'
import { readingOf } from './outline/reading.ts'
import { selected } from './outline/selection.ts'
import { afterwordSlides, storySlides } from './outline/telling.ts'
import { titleSlides } from './outline/title.ts'

/** A talk's slides, where each block of its source went, and what went nowhere. */
export interface Outlined {
  readonly deck: Deck
  readonly placement: Placement
  readonly findings: readonly Finding[]
}

/** The running order. A part without matter gives no slide. */
const runningOrder: readonly ((
  postmortem: Postmortem,
  questions: Questions,
  changes: Changes | null,
) => readonly Slide[])[] = [
  titleSlides,
  openingSlides,
  // Whoever comes to a second meeting wants to know first what became of the first one.
  (postmortem, _questions, changes) => changesSlides(postmortem, changes),
  storySlides,
  actionsSlides,
  coverageSlides,
  metricsSlides,
  horizonsSlides,
  afterwordSlides,
  callsSlides,
  closingSlides,
]

/** What a talk is made with, beside the document: the pictures that can be shown, and what the room is asked. */
export interface Material {
  readonly pictures: Pictures
  readonly questions: Questions
  /** What has changed since an older state; null where there is none to compare with. */
  readonly changes: Changes | null
  readonly limits?: Limits
}

/** Makes a talk of what a document says. */
export function outline(
  text: Postmortem,
  { pictures, questions, changes, limits = usualLimits }: Material,
): Outlined {
  const postmortem = illustrated(text, pictures)
  const all = withUniqueIds(runningOrder.flatMap((part) => part(postmortem, questions, changes)))
  const selection = selected(all.slice(0, limits.slides), postmortem)
  const made = withLongNotesOnce(selection.slides)
  const slides = withFootnotes(withLeftovers(withSlideNotes(made, postmortem), postmortem), postmortem)
  // There pictures stand where they are written.
  const reading = readingOf(slides, text)
  const { slug, title, settings, references, blocks } = postmortem
  const footnotes = footnoteNumbers(postmortem.footnotes)
  return {
    deck: {
      slug,
      title,
      settings,
      slides,
      plan: planOf(slides, settings),
      reading,
      references,
      footnotes,
      pictures,
      isPublic: false,
    },
    placement: place(blocks, slides, reading),
    findings: [
      ...slidesBeyond(all, limits),
      ...selection.findings,
      ...dropped(blocks, slides, reading),
      ...timeFindings(postmortem, slides),
    ],
  }
}

/** Says where the first slide comes from that is one too many: a deck that nobody will see through is not built. */
function slidesBeyond(slides: readonly Slide[], limits: Limits): readonly Finding[] {
  const excess = excessOf('slides', slides.length, limits)
  const beyond = slides
    .slice(limits.slides)
    .flatMap(({ spans, notes }) => [...spans, ...notes.flatMap((note) => note.spans)])
  const [span] = beyond.length > 0 ? beyond : slides.flatMap(({ spans }) => spans)
  return excess && span ? [excessFinding(excess, limits, span)] : []
}

/** Tellings that belong to no slide are spoken over the title. */
function withLeftovers(slides: readonly Slide[], postmortem: Postmortem): readonly Slide[] {
  const [title, ...rest] = slides
  const left = tellingsLeft(slides, postmortem)
  return title && left.length > 0 ? [{ ...title, notes: [...title.notes, ...left] }, ...rest] : slides
}

function tellingsLeft(slides: readonly Slide[], { tellings }: Postmortem): readonly Note[] {
  const isPlaced = placedOn(slides)
  return tellings.map(({ note }) => note).filter(({ spans }) => !spans.every((span) => isPlaced(span)))
}

/** In letters; a place counts like so many. */
const [most, placeOfRepeated] = [5_000, 40]

/**
 * What is told on every page of a table or a timeline is told on the first of them alone, where it is long: nobody says
 * it again, and pages of which each holds all that is told would outgrow their document.
 */
function withLongNotesOnce(slides: readonly Slide[]): readonly Slide[] {
  const told = new Set<Note>()
  return slides.map((slide) => {
    const again = slide.notes.filter((note) => told.has(note))
    const first = slide.notes.filter((note) => !told.has(note))
    for (const note of slide.notes) told.add(note)
    return lengthOf(again) > most ? { ...slide, notes: first } : slide
  })
}

function lengthOf(notes: readonly Note[]): number {
  return notes.reduce((sum, { markdown, spans }) => sum + markdown.length + placeOfRepeated * spans.length, 0)
}

/** Adds to each slide's notes the footnotes of what it shows and tells; those that belong to none, to the first one's. */
function withFootnotes(slides: readonly Slide[], { footnotes }: Postmortem): readonly Slide[] {
  if (footnotes.length === 0) return slides
  const numbers = footnoteNumbers(footnotes)
  const notesFor = (spans: readonly Span[]): readonly Note[] =>
    footnotesOf(spans, footnotes).map((footnote) => footnoteNote(footnote, numbers))
  const added = slides.map((slide) => notesFor(spansOf(slide)))
  const placed = new Set(added.flat().flatMap(({ spans }) => spans))
  const left = footnotes.filter(({ span }) => !placed.has(span)).map((one) => footnoteNote(one, numbers))
  return slides.map((slide, i) => {
    const notes = [...(added[i] ?? []), ...(i === 0 ? left : [])]
    return notes.length > 0 ? { ...slide, notes: [...slide.notes, ...notes] } : slide
  })
}

function spansOf({ spans, notes }: Slide): readonly Span[] {
  return [...spans, ...notes.flatMap((note) => note.spans)]
}

/** The notes of the source's own slides, each on the first slide that shows something of what it was written for. */
function withSlideNotes(slides: readonly Slide[], postmortem: Postmortem): readonly Slide[] {
  const own = postmortem.tellings.filter(({ about }) => about !== null)
  if (own.length === 0) return slides
  const homes = own.map((telling) => homeOf(telling, slides))
  return slides.map((slide) => {
    const notes = own.filter((_, i) => homes[i] === slide).map(({ note }) => note)
    return notes.length > 0 ? { ...slide, notes: [...notes, ...slide.notes] } : slide
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

/** Whether `pace` says what it means. */
function timeFindings({ settings, keys }: Postmortem, slides: readonly Slide[]): readonly Finding[] {
  const { duration, pace } = settings
  return [
    ...at(keys.pace, (span) => [
      ...unknownSections(pace, slides, span),
      ...overDuration(pace, duration, span),
    ]),
  ]
}

function at(span: Span | undefined, look: (span: Span) => readonly Finding[]): readonly Finding[] {
  return span ? look(span) : []
}

function unknownSections(pace: Settings['pace'], slides: readonly Slide[], span: Span): readonly Finding[] {
  const known = new Set(slides.flatMap(paceNames).map((name) => name.toLowerCase()))
  const names = [...new Set(slides.map((slide) => sectionOf(slide) ?? slide.id))]
  return Object.keys(pace)
    .filter((key) => !known.has(key.toLowerCase()))
    .map((key) => ({
      rule: 'pace-unknown-section',
      severity: 'warning',
      message: `"${key}" in pace is no section of this talk.`,
      hint: `These are: ${names.join(', ')}. A slide's own id will do, too.`,
      spans: [span],
    }))
}

function overDuration(pace: Settings['pace'], duration: number | null, span: Span): readonly Finding[] {
  const sum = Object.values(pace).reduce((sum, minutes) => sum + minutes, 0)
  if (duration === null || sum <= duration) return []
  return [
    {
      rule: 'pace-over-duration',
      severity: 'warning',
      message: `The sections of pace take ${shown(sum)} together, and the talk has ${shown(duration)}.`,
      hint: 'Shorten a section, or give the talk a longer duration.',
      spans: [span],
    },
  ]
}

/** "1 minute", "12.5 minutes". */
function shown(minutes: number): string {
  return `${Math.round(minutes * 10) / 10} ${minutes === 1 ? 'minute' : 'minutes'}`
}
