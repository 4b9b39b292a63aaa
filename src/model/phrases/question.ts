/** How we ask what a document leaves open; braces hold the author's words. */
export interface QuestionPhrases {
  /** Something named that no action is about: `{it}`. */
  readonly namedWithoutAction: string
  /** Nothing detects `{it}`. */
  readonly undetected: string
  /** The timeline begins without a sign. */
  readonly noFirstSign: string
  /** A fix, `{it}`, that nothing watches. */
  readonly unguarded: string
  /** No action prevents `{it}`. */
  readonly unprevented: string
  /** A long-term action, `{it}`, without an end one could see. */
  readonly withoutTarget: string
  /** A metric, `{it}`, that no action names. */
  readonly unheld: string
  /** Metrics, `{it}`, with one team each. */
  readonly oneTeamEach: string
  /** `{team}` has `{it}` for now and nothing for later. */
  readonly nothingLater: string
  /** `{team}` has `{it}` for later and nothing for now. */
  readonly nothingNow: string
  /** The narrative tells of `{team}`, which has no row. */
  readonly teamWithoutRow: string
  /** The row `{it}` of `{team}` has no narrative. */
  readonly rowWithoutTelling: string
  readonly noLessons: string
  /** Heads the questions in the notes for which the slide has no room. */
  readonly moreToAsk: string
}
