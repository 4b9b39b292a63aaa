import type { Chapter } from '../model/chapter.ts'
import type { Deck } from '../model/deck.ts'
import { type Context, contextOf } from './context.ts'
import { type Html, html } from './html.ts'

/**
 * The document as it is read: on a phone, by a screen reader, on paper. Links go to the slides and back.
 *
 * @param root As `contextOf` has it; null for a page without slides beside it, which names their numbers.
 */
export function renderReading(deck: Deck, root: string | null, exports: readonly string[]): Html {
  const context = contextOf(deck, root)
  const ranks = ranksOf(deck.reading)
  return html`<main class="reading">
<header><h1>${context.inline(deck.title)}</h1>
${root !== null && html`<p class="to-slides"><a href="../">${context.words.toSlides}</a>${exports.map((name) => html` · <a href="../${name}">${name}</a>`)}</p>`}</header>
${renderContents(deck, ranks, context)}
${deck.reading.map((chapter, i) => renderChapter(chapter, { rank: ranks[i] ?? 2, deck, context, isAlone: root === null }))}
</main>`
}

/** From 2 to 6, one deeper at most than the heading above, whatever levels the author left out. */
function ranksOf(chapters: readonly Chapter[]): readonly number[] {
  const open: number[] = []
  return chapters.map(({ level, heading }) => {
    if (!heading) return 2
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return Math.min(6, open.length + 1)
  })
}

/** Fewer headings are seen at a glance. */
const fewest = 4

function renderContents(
  { reading }: Deck,
  ranks: readonly number[],
  { inline, words }: Context,
): Html | null {
  const top = reading.filter(({ heading }, i) => heading && ranks[i] === 2)
  if (top.length < fewest) return null
  const entries = top.map(
    ({ id, heading }) => html`<li><a href="#${id}">${heading && inline(heading)}</a></li>\n`,
  )
  return html`<nav aria-label="${words.contents}"><ol>
${entries}</ol></nav>`
}

interface Setting {
  readonly rank: number
  readonly deck: Deck
  readonly context: Context
  readonly isAlone: boolean
}

function renderChapter(chapter: Chapter, setting: Setting): Html {
  const { id, markdown, notes } = chapter
  const { document, words } = setting.context
  return html`<section id="${id}">
${renderHead(chapter, setting)}
${markdown !== '' && html`<div class="matter prose">${document(markdown)}</div>`}
${notes.length > 0 && html`<aside class="said" aria-label="${words.notes}, ${slideOf(chapter, setting)}">${notes.map((note) => html`<div>${document(note.markdown)}</div>`)}</aside>`}
</section>
`
}

/** "Slide 3": the first that shows the chapter. */
function slideOf({ slides: [first] }: Chapter, { deck, context }: Setting): string {
  return `${context.words.slide} ${deck.slides.findIndex(({ id }) => id === first) + 1}`
}

/** What has no heading of its own is headed by its slide. */
function renderHead(chapter: Chapter, setting: Setting): Html {
  const { heading, slides } = chapter
  const { rank, context, isAlone } = setting
  const [first] = slides
  const place = first && slideOf(chapter, setting)
  const link =
    place &&
    (isAlone
      ? html`<span class="to-slide">${place}</span>`
      : html`<a class="to-slide" href="../#/${first}">${place}</a>`)
  if (!heading) return html`${link && html`<h2 class="chapter-head">${link}</h2>`}`
  const title = context.inline(heading)
  return html`<div class="chapter-head">${headings[rank]?.(title) ?? title}${link}</div>`
}

const headings: Readonly<Record<number, (title: Html) => Html>> = {
  2: (title) => html`<h2>${title}</h2>`,
  3: (title) => html`<h3>${title}</h3>`,
  4: (title) => html`<h4>${title}</h4>`,
  5: (title) => html`<h5>${title}</h5>`,
  6: (title) => html`<h6>${title}</h6>`,
}
