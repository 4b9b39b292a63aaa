import type { Action } from '../model/action.ts'
import type { MetricHolding, MetricsSlide, Slide } from '../model/deck.ts'
import { type DoraMetric, doraMetrics } from '../model/metric.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { allActions, firstOf, listed, ourNote, teamsOf } from './words.ts'

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
    notes: notesOf(holdings),
    spans: [],
  }
  return [slide]
}

function holdingOf(metric: DoraMetric, actions: readonly Action[]): MetricHolding {
  const held = actions.filter((action) => action.metric?.id === metric.id)
  return { metric, written: held[0]?.metric?.prose ?? null, holders: holdersOf(held) }
}

/** A name and how many more: beside a metric there is room for one line. */
function holdersOf(actions: readonly Action[]): string {
  const teams = teamsOf(actions)
  return firstOf(teams, teams.join(', ').length > 16 ? 1 : 2)
}

function othersOf(actions: readonly Action[]): MetricsSlide['others'] {
  const strange = actions.flatMap(({ metric }) => (metric && metric.id === null ? [metric.prose] : []))
  const byText = new Map(strange.map((prose) => [prose.text.toLowerCase(), prose]))
  return [...byText].slice(0, 4).map(([text, written]) => ({
    written,
    holders: holdersOf(actions.filter(({ metric }) => metric?.prose.text.toLowerCase() === text)),
  }))
}

/** Today's names, and what https://dora.dev/guides/dora-metrics/ warns of (2026). */
function notesOf(holdings: readonly MetricHolding[]): readonly Note[] {
  const renamed = holdings.flatMap(({ written, metric }) =>
    written && written.text.toLowerCase() !== metric.name.toLowerCase()
      ? [`${written.text} is now ${metric.name}`]
      : [],
  )
  const unheld = holdings.filter(({ written }) => written === null).map(({ metric }) => metric.name)
  return [
    ...(renamed.length > 0 ? [ourNote(`Names of today: ${listed(renamed)}.`)] : []),
    ...(unheld.length > 0 ? [ourNote(`No action names ${listed(unheld)}.`)] : []),
    ourNote(
      'DORA’s cautions: read the metrics together and for one service at a time; a metric that becomes a target ' +
        'loses its worth; teams that each own one metric pull against each other. The link from an action to a ' +
        'metric is the author’s; none is proved here.',
    ),
  ]
}
