import type { Moment } from '../text/days.ts'
import type { Span } from './source.ts'

/** What parts an incident into phases, in the order in which it comes about. */
export const markers = ['impact', 'detected', 'acknowledged', 'mitigated', 'resolved', 'clear'] as const

/**
 * Impact starts; somebody or something notices; somebody takes it up; users are helped; the cause is dealt with; all
 * is as before.
 */
export type Marker = (typeof markers)[number]

/** Where an incident comes into a phase. */
export interface Phase {
  readonly marker: Marker
  /** As written. */
  readonly time: string
  readonly moment: Moment
  /** Whether the document says so, or its words are only like those of documents that do. */
  readonly basis: 'stated' | 'guess'
  /** The words it stands in. */
  readonly words: string
  readonly span: Span
}

/** How long an incident took to come from one marker to another. */
export const measures = {
  detect: ['impact', 'detected'],
  acknowledge: ['detected', 'acknowledged'],
  mitigate: ['impact', 'mitigated'],
  resolve: ['impact', 'resolved'],
  response: ['detected', 'clear'],
} as const satisfies Readonly<Record<string, readonly [from: Marker, to: Marker]>>

export type Measure = keyof typeof measures

/** What the document itself says that a measure is. */
export interface StatedMeasure {
  readonly measure: Measure
  /** As written, e.g. `about 12 minutes`. */
  readonly written: string
  readonly seconds: number
  readonly span: Span
}
