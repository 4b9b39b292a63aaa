/** How a line of a diff is signed; `same` for one that only shows where the others stand. */
export type DiffSign = 'added' | 'removed' | 'same'

/** A line of a diff, without its sign. */
export interface DiffLine {
  readonly sign: DiffSign
  readonly text: string
}
