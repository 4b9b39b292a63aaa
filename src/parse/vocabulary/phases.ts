/** The words that say where an incident comes into its phases, and how long it took. */

export { factLabels, measureLabels } from './phases/facts.ts'
export { phaseLabels } from './phases/labels.ts'
export { phaseSayings } from './phases/sayings.ts'
