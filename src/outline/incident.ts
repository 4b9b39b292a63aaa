import type { Postmortem } from '../model/postmortem.ts'
import { type Prose, plainProse } from '../model/prose.ts'
import { encloses, type Span } from '../model/source.ts'
import { partedTitle } from './parted-title.ts'
import { clipped, lineOfHead } from './words.ts'

/**
 * The incident that a place of the document tells of, by its heading, as far as one line has room for it; null where
 * the document tells of one.
 */
export function incidentAt(span: Span | null, { incidents, settings }: Postmortem): Prose | null {
  const incident = incidents.find((section) => span !== null && encloses(section.span, span))
  const name = incident?.heading?.prose
  if (!name) return null
  const { above, title } = partedTitle(name, settings.lang)
  const fitting = [name, title, ...(above === null ? [] : [plainProse(above)])]
  return fitting.find(({ text }) => text.length <= lineOfHead) ?? clipped(name, lineOfHead)
}
