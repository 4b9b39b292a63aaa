import type { DiagnosticCode } from '../../diagnostics.ts'
import type { Deck } from '../../model/deck.ts'
import type { Place, Severity } from '../../model/finding.ts'
import type { Question } from '../../model/question.ts'
import type { Subject } from '../subject/subject.ts'

/** Where something is written, at least once. */
export type Places = readonly [Place, ...Place[]]

/** What is told of some places: one sentence, and what to do. */
export interface Saying {
  readonly message: string
  readonly hint: string
}

/** One line for the author. The author may silence some of its places: what is said is said of those left. */
export interface Complaint {
  readonly places: Places
  readonly say: (places: Places) => Saying
  /** Where it differs from the rule's. */
  readonly severity?: Severity
}

/** What a rule has found. */
export type Remark = Complaint | Omit<Question, 'rule'>

interface Named {
  /** The name of its file; the catalogue says the rest of it. */
  readonly name: DiagnosticCode
  /** Whether it reads English words and so has to be silent in other languages. */
  readonly isEnglish?: true
}

/** A rule about what a document says. */
export interface DocumentRule extends Named {
  readonly check: (subject: Subject) => readonly Remark[]
}

/** A rule about the talk that is made of it. */
export interface DeckRule extends Named {
  readonly checkDeck: (deck: Deck, subject: Subject) => readonly Remark[]
}

/** A rule about what the author wishes of the questions. */
export interface QuestionRule extends Named {
  readonly checkQuestions: (questions: readonly Question[], subject: Subject) => readonly Remark[]
}

export type Rule = DocumentRule | DeckRule | QuestionRule

/** A complaint about these places; nothing where there are none. */
export function complain(
  places: readonly Place[],
  say: Complaint['say'],
  severity?: Severity,
): readonly Complaint[] {
  const [first, ...rest] = places
  return first ? [{ places: [first, ...rest], say, ...(severity && { severity }) }] : []
}
