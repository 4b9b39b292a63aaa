import { filled, listedIn, phrasesIn } from '../languages.ts'
import type { Action } from '../model/action.ts'
import type { MetricHolding, MetricsSlide, Slide } from '../model/deck.ts'
import { type DoraMetric, doraMetrics } from '../model/metric.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { allActions, ourNote, teamsOf } from './words.ts'

/** The five metrics, and who names which; shown when any action names one of them. */
export function metricsSlides(postmortem: Postmortem): readonly Slide[] {
  const actions = allActions(postmortem).filter(({ metric }) => metric !== null)
  const holdings = doraMetrics.map((metric) => holdingOf(metric, actions))
  if (holdings.every(({ written }) => written === null)) return []
  const slide: MetricsSlide = {
    kind: 'metrics',
    id: 'dora-metrics',
    holdings,
    others: othersOf(actions),
    notes: notesOf(holdings, postmortem.settings.lang),
    spans: [],
  }
  return [slide]
}

function holdingOf(metric: DoraMetric, actions: readonly Action[]): MetricHolding {
  const held = actions.filter((action) => action.metric?.id === metric.id)
  return { metric, written: held[0]?.metric?.prose ?? null, teams: teamsOf(held) }
}

/** As many as there is room for under the five. */
const mostOthers = 4

function othersOf(actions: readonly Action[]): MetricsSlide['others'] {
  const strange = actions.flatMap(({ metric }) => (metric && metric.id === null ? [metric.prose] : []))
  const byText = new Map(strange.map((prose) => [prose.text.toLowerCase(), prose]))
  return [...byText].slice(0, mostOthers).map(([text, written]) => ({
    written,
    teams: teamsOf(actions.filter(({ metric }) => metric?.prose.text.toLowerCase() === text)),
  }))
}

/** Today's names, and what https://dora.dev/guides/dora-metrics/ warns of (2026). */
function notesOf(holdings: readonly MetricHolding[], lang: string): readonly Note[] {
  const words = phrasesIn(lang)
  const renamed = holdings.flatMap(({ written, metric: { name } }) =>
    written && written.text.toLowerCase() !== name.toLowerCase()
      ? [filled(words.isNow, { written: written.text, name })]
      : [],
  )
  const unheld = holdings.filter(({ written }) => written === null).map(({ metric }) => metric.name)
  return [
    ...(renamed.length > 0 ? [filled(words.namesOfToday, { list: listedIn(renamed, lang) })] : []),
    ...(unheld.length > 0 ? [filled(words.noActionNames, { names: listedIn(unheld, lang) })] : []),
    words.doraCautions,
  ].map(ourNote)
}
