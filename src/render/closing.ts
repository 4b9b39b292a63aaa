import type { ClosingSlide, TextSize } from '../model/deck.ts'
import type { Question } from '../model/question.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'

/** The question, what the document leaves open, and under it a hunk that is still open. */
export function renderClosing({ question, asked, size }: ClosingSlide, context: Context): Html {
  return html`<div class="fill"><h2 class="question">${question}</h2>${asked.length > 0 && renderAsked(asked, size, context)}</div>
<div class="added open-hunk"><span class="hidden">${context.words.roomForAnswers}</span><span class="cursor" aria-hidden="true"></span></div>`
}

function renderAsked(asked: readonly Question[], size: TextSize, { inline }: Context): Html {
  return html`
<ul class="asked" data-size="${size}">${asked.map(({ rule, text }) => html`<li data-rule="${rule}">${inline(text)}</li>`)}</ul>`
}
