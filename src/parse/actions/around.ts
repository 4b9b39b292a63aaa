import type { Action, ActionGroup, ActionKind, Horizon, Status } from '../../model/action.ts'
import type { Heading } from '../../model/block.ts'
import type { Role, Section } from '../../model/section.ts'
import type { People } from '../people.ts'
import {
  horizonOf,
  isPriorityHeading,
  kindOfHeading,
  statusOfHeading,
  teamName,
  tellsDone,
  type Vocabulary,
} from '../vocabulary.ts'
import { dueOfHeading } from './due.ts'

/** What the headings and lines above some actions say of all of them. */
export interface Around {
  readonly heading: Heading | null
  readonly horizon: Horizon | null
  readonly status: Status | null
  readonly kind: ActionKind | null
  readonly priority: string | null
  /** As written. */
  readonly due: string | null
  readonly team: string | null
  readonly owner: string | null
  /** Whether a heading says that the story is told here: what was announced in it has happened. */
  readonly inTold: boolean
  /** Whether the heading names a part of the document that is none of actions. */
  readonly isElsewhere: boolean
  /** Whether a heading says that actions stand here. */
  readonly inActions: boolean
  readonly words: Vocabulary
  readonly people: People
}

/** Where no heading has said anything yet. */
export function outermost(words: Vocabulary, people: People): Around {
  return {
    heading: null,
    horizon: null,
    status: null,
    kind: null,
    priority: null,
    due: null,
    team: null,
    owner: null,
    inTold: false,
    isElsewhere: false,
    inActions: false,
    words,
    people,
  }
}

const told: readonly Role[] = ['summary', 'impact', 'detection', 'trigger', 'root_cause']

/** A section's heading adds to what those above it say. One that names another part of the document ends the actions. */
export function under({ roles, heading }: Section, around: Around): Around {
  const name = heading?.prose.text ?? ''
  const { words, people } = around
  const says = saidOfAll(name, words)
  const inherits = around.inActions && (roles[0] === 'other' || says !== null)
  const inActions = (roles.includes('actions') || inherits) && !isAside(name)
  return {
    heading: heading ?? around.heading,
    horizon: says?.horizon ?? around.horizon,
    // A heading that is no known one may be an action itself: it doesn't lead on from those above it.
    status: says?.status ?? (tellsDone(name) ? 'done' : around.status),
    kind: around.inActions ? (says?.kind ?? around.kind) : around.kind,
    priority: isPriorityHeading(name) ? name : around.priority,
    // Outside of actions a quarter is when something was.
    due: inActions ? (says?.due ?? around.due) : null,
    team: around.inActions && /\bteam\s*$/i.test(name) ? teamName(name) : around.team,
    owner: around.owner,
    inTold: around.inTold || roles.some((role) => told.includes(role)),
    isElsewhere: !roles.includes('other') && !roles.includes('actions') && !roles.includes('lessons'),
    inActions,
    words,
    people,
  }
}

/** What a heading, or a line over a list, says of all actions below it; null where it says nothing of them. */
export function saidOfAll(
  name: string,
  words: Vocabulary,
): Pick<Around, 'horizon' | 'status' | 'kind' | 'due'> | null {
  const says = {
    horizon: horizonOf(name, words),
    status: statusOfHeading(name, words),
    kind: kindOfHeading(name),
    due: dueOfHeading(name),
  }
  return Object.values(says).some((value) => value !== null) ? says : null
}

/** The same of what is around, where it is said. */
export function withSaid(around: Around, said: ReturnType<typeof saidOfAll>): Around {
  const stated = Object.entries(said ?? {}).filter(([, value]) => value !== null)
  return { ...around, ...Object.fromEntries(stated) }
}

/** Lists under these stand beside the actions, not among them. */
function isAside(heading: string): boolean {
  return /^(background|context|notes?|open questions?|questions?|references?|links?|rationale|discussion)\b/i.test(
    heading.trim(),
  )
}

/** An action of which only the surroundings are known. */
export function blankAction(around: Around): Omit<Action, 'what' | 'cells' | 'spans'> {
  const { heading, horizon, status, kind, priority, due, team, owner } = around
  return {
    why: null,
    team,
    owner,
    due,
    dueDay: null,
    status,
    ticket: null,
    links: [],
    priority,
    kind,
    category: null,
    horizon,
    section: heading?.prose.text ?? null,
    metric: null,
    notes: null,
    details: null,
  }
}

/** A group without its actions. */
export function blankGroup({ heading, horizon }: Around): Omit<ActionGroup, 'actions' | 'spans'> {
  const [prose, span] = heading ? [heading.prose, heading.span] : [null, null]
  return { heading: prose, headSpan: span, horizon, intro: null, bridge: null, columns: [] }
}
