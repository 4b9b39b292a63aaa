import type { ActionGroup } from '../model/action.ts'
import type { Finding } from '../model/finding.ts'
import type { Phase } from '../model/phase.ts'
import type { Section } from '../model/section.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import type { HeaderEntry } from './header.ts'
import type { DateOrder } from './times/day.ts'
import { actionTables } from './unread/action-tables.ts'
import { ambiguousDates } from './unread/ambiguous.ts'
import { contradictingBoxes } from './unread/boxes.ts'
import { emptyCells } from './unread/cells.ts'
import { impossibleTimes } from './unread/impossible.ts'
import { foreignLanguage } from './unread/language.ts'
import { partsWithoutEntries } from './unread/parts.ts'
import { phasesOutOfOrder } from './unread/phases.ts'
import { unknownStatuses } from './unread/statuses.ts'
import { strangeDocument } from './unread/strange.ts'
import { undatedEntries } from './unread/undated.ts'
import { contradictingZones } from './unread/zones.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A document, and what has been read out of it. */
export interface Understood {
  readonly header: readonly HeaderEntry[]
  /** Its language, as it is written or guessed: BCP 47. */
  readonly lang: string
  /** What the audience may see. */
  readonly sections: readonly Section[]
  readonly timeline: readonly TimelineEntry[]
  readonly groups: readonly ActionGroup[]
  readonly phases: readonly Phase[]
  readonly words: Vocabulary
  /** How the document's dates are read. */
  readonly order: DateOrder | null
}

type Look = (understood: Understood) => readonly Finding[]

const looks: readonly Look[] = [
  strangeDocument,
  foreignLanguage,
  partsWithoutEntries,
  actionTables,
  emptyCells,
  unknownStatuses,
  contradictingBoxes,
  impossibleTimes,
  ambiguousDates,
  undatedEntries,
  phasesOutOfOrder,
  contradictingZones,
]

/** What the author meant and could not be read, for each kind of it that is looked for. */
export function unread(understood: Understood): readonly Finding[] {
  return looks.flatMap((look) => look(understood))
}
