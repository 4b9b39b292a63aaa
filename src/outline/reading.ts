import type { Chapter } from '../model/chapter.ts'
import type { Slide } from '../model/deck.ts'
import { footnoteNote, footnoteNumbers, footnotesOf } from '../model/footnote.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { everySection, type Section } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import { idOf, withUniqueIds } from './id.ts'

/** The whole document in its own order, each chapter with the slides that show it and what is said on them. */
export function readingOf(slides: readonly Slide[], postmortem: Postmortem): readonly Chapter[] {
  const written = withUniqueIds(
    everySection(postmortem.sections).map((section) => unread(section, postmortem)),
  )
  const homes = slides.map((slide) => homeOf(slide, written))
  const chapters = written.map((chapter) => {
    const own = slides.filter((_, i) => homes[i] === chapter)
    const others = slides.filter((slide) => !own.includes(slide) && sharedLines(slide, chapter) > 0)
    return {
      ...chapter,
      slides: [...own, ...others].map(({ id }) => id),
      notes: unique(own.flatMap((slide) => toldOn(slide, postmortem))),
    }
  })
  const ordered = chapters.flatMap((chapter, i) => {
    const before = slides.filter((_, place) => homes[place] === null && nextHome(homes, place) === written[i])
    return [...before.flatMap((slide) => spokenChapter(slide, postmortem)), chapter]
  })
  const last = slides.filter((_, place) => homes[place] === null && nextHome(homes, place) === null)
  return [...ordered, ...last.flatMap((slide) => spokenChapter(slide, postmortem))].filter(saysSomething)
}

/** Where the talk goes on from a slide that shows nothing of the document; null where it doesn't. */
function nextHome(homes: readonly (Chapter | null)[], place: number): Chapter | null {
  return homes.slice(place).find((home) => home !== null) ?? null
}

function saysSomething({ heading, markdown, notes }: Chapter): boolean {
  return heading !== null || markdown !== '' || notes.length > 0
}

/** A chapter as it is written, before its slides are known. */
function unread({ heading, blocks }: Section, { titleHeading, footnotes }: Postmortem): Chapter {
  const spans = [heading, ...blocks].flatMap((block) => block?.span ?? [])
  const written = blocks.flatMap(({ kind, markdown }) => (kind === 'rule' ? [] : markdown))
  const numbers = footnoteNumbers(footnotes)
  const notes = footnotesOf(spans, footnotes).map((footnote) => footnoteNote(footnote, numbers).markdown)
  return {
    id: idOf('read', heading?.prose.text ?? 'introduction'),
    level: heading?.level ?? 1,
    heading: heading === titleHeading ? null : (heading?.prose ?? null),
    markdown: [...written, ...notes].join('\n\n'),
    slides: [],
    notes: [],
    spans,
  }
}

/** The chapter that most of a slide is of; null where it shows nothing of the document. */
function homeOf(slide: Slide, chapters: readonly Chapter[]): Chapter | null {
  const shares = chapters.map((chapter) => sharedLines(slide, chapter))
  const most = Math.max(0, ...shares)
  return most > 0 ? (chapters[shares.indexOf(most)] ?? null) : null
}

function sharedLines({ spans }: Slide, chapter: Chapter): number {
  return spans.filter((span) => chapter.spans.some((own) => touches(own, span))).length
}

function touches(a: Span, b: Span): boolean {
  return encloses(a, b) || encloses(b, a)
}

/** What the author wrote to be said; not what a slide leaves out of the document, which is read anyway. */
function toldOn({ notes }: Slide, { told }: Postmortem): readonly Note[] {
  return notes.filter(
    ({ spans, markdown }) =>
      !isBareHeading(markdown) && spans.some((span) => told.some((section) => encloses(section.span, span))),
  )
}

function isBareHeading(markdown: string): boolean {
  return /^#+ .*$/.test(markdown.trim())
}

/** What is spoken on every page of a table is read once. */
function unique(notes: readonly Note[]): readonly Note[] {
  return notes.filter((note, i) => notes.findIndex(({ markdown }) => markdown === note.markdown) === i)
}

/** What is only said, such as the opening. */
function spokenChapter(slide: Slide, postmortem: Postmortem): readonly Chapter[] {
  const notes = toldOn(slide, postmortem)
  const chapter = {
    id: `read-${slide.id}`,
    level: 1,
    heading: null,
    markdown: '',
    slides: [slide.id],
    spans: [],
  }
  return notes.length > 0 ? [{ ...chapter, notes }] : []
}
