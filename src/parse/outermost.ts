import type { Role, Section } from '../model/section.ts'

/** The sections of a role, in the order of the document; of one inside another, the outer one. */
export function outermostOf(role: Role, sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.roles.includes(role) ? [section] : outermostOf(role, section.sections),
  )
}
