import type { ClosingSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'

/** The question, and under it a hunk that is still open. */
export function renderClosing({ question }: ClosingSlide, { words }: Context): Html {
  return html`<div class="fill"><h2 class="question">${question}</h2></div>
<div class="added open-hunk"><span class="hidden">${words.roomForAnswers}</span><span class="cursor" aria-hidden="true"></span></div>`
}
