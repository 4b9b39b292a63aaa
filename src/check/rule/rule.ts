import type { DiagnosticCode } from '../../diagnostics.ts'
import type { Deck } from '../../model/deck.ts'
import type { Place, Severity } from '../../model/finding.ts'
import type { Question } from '../../model/question.ts'
import type { RuleContext } from '../context/context.ts'

/** Where something is written, at least once. */
export type Places = readonly [Place, ...Place[]]

/** What is told of some places: one sentence, and what to do. */
export interface Message {
  readonly message: string
  readonly hint: string
}

/** One line for the author. The author may silence some of its places: what is said is said of those left. */
export interface Diagnosis {
  readonly places: Places
  readonly say: (places: Places) => Message
  /** Where it differs from the rule's. */
  readonly severity?: Severity
}

/** What a rule has found. */
export type RuleResult = Diagnosis | Omit<Question, 'rule'>

interface Named {
  /** The name of its file; the catalogue says the rest of it. */
  readonly name: DiagnosticCode
  /** Whether it reads English words and so has to be silent in other languages. */
  readonly isEnglish?: true
}

/** A rule about what a document says. */
export interface DocumentRule extends Named {
  readonly check: (context: RuleContext) => readonly RuleResult[]
}

/** A rule about the talk that is made of it. */
export interface DeckRule extends Named {
  readonly checkDeck: (deck: Deck, context: RuleContext) => readonly RuleResult[]
}

/** A rule about what the author wishes of the questions. */
export interface QuestionRule extends Named {
  readonly checkQuestions: (questions: readonly Question[], context: RuleContext) => readonly RuleResult[]
}

export type Rule = DocumentRule | DeckRule | QuestionRule

/** A complaint about these places; nothing where there are none. */
export function complain(
  places: readonly Place[],
  say: Diagnosis['say'],
  severity?: Severity,
): readonly Diagnosis[] {
  const [first, ...rest] = places
  return first ? [{ places: [first, ...rest], say, ...(severity && { severity }) }] : []
}
