import type { OpeningSlide } from '../model/deck.ts'
import type { DiffLine } from '../model/diff.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

/** The patch as a diff, line by line, and under it the question, a sentence a line. */
export function renderOpening({ question, diff, size }: OpeningSlide, { inline, title }: Context): Html {
  return html`${hunkHead(title)}
<div class="fill" data-size="${size}">
${diff.length > 0 && html`<div class="diff">${diff.map(renderLine)}</div>`}
${question && html`<h2 class="question">${sentencesOf(question.markdown).map((markdown) => html`<span>${inline({ ...question, markdown })} </span>`)}</h2>`}
</div>`
}

/** The signs stand in the gutter; those who hear the lines hear `ins` and `del`. */
function renderLine({ sign, text }: DiffLine): Html {
  const code = html`<code>${text}</code>`
  if (sign === 'added') return html`<p class="patch added"><ins>${code}</ins></p>`
  if (sign === 'removed') return html`<p class="patch removed"><del>${code}</del></p>`
  return html`<p class="patch">${code}</p>`
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
}
