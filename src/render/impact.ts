import type { Figure } from '../model/figure.ts'
import type { ImpactSlide } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderImpact(slide: ImpactSlide, { inline, blocks, title }: Context): Html {
  const { heading, kicker, tiles, markdown, page, size } = slide
  return html`${hunkHead(kicker ? inline(kicker) : title, pageOf(page))}
<h2>${heading ? inline(heading) : title}</h2>
${tiles.length > 0 && html`<ul class="tiles" data-count="${tiles.length}">${tiles.map(renderTile)}</ul>`}
${markdown !== '' && html`<div class="prose" data-size="${size}">${blocks(markdown)}</div>`}`
}

/** Read from top to bottom it is the author's sentence. */
function renderTile({ before, value, after }: Figure): Html {
  return html`<li>${before && html`<span class="before">${before}</span>`} <b data-size="${sizeOf(value)}">${value}</b> ${after && html`<span class="after">${after}</span>`}</li>`
}

function sizeOf(value: string): string {
  return value.length <= 8 ? 'large' : value.length <= 16 ? 'medium' : 'small'
}
