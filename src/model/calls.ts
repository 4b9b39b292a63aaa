import type { Prose } from './prose.ts'
import type { SlideBase, TextSize } from './slide.ts'

/** What calls for an answer: a cause, what went wrong, where it was luck. In the order in which they are called. */
export const callSigns = ['cause', 'wrong', 'lucky'] as const

export type CallSign = (typeof callSigns)[number]

/** An action that answers a call, and how that is known. */
export interface Answering {
  readonly what: Prose
  /** Whether the document links the two; else their words are alike. */
  readonly isLinked: boolean
}

export interface Call {
  readonly sign: CallSign
  readonly what: Prose
  /** Empty where no action was found. */
  readonly answers: readonly Answering[]
}

export interface CallsSlide extends SlideBase {
  readonly kind: 'calls'
  readonly calls: readonly Call[]
  /** All that call in the document, those in longer text too, which are compared with no action and stand on no slide. */
  readonly count: number
  /** How many of them an action answers, shown or not. */
  readonly linked: number
  readonly size: TextSize
}

/** How the picture of them is laid out, in pixels, for those who part it over slides and those who draw it. */
export const callsMeasures = {
  /** Of a column, and of what lies between the two. */
  column: 456,
  between: 144,
  padding: 16,
  gap: 8,
  /** The line over a column or a run of one sign, and the line under all that says what the lines mean. */
  label: 34,
  legend: 44,
  /** Lines that an action may take, and those of what calls for it. */
  most: 3,
  mostOfCall: 12,
} as const

/** The sizes of its type, the height of a line and the padding above and below a text, in pixels. */
export const callsType: Readonly<
  Record<TextSize, { readonly type: number; readonly line: number; readonly pad: number }>
> = {
  huge: { type: 32, line: 40, pad: 16 },
  large: { type: 28, line: 36, pad: 14 },
  medium: { type: 28, line: 35, pad: 4 },
  small: { type: 28, line: 35, pad: 4 },
}
