import type { HeadedText } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'

export function renderProse(slide: HeadedText, context: Context): Html {
  const { heading, headline, kicker, layout, page } = slide
  const { inline } = context
  if (layout === 'statement') return renderStatement(slide, context)
  const over = headline ? heading : kicker
  return html`${hunkHead(over && inline(over), pageOf(page))}
${renderHeading(slide, context)}
${layout === 'grid' ? renderCells(slide, context) : renderText(slide, context)}`
}

/** What has no heading is named for listeners. */
function renderHeading({ heading, headline, cells }: HeadedText, { inline, words }: Context): Html {
  const shown = headline ?? heading
  if (shown) return html`<h2>${inline(shown)}</h2>`
  const labels = cells.map(({ heading }) => heading.text).join(', ')
  return html`<h2 class="hidden">${labels || words.introduction}</h2>`
}

/** One thought alone: its heading is the line above it. */
function renderStatement(
  { heading, page, markdown, size }: HeadedText,
  { inline, blocks, words }: Context,
): Html {
  const over = heading && html`<h2>${inline(heading)}</h2>`
  return html`${hunkHead(over, pageOf(page))}
${!over && html`<h2 class="hidden">${words.introduction}</h2>`}
<div class="prose statement" data-size="${size}">${blocks(markdown)}</div>`
}

function renderText({ layout, markdown, size, gap }: HeadedText, { blocks }: Context): Html {
  return html`<div class="prose ${layout}" data-size="${size}"${gap > 0 && html` data-gap="${gap}"`}>${blocks(markdown)}</div>`
}

function renderCells({ cells, size }: HeadedText, { inline, blocks }: Context): Html {
  return html`<div class="grid">${cells.map(
    ({ heading, markdown }) => html`<div class="cell"><h3>${inline(heading)}</h3>
<div class="prose" data-size="${size}">${blocks(markdown)}</div></div>`,
  )}</div>`
}
