import type { Role } from './commands.ts'

/** Another window of the talk. */
export interface Partner {
  readonly id: string
  readonly role: Role
}

/** Which windows are there. */
export interface Partners {
  /** Notes a sign of life; true when the window is new. */
  readonly see: (id: string, role: Role) => boolean
  readonly drop: (id: string) => void
  /** Notes that all were asked; one that leaves several questions unanswered has gone without a word. */
  readonly ask: () => void
  readonly list: () => readonly Partner[]
}

/** Questions, not seconds: the timers of a window in the background stand nearly still. */
const patience = 4

/** Keeps the list of the other windows, and says when it changes. */
export function trackPartners(changed: (partners: readonly Partner[]) => void): Partners {
  const known = new Map<string, { readonly role: Role; readonly unanswered: number }>()
  const list = (): readonly Partner[] => [...known].map(([id, { role }]) => ({ id, role }))
  return {
    list,
    see: (id, role) => {
      const isNew = known.get(id)?.role !== role
      known.set(id, { role, unanswered: 0 })
      if (isNew) changed(list())
      return isNew
    },
    drop: (id) => {
      if (known.delete(id)) changed(list())
    },
    ask: () => {
      const before = known.size
      for (const [id, { role, unanswered }] of known) {
        if (unanswered >= patience) known.delete(id)
        else known.set(id, { role, unanswered: unanswered + 1 })
      }
      if (known.size < before) changed(list())
    },
  }
}
