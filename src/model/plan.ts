/** How a slide stands in the time of a talk. */
export interface Planned {
  /** The part of the document it belongs to, as headed there; null where its matter is ours or the whole document's. */
  readonly section: string | null
  /** How long it may take; null where the front matter gives neither a duration nor a pace. */
  readonly seconds: number | null
}
