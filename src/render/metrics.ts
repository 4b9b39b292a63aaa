import type { MetricHolding, MetricsSlide } from '../model/deck.ts'
import type { DoraMetric } from '../model/metric.ts'
import { filled } from '../model/phrases.ts'
import { metricsChart } from './chart/metrics.ts'
import { picture } from './chart/picture.ts'
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
