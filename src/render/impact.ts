import type { Figure } from '../model/figure.ts'
import type { ImpactSlide } from '../model/story.ts'
import { impactChart } from './chart/impact.ts'
import { picture } from './chart/picture.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderImpact(slide: ImpactSlide, context: Context): Html {
  const { heading, kicker, tiles, markdown, page, size } = slide
  const { inline, blocks, title } = context
  return html`${hunkHead(kicker && inline(kicker), pageOf(page))}
<h2>${heading ? inline(heading) : title}</h2>
${tiles.length > 0 && renderTiles(slide, context)}
${markdown !== '' && html`<div class="prose" data-size="${size}">${blocks(markdown)}</div>`}`
}

function renderTiles({ heading, tiles, markdown }: ImpactSlide, { title, isRightToLeft }: Context): Html {
  const chart = impactChart(heading?.text ?? title, tiles, markdown === '' ? 'alone' : 'over', {
    width: pictureWidth,
    isRightToLeft,
  })
  return picture(chart, html`<ul class="tiles">${tiles.map(renderTile)}</ul>`)
}

/** Read from top to bottom it is the author's sentence. */
function renderTile({ before, value, after }: Figure): Html {
  return html`<li>${before && html`<span>${before}</span>`} <b>${value}</b> ${after && html`<span>${after}</span>`}</li>`
}
