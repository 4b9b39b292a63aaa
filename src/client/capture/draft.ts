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
export interface LineDraft extends Typed {
  /** The line that is edited, by its id; null for a new one. */
  readonly id: string | null
  /** Whether nobody is typing in it, so that the other window may go on with it. */
  readonly isResting: boolean
}

type Role = Partner['role']

/** The half-written line of this window, and of the other: kept by the browser until it is added or dropped. */
export interface Drafts {
  readonly keep: (draft: LineDraft) => void
  readonly forget: () => void
  /** This window's own; null where there is none. */
  readonly own: () => LineDraft | null
  /** This window's own, else one that the other window has left, which is then this one's. */
  readonly takeOver: () => LineDraft | null
  /** Calls when the other window has taken this one's. */
  readonly watch: (taken: () => void) => void
}

/** A deck and a console have a draft each, so that what is typed in one is safe from the other. `link` gives null until windows are joined. */
export function makeDrafts(role: Role, link: () => Link | null): Drafts {
  const other: Role = role === 'deck' ? 'console' : 'deck'
  const [name, otherName] = [`draft-${role}`, `draft-${other}`]
  const own = (): LineDraft | null => recall(name, isDraft)
  return {
    keep: (draft) => void keep(name, draft),
    forget: () => forget(name),
    own,
    takeOver: () => {
      const mine = own()
      const theirs = recall(otherName, isDraft)
      const isThere = link()
        ?.partners()
        .some((partner) => partner.role === other)
      if (mine || !theirs || (isThere && !theirs.isResting)) return mine
      keep(name, theirs)
      forget(otherName)
      return theirs
    },
    watch: (taken) => watchKept(name, () => own() ?? taken()),
  }
}

function isDraft(value: unknown): value is LineDraft {
  return (
    isRecord(value) &&
    (value.id === null || typeof value.id === 'string') &&
    typeof value.isResting === 'boolean' &&
    ['text', 'team', 'kind', 'owner'].every((name) => typeof value[name] === 'string')
  )
}
