import type { ProseSlide } from '../model/deck.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { pageOf } from './parts.ts'

export function renderProse({ heading, markdown, page, size }: ProseSlide, { inline, blocks }: Context): Html {
  return html`${heading && html`<h2>${inline(heading)} ${pageOf(page)}</h2>`}
<div class="prose" data-size="${size}">${blocks(markdown)}</div>`
}
