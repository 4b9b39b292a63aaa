import type { Metric } from './metric.ts'
import type { Note, Prose } from './prose.ts'
import type { Span } from './source.ts'

/** When the work is meant to be done, in the two steps a postmortem usually names. */
export type Horizon = 'short' | 'long'

export type Status = 'open' | 'in progress' | 'done' | 'rejected'

/** What an action is for: after the types of action item in Google's SRE workbook, chapter 10. */
export type ActionKind = 'detect' | 'prevent' | 'mitigate' | 'repair' | 'learn'

/** One thing somebody will do: a table row, a list item or a heading, merged with its narrative. */
export interface Action {
  readonly what: Prose
  readonly why: Prose | null
  /** Without the word "team": "SRE Team" is "SRE". */
  readonly team: string | null
  readonly owner: string | null
  /** As written; a date, a sprint, a quarter. */
  readonly due: string | null
  /** The last day that `due` allows, `YYYY-MM-DD`; null where it names none that a calendar can place. */
  readonly dueDay: string | null
  readonly status: Status | null
  /** As written, e.g. `OPS-123` or `#45`. */
  readonly ticket: string | null
  readonly links: readonly string[]
  readonly priority: string | null
  /** Only when the author states it. */
  readonly kind: ActionKind | null
  /** The author's own word for its kind, from a column; null where there is none. */
  readonly category: string | null
  readonly horizon: Horizon | null
  /** The heading it stands under, as written. */
  readonly section: string | null
  readonly metric: Metric | null
  /** What the speaker says of it, or null where nothing was written. */
  readonly notes: Note | null
  /** What the document itself says further of it: nested items, a paragraph below its heading. */
  readonly details: Note | null
  /** The row as the author wrote it, one cell a column of its group; one cell for a list item. */
  readonly cells: readonly Prose[]
  /** The row, then the narrative it was merged with. */
  readonly spans: readonly Span[]
}

/** Whether nothing is left to do or to ask: it is stated as done, or as rejected. */
export function isSettled({ status }: Action): boolean {
  return status === 'done' || status === 'rejected'
}

/** What a column of an action table holds. */
export type Field =
  | 'what'
  | 'why'
  | 'team'
  | 'owner'
  | 'due'
  | 'status'
  | 'ticket'
  | 'priority'
  | 'kind'
  | 'metric'

export interface Column {
  readonly label: Prose
  /** Null for a column whose heading says nothing we know; it is shown all the same. */
  readonly field: Field | null
}

/** Actions that stand together: one table, or one list. */
export interface ActionGroup {
  readonly heading: Prose | null
  readonly horizon: Horizon | null
  /** As the author wrote them; empty for a list. */
  readonly columns: readonly Column[]
  readonly actions: readonly Action[]
  /** The document's own lines around the table or list, such as "We will:"; null for none. */
  readonly intro: Note | null
  /** What the speaker says on the way into these actions, or null. */
  readonly bridge: Note | null
  /** Where the heading stands; null without one. */
  readonly headSpan: Span | null
  /** The tables and lists. */
  readonly spans: readonly Span[]
}
