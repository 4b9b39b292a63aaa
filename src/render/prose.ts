import type { TextSlide } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderProse(
  { heading, kicker, markdown, page, size }: TextSlide,
  { inline, blocks, title }: Context,
): Html {
  return html`${hunkHead(kicker && inline(kicker), pageOf(page))}
<h2>${heading ? inline(heading) : title}</h2>
<div class="prose" data-size="${size}">${blocks(markdown)}</div>`
}
