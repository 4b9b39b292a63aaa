import type { Position } from './steps.ts'

/** A part of the console: where it stands in the page, and what it does when the talk goes on. */
export interface ConsolePart {
  readonly root: HTMLElement
  readonly show: (place: Position) => void
}
