import type { Coverage, CoverageSlide, Covering } from '../model/coverage.ts'
import { coverageChart } from './chart/coverage.ts'
import { picture } from './chart/picture.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead } from './parts.ts'

export function renderCoverage(slide: CoverageSlide, context: Context): Html {
  const { rows } = slide
  const { words, chartWords, count, isRightToLeft } = context
  const chart = coverageChart(slide, chartWords, { width: pictureWidth, isRightToLeft })
  const actions = rows.reduce((sum, { actions }) => sum + actions.length, 0)
  return html`${hunkHead(count(actions, words.actionCount))}
<h2>${chartWords.coverage}</h2>
${picture(chart, html`${rows.map((row) => renderRow(row, context))}`)}`
}

function renderRow({ kind, actions }: Coverage, context: Context): Html {
  const { chartWords } = context
  const name = kind ? chartWords[kind] : chartWords.kindNotStated
  const asked = `${name}?`
  if (actions.length === 0) return html`<h3>${gap(asked)}</h3>`
  return html`<h3>${name}: ${actions.length}</h3><ul>${actions.map((action) => renderAction(action, context))}</ul>`
}

/** What is ours of it stands in small: how strong it is, and that its kind is read. */
function renderAction({ what, isRead, strength }: Covering, { inline, chartWords }: Context): Html {
  const ours = [strength ? chartWords[strength] : null, isRead ? chartWords.readFromWords : null]
  const said = ours.filter((word) => word !== null).join(', ')
  return html`<li>${inline(what)}${said && html` <small>${said}</small>`}</li>`
}
