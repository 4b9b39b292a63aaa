import type { DiagnosticCode } from '../diagnostics.ts'
import type { Prose } from './prose.ts'
import type { Span } from './source.ts'

/** Something the document leaves open, put to the room on the last slide. */
export interface Question {
  /** The rule that asks, e.g. `target-missing`; `author` for a question of the author's own. */
  readonly rule: DiagnosticCode | 'author'
  /** What is quoted of the author's is emphasised in the markdown and stands in quotation marks in the text. */
  readonly text: Prose
  /** What it is about. Empty for a question about the whole document. */
  readonly spans: readonly Span[]
}

/** The questions of one talk, those that matter most first. */
export interface Questions {
  /** At most three. */
  readonly shown: readonly Question[]
  /** The others; they stand in the notes of the last slide. */
  readonly kept: readonly Question[]
}
