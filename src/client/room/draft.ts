import type { Link, Partner } from '../link.ts'
import { forget, isRecord, keep, recall, watchKept } from '../storage.ts'

/** What stands in the fields of a line while it is written, as typed. */
export interface Typed {
  readonly text: string
  readonly team: string
  /** One of the kinds; empty for none. */
  readonly kind: string
  readonly owner: string
}

/** A line that is half written. */
export interface Draft extends Typed {
  /** The line that is edited, by its id; null for a new one. */
  readonly id: string | null
  /** Whether nobody is typing in it, so that the other window may go on with it. */
  readonly isResting: boolean
}

type Role = Partner['role']

/** The half-written line of this window, and of the other: kept by the browser until it is added or dropped. */
export interface Drafts {
  readonly keep: (draft: Draft) => void
  readonly forget: () => void
  /** This window's own; null where there is none. */
  readonly own: () => Draft | null
  /** This window's own, else one that the other window has left, which is then this one's. */
  readonly takeOver: () => Draft | null
  /** Calls when the other window has taken this one's. */
  readonly watch: (taken: () => void) => void
  /** Joins the other windows. */
  readonly connect: (link: Link) => void
}

/** A deck and a console have a draft each, so that what is typed in one is safe from the other. */
export function makeDrafts(role: Role): Drafts {
  const other: Role = role === 'deck' ? 'console' : 'deck'
  let link: Link | null = null
  const own = (): Draft | null => recall(nameOf(role), isDraft)
  const set = (draft: Draft): void => void keep(nameOf(role), draft)
  const isThere = (): boolean => link?.partners().some((partner) => partner.role === other) === true
  return {
    keep: set,
    forget: () => forget(nameOf(role)),
    own,
    takeOver: () => {
      const mine = own()
      const theirs = mine ? null : recall(nameOf(other), isDraft)
      if (!theirs || (!theirs.isResting && isThere())) return mine
      set(theirs)
      forget(nameOf(other))
      return theirs
    },
    watch: (taken) => watchKept(nameOf(role), () => own() === null && taken()),
    connect: (joined) => {
      link = joined
    },
  }
}

function nameOf(role: Role): string {
  return `draft-${role}`
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    (value.id === null || typeof value.id === 'string') &&
    typeof value.isResting === 'boolean' &&
    ['text', 'team', 'kind', 'owner'].every((name) => typeof value[name] === 'string')
  )
}
