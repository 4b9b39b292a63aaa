import { filled, type Phrases } from '../languages.ts'
import type { MetricHolding, MetricsSlide } from '../model/deck.ts'
import type { DoraMetric } from '../model/metric.ts'
import type { Box } from './chart/labels.ts'
import { outlined } from './chart/mark.ts'
import { picture } from './chart/picture.ts'
import { type Canvas, drawing } from './chart/svg.ts'
import { drawText, faces, setText } from './chart/text.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

const groups: readonly DoraMetric['group'][] = ['throughput', 'instability']

export function renderMetrics({ holdings, others }: MetricsSlide, context: Context): Html {
  const { words, isRightToLeft } = context
  const held = holdings.filter(({ written }) => written !== null).length
  const chart = metricsChart(holdings, words, { width: pictureWidth, isRightToLeft })
  return html`${hunkHead(words.doraMetrics)}
<h2>${filled(words.metricsNamed, { held, all: holdings.length })}</h2>
${picture(chart, html`${groups.map((group) => renderGroup(group, holdings, context))}`)}
${others.length > 0 && renderOthers(others, context)}`
}

function renderGroup(group: DoraMetric['group'], holdings: readonly MetricHolding[], context: Context): Html {
  const members = holdings.filter(({ metric }) => metric.group === group)
  return html`<h3>${context.words[group]}</h3><ul class="metric-group">${members.map((holding) => renderHolding(holding, context))}</ul>`
}

function renderHolding({ metric, written, teams }: MetricHolding, { inline, words }: Context): Html {
  if (!written)
    return html`<li class="metric open"><b>${metric.name}</b> <small>${words.noActionNamesIt}</small></li>`
  const isOld = written.text.toLowerCase() !== metric.name.toLowerCase()
  return html`<li class="metric"><b>${inline(written)}</b> ${isOld && html`<small>${words.today}: ${metric.name.toLowerCase()}</small>`} <span class="teams">${teams.join(', ')}</span></li>`
}

function renderOthers(others: MetricsSlide['others'], { inline, words }: Context): Html {
  const items = others.map(({ written, teams }, i) => [
    i > 0 && ', ',
    inline(written),
    teams.length > 0 && ` (${teams.join(', ')})`,
  ])
  return html`<p class="other-metrics"><span>${words.alsoNamed}</span> ${items}</p>`
}

const metricsGroups: readonly DoraMetric['group'][] = ['throughput', 'instability']
const [gap, head, card, between, padding] = [40, 40, 112, 16, 22]

/** The five metrics in their two groups, each in a card with the teams on it; what nobody names is outlined. */
function metricsChart(
  holdings: readonly MetricHolding[],
  words: Phrases,
  canvas: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const full = { ...canvas, height: head + 3 * card + 2 * between }
  const width = (canvas.width - gap) / metricsGroups.length
  const drawn = metricsGroups.map((group, column) => {
    const x = column * (width + gap)
    const members = holdings.filter(({ metric }) => metric.group === group)
    const name = setText(words[group], { face: faces.mono, type: 22, line: 28, width })
    return html`${drawText(name, { x, y: 0 }, full, 'quiet')}${members.map((holding, i) => drawCard(holding, { x, y: head + i * (card + between), width, height: card }, words, full))}`
  })
  return drawing('metrics', words.doraMetrics, full, drawn)
}

/** The author's word and the teams on one line, today's name under both. */
function drawCard({ metric, written, teams }: MetricHolding, box: Box, words: Phrases, canvas: Canvas): Html {
  const width = box.width - 2 * padding
  const called = written?.text ?? metric.name
  const naming = { face: faces.strong, type: 28, line: 36, most: 2 }
  const short = Math.min(setText(called, naming).width, width / 2)
  const holders = setText(written ? teams.join(', ') : '?', {
    face: faces.mono,
    type: 28,
    line: 36,
    width: width - short - padding,
    most: 2,
  })
  const name = setText(called, {
    ...naming,
    width: width - holders.width - (holders.width > 0 ? padding : 0),
  })
  const under = setText(underOf(written?.text ?? null, metric, words), {
    face: faces.sans,
    type: 24,
    line: 30,
    width,
  })
  const upper = Math.max(name.height, holders.height)
  const [x, y] = [box.x + padding, box.y + (box.height - upper - under.height) / 2]
  const right = box.x + box.width - padding - holders.width
  const ink = written ? '' : 'open'
  return html`${outlined(box, written ? 'card' : 'gap-box', canvas)}${drawText(name, { x, y }, canvas, ink)}${holders.width > 0 && drawText(holders, { x: right, y }, canvas, ink)}${under.width > 0 && drawText(under, { x, y: y + upper }, canvas, written ? 'quiet' : 'open')}`
}

function underOf(written: string | null, { name }: DoraMetric, words: Phrases): string {
  if (written === null) return words.noActionNamesIt
  return written.toLowerCase() === name.toLowerCase() ? '' : `${words.today}: ${name.toLowerCase()}`
}
