import type { LessonSign, LessonsSlide } from '../model/story.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'
import { renderProse } from './prose.ts'

/** As a diff marks lines; the headings say the same in words. */
const signs: Readonly<Record<LessonSign, string>> = { well: '+', wrong: '−', lucky: '~', learned: '' }

export function renderLessons(slide: LessonsSlide, context: Context): Html {
  const { heading, kicker, columns, page } = slide
  const { inline, words } = context
  if (columns.length === 0) return renderProse(slide, context)
  return html`${hunkHead(kicker && inline(kicker), pageOf(page))}
<h2>${heading ? inline(heading) : words.lessons}</h2>
<div class="lessons" data-columns="${columns.length}">${columns.map((column) => renderColumn(column, slide, context))}</div>`
}

function renderColumn(
  { sign, heading, markdown }: LessonsSlide['columns'][number],
  { size }: LessonsSlide,
  { inline, blocks }: Context,
): Html {
  return html`<div class="lesson" data-sign="${sign}">
${heading && html`<h3>${signs[sign] && html`<span class="sign" aria-hidden="true">${signs[sign]}</span> `}${inline(heading)}</h3>`}
<div class="prose" data-size="${size}">${blocks(markdown)}</div></div>`
}
