import type { Finding } from '../../model/finding.ts'
import { markers, type Phase } from '../../model/phase.ts'
import { inside } from '../../model/spans.ts'
import { outermostOf } from '../outermost.ts'
import type { Understood } from '../unread.ts'

/** Where a document says that a phase came before one that it can only follow: resolved before it was detected. */
export function phasesOutOfOrder({ sections, phases }: Understood): readonly Finding[] {
  const spans = outermostOf('timeline', sections).map(({ span }) => span)
  const stated = phases.filter(({ basis }) => basis === 'stated')
  const told = spans.length === 1 ? [stated] : spans.map(inside(stated))
  return told.flatMap((phases) => pairsOf(phases).map(([first, then]) => finding(first, then)))
}

/** Each with the first of those after it that came before it. */
function pairsOf(phases: readonly Phase[]): readonly (readonly [Phase, Phase])[] {
  const rank = ({ marker }: Phase): number => markers.indexOf(marker)
  return phases.flatMap((phase): readonly (readonly [Phase, Phase])[] => {
    const then = phases.find(
      (other) => rank(other) > rank(phase) && other.moment.seconds < phase.moment.seconds,
    )
    return then ? [[phase, then]] : []
  })
}

function finding(first: Phase, then: Phase): Finding {
  return {
    rule: 'phases-out-of-order',
    severity: 'warning',
    message: `By its times, "${then.marker}" (${then.time}) came before "${first.marker}" (${first.time}).`,
    hint: 'Correct one of the two: no number is made of them.',
    spans: [first.span, then.span],
  }
}
