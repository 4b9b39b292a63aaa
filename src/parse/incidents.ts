import { everySection, type Role, type Section } from '../model/section.ts'

/** What only an incident has of its own: a cause may have a summary and a fix, but no times. */
const ofOneIncident: readonly Role[] = ['timeline', 'impact']

/**
 * The sections that tell one incident each, where a document tells several: neighbours under headings that name
 * no part of a postmortem, with the same part inside two of them. Empty for a document of one incident.
 */
export function readIncidents(sections: readonly Section[]): readonly Section[] {
  const candidates = sections.filter(
    ({ roles, heading }) => heading && roles.every((role) => role === 'other'),
  )
  const told = candidates.filter((section) => ofOneIncident.some((role) => holds(section, role)))
  const shares = ofOneIncident.some((role) => told.filter((section) => holds(section, role)).length > 1)
  return told.length > 1 && shares ? told : sections.flatMap((section) => readIncidents(section.sections))
}

function holds({ sections }: Section, role: Role): boolean {
  return everySection(sections).some(({ roles }) => roles.includes(role))
}
