import type { Action, Status } from '../../model/action.ts'
import type { Prose } from '../../model/prose.ts'
import type { Talk } from '../../model/talk.ts'
import { rowKeys } from '../../text/row-keys.ts'

/** One action as other programs take it. Null where the document doesn't say. */
export interface ActionRecord {
  /** The slug of its document. */
  readonly document: string
  /** The document's title, without markup. */
  readonly title: string
  /** BCP 47, of the document. */
  readonly lang: string
  /** Tells it from all others of its document, as `rowKeys` has it. */
  readonly key: string
  readonly what: Prose
  readonly why: Prose | null
  readonly team: string | null
  readonly owner: string | null
  /** As written. */
  readonly due: string | null
  /** The last day that `due` allows, `YYYY-MM-DD`. */
  readonly dueDay: string | null
  readonly status: Status | null
  readonly metric: string | null
  readonly ticket: string | null
  readonly priority: string | null
  /** The heading it stands under. */
  readonly section: string | null
  readonly links: readonly string[]
  /** Where it is written, the line counted from 1; null in public. */
  readonly file: string | null
  readonly line: number | null
  /** The day of the incident, `YYYY-MM-DD`. */
  readonly incidentDay: string | null
  /** The project on GitHub that its document's `tracker` names, e.g. `github.com/acme/shop`. */
  readonly repository: string | null
}

/** How records are made of talks. */
interface Naming {
  /** A path as pages have it, as it is printed. */
  readonly fromHere: (path: string) => string
  /** Whether anybody may read them: then they have no place, and no why that only the speaker says. */
  readonly isPublic: boolean
}

/** Every action of some talks, in the order of the documents. */
export function actionRecords(talks: readonly Talk[], naming: Naming): readonly ActionRecord[] {
  return talks.flatMap((talk) => {
    const { groups } = talk.postmortem
    const keys = rowKeys(groups)
    return groups.flatMap(({ actions }) =>
      actions.map((action) => recordOf(action, keys.get(action) ?? '', talk, naming)),
    )
  })
}

function recordOf(
  action: Action,
  key: string,
  { postmortem }: Talk,
  { fromHere, isPublic }: Naming,
): ActionRecord {
  const { slug, title, settings, day } = postmortem
  const { what, why, team, owner, due, dueDay, status, metric, ticket, priority, section, links } = action
  const [place] = isPublic ? [] : action.spans
  return {
    ...{ document: slug, title: title.text, lang: settings.lang, key, what },
    why: isPublic && settings.why === 'notes' ? null : why,
    ...{ team, owner, due, dueDay, status, ticket, priority, section, links },
    metric: metric?.prose.text ?? null,
    file: place ? fromHere(place.path) : null,
    line: place?.line ?? null,
    incidentDay: day,
    repository:
      settings.tracker?.kind === 'github' ? settings.tracker.address.replace(/^https?:\/\//, '') : null,
  }
}

/** Which actions are wanted. Null asks for nothing. */
export interface ActionFilter {
  /** Neither done nor rejected. */
  readonly isOpen: boolean
  /** Open, and due before this day, `YYYY-MM-DD`. */
  readonly dueBefore: string | null
  /** In any case, as all that follows. */
  readonly team: string | null
  /** One of those who own it, with or without `@`. */
  readonly owner: string | null
}

/** The records that a filter lets through, in their order. */
export function matching(
  records: readonly ActionRecord[],
  { isOpen, dueBefore, team, owner }: ActionFilter,
): readonly ActionRecord[] {
  return records.filter(
    (record) =>
      (!isOpen || isUnsettled(record)) &&
      (dueBefore === null || (isUnsettled(record) && record.dueDay !== null && record.dueDay < dueBefore)) &&
      (team === null || isSame(record.team ?? '', team)) &&
      (owner === null || ownersOf(record).some((one) => isSame(one, owner))),
  )
}

function isUnsettled({ status }: ActionRecord): boolean {
  return status !== 'done' && status !== 'rejected'
}

/** The whole, and each of several. */
function ownersOf({ owner }: ActionRecord): readonly string[] {
  return owner === null ? [] : [owner, ...owner.split(/\s*[,;&/、，]\s*|\s+and\s+/)]
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function folded(name: string): string {
  return name.trim().replace(/^@/, '').normalize('NFC').toLowerCase()
}
