import { type Call, type CallSign, type CallsSlide, callSigns } from '../model/calls.ts'
import { filled } from '../model/phrases.ts'
import { callsChart, nameOfSign } from './chart/calls.ts'
import { picture } from './chart/picture.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead } from './parts.ts'

export function renderCalls(slide: CallsSlide, context: Context): Html {
  const { calls, count, linked } = slide
  const { words, chartWords, isRightToLeft } = context
  const said = { ...chartWords, actions: words.actions }
  const chart = callsChart(slide, said, { width: pictureWidth, isRightToLeft })
  return html`${hunkHead(filled(chartWords.linkedOf, { linked, all: count }))}
<h2>${chartWords.answers}</h2>
${picture(chart, html`${callSigns.map((sign) => renderRun(calls, sign, context))}`)}`
}

function renderRun(calls: readonly Call[], sign: CallSign, context: Context): Html | null {
  const run = calls.filter((call) => call.sign === sign)
  if (run.length === 0) return null
  return html`<h3>${nameOfSign(sign, context.chartWords)}</h3><ul>${run.map((call) => renderCall(call, context))}</ul>`
}

function renderCall({ what, answers }: Call, { inline, chartWords }: Context): Html {
  const items = answers.map(
    (answer) =>
      html`<li>${inline(answer.what)} <small>${answer.isLinked ? chartWords.linked : chartWords.alike}</small></li>`,
  )
  return html`<li>${inline(what)}
<ul>${answers.length > 0 ? items : html`<li>${gap(chartWords.whichAction)}</li>`}</ul></li>`
}
