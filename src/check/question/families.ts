/** Rules that ask much the same, those first that matter most to a room. */
const families: readonly (readonly string[])[] = [
  ['author'],
  ['cause-without-action', 'wrong-without-action', 'luck-without-action', 'closing-without-action'],
  ['detection-missing', 'timeline-no-detection'],
  ['fix-without-guard'],
  ['prevention-missing'],
  ['target-missing'],
  ['metric-unheld', 'metric-per-team'],
  ['team-one-horizon', 'team-without-row'],
  ['lessons-none'],
]

/** The place of a rule's family; the same for the rules of one family. */
export function familyOf(rule: string): number {
  const found = families.findIndex((family) => family.includes(rule))
  return found < 0 ? families.length : found
}
