import type { Chapter } from '../model/chapter.ts'
import type { Slide } from '../model/deck.ts'
import { footnoteNote, footnoteNumbers, footnotesOf } from '../model/footnote.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { everySection, type Section } from '../model/section.ts'
import { encloses, type Span } from '../model/source.ts'
import { touching } from '../text/spans.ts'
import { idOf, withUniqueIds } from './id.ts'

/** The whole document in its own order, each chapter with the slides that show it and what is said on them. */
export function readingOf(slides: readonly Slide[], postmortem: Postmortem): readonly Chapter[] {
  const written = withUniqueIds(
    everySection(postmortem.sections).map((section) => unread(section, postmortem)),
  )
  const stretchesOn = touching(
    written.flatMap((chapter) => chapter.spans.map((span): Stretch => ({ chapter, span }))),
  )
  const shares = slides.map((slide) => sharesOf(slide, stretchesOn))
  const homes = shares.map(homeAmong)
  const next = nextHomes(homes)
  const ownOf = grouped(slides, (_, i) => homes[i] ?? null)
  const otherOf = grouped(
    slides.flatMap((slide, i) =>
      [...(shares[i]?.keys() ?? [])].map((chapter) => ({ slide, chapter, home: homes[i] })),
    ),
    ({ chapter, home }) => (chapter === home ? null : chapter),
  )
  const onTheWayTo = grouped(slides, (_, i) => (homes[i] ? undefined : (next[i] ?? null)))
  const chapters = written.flatMap((chapter) => {
    const own = ownOf.get(chapter) ?? []
    const others = (otherOf.get(chapter) ?? []).map(({ slide }) => slide)
    const spoken = (onTheWayTo.get(chapter) ?? []).flatMap((slide) => spokenChapter(slide, postmortem))
    const notes = unique(own.flatMap((slide) => toldOn(slide, postmortem)))
    return [...spoken, { ...chapter, slides: [...own, ...others].map(({ id }) => id), notes }]
  })
  const last = (onTheWayTo.get(null) ?? []).flatMap((slide) => spokenChapter(slide, postmortem))
  return [...chapters, ...last].filter(saysSomething)
}

/** Items by what they belong to, each group in their order. */
function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item, i: number) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const [i, item] of items.entries()) {
    const key = keyOf(item, i)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Where the talk goes on from each slide, itself included; null where it shows nothing of the document any more. */
function nextHomes(homes: readonly (Chapter | null)[]): readonly (Chapter | null)[] {
  let next: Chapter | null = null
  return homes
    .toReversed()
    .map((home) => {
      next = home ?? next
      return next
    })
    .toReversed()
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

/** A line or more that a chapter is written on. */
interface Stretch {
  readonly chapter: Chapter
  readonly span: Span
}

/** How much of a slide each chapter has, in their order; only those that have something. */
function sharesOf(
  { spans }: Slide,
  stretchesOn: (span: Span) => ReadonlySet<Stretch>,
): ReadonlyMap<Chapter, number> {
  const shares = new Map<Chapter, number>()
  for (const span of spans)
    for (const chapter of new Set([...stretchesOn(span)].map(({ chapter }) => chapter)))
      shares.set(chapter, (shares.get(chapter) ?? 0) + 1)
  return new Map([...shares].sort(([a], [b]) => startOf(a) - startOf(b)))
}

/** A document has its slides in one file: two chapters are never compared across files. */
function startOf({ spans }: Chapter): number {
  return spans[0]?.line ?? 0
}

/** The chapter that most of a slide is of, of several the first; null where it shows nothing of the document. */
function homeAmong(shares: ReadonlyMap<Chapter, number>): Chapter | null {
  const most = Math.max(0, ...shares.values())
  return [...shares].find(([, share]) => share === most)?.[0] ?? null
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
