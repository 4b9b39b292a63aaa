import type { OpeningSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'

/** The patch as a diff of one line, and under it the question, a sentence a line. */
export function renderOpening({ question, patch, size }: OpeningSlide, { inline }: Context): Html {
  return html`<div class="fill" data-size="${size}">
${patch !== null && html`<p class="added patch"><code>${patch}</code></p>`}
${question && html`<h2 class="question">${sentencesOf(question.markdown).map((markdown) => html`<span>${inline({ ...question, markdown })} </span>`)}</h2>`}
</div>`
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
}
