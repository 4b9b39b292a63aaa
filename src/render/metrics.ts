import type { MetricHolding, MetricsSlide } from '../model/deck.ts'
import type { DoraMetric } from '../model/metric.ts'
import { filled } from '../model/phrases.ts'
import type { Context } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead } from './parts.ts'

const groups: readonly DoraMetric['group'][] = ['throughput', 'instability']

export function renderMetrics({ holdings, others }: MetricsSlide, context: Context): Html {
  const { words } = context
  const held = holdings.filter(({ written }) => written !== null).length
  return html`${hunkHead(words.doraMetrics)}
<h2>${filled(words.metricsNamed, { held, all: holdings.length })}</h2>
<div class="metric-groups">${groups.map((group) => renderGroup(group, holdings, context))}</div>
${others.length > 0 && renderOthers(others, context)}`
}

function renderGroup(group: DoraMetric['group'], holdings: readonly MetricHolding[], context: Context): Html {
  const members = holdings.filter(({ metric }) => metric.group === group)
  return html`<div class="metric-group"><h3>${context.words[group]}</h3><ul>${members.map((holding) => renderHolding(holding, context))}</ul></div>`
}

function renderHolding({ metric, written, holders }: MetricHolding, { inline, words }: Context): Html {
  if (!written)
    return html`<li class="metric open"><b>${metric.name}</b><small>${words.noActionNamesIt}</small><span class="holders">?</span></li>`
  const isOld = written.text.toLowerCase() !== metric.name.toLowerCase()
  return html`<li class="metric"><b>${inline(written)}</b>${isOld && html`<small>${words.today}: ${metric.name.toLowerCase()}</small>`}${renderHolders(holders)}</li>`
}

function renderHolders(holders: string): Html | null {
  return holders ? html`<span class="holders">${holders}</span>` : null
}

function renderOthers(others: MetricsSlide['others'], { inline, words }: Context): Html {
  const items = others.map(({ written, holders }, i) => [
    i > 0 && ', ',
    inline(written),
    holders && ` (${holders})`,
  ])
  return html`<p class="other-metrics"><span>${words.alsoNamed}</span> ${items}</p>`
}
