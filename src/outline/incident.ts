import type { Postmortem } from '../model/postmortem.ts'
import type { Prose } from '../model/prose.ts'
import { encloses, type Span } from '../model/source.ts'
import { clipped, lineOfHead } from './words.ts'

/** The incident that a place of the document tells of, by its heading; null where the document tells of one. */
export function incidentAt(span: Span | null, { incidents }: Postmortem): Prose | null {
  const incident = incidents.find((section) => span !== null && encloses(section.span, span))
  return incident?.heading ? clipped(incident.heading.prose, lineOfHead) : null
}
