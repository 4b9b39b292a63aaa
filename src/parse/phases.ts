import type { Phase } from '../model/phase.ts'
import type { Section } from '../model/section.ts'
import { inside } from '../model/spans.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import type { HeaderEntry } from './header.ts'
import { outermostOf } from './outermost.ts'
import { phasesOfFacts } from './phases/facts.ts'
import { inOrderOfMarkers, phasesOfRows } from './phases/rows.ts'
import type { ZoneHints } from './timeline/clocks.ts'

export { readMeasures } from './phases/measures.ts'

/**
 * Where the incidents of a document come into their phases: for each timeline its own, in the order of the markers.
 * What stands outside a timeline is of the one there is, and goes before what its rows say.
 */
export function readPhases(
  sections: readonly Section[],
  timeline: readonly TimelineEntry[],
  header: readonly HeaderEntry[],
  hints: ZoneHints,
): readonly Phase[] {
  const entriesIn = inside(timeline)
  const timelines = outermostOf('timeline', sections)
    .map(({ span }) => entriesIn(span))
    .filter((entries) => entries.length > 0)
  const [only = []] = timelines
  if (timelines.length !== 1) return timelines.flatMap(phasesOfRows)
  const facts = phasesOfFacts(sections, header, only, hints)
  const isFact = ({ marker }: Phase): boolean => facts.some((fact) => fact.marker === marker)
  return inOrderOfMarkers([...facts, ...phasesOfRows(only).filter((phase) => !isFact(phase))])
}
