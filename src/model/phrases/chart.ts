/** What stands on drawn pictures; braces hold what is filled in. */
export interface ChartPhrases {
  /** Heads the kinds of actions. */
  readonly coverage: string
  /** The five kinds, as a line of a picture begins. */
  readonly detect: string
  readonly prevent: string
  readonly mitigate: string
  readonly repair: string
  readonly learn: string
  /** Where nothing says what an action is for. */
  readonly kindNotStated: string
  /** How strong an action is, after RCA². */
  readonly stronger: string
  readonly intermediate: string
  readonly weaker: string
  /** Where its words don't say how strong an action is. */
  readonly notClassed: string
  /** Of a kind that the author doesn't state. */
  readonly readFromWords: string
  /** Template of `{n}` and `{all}` actions, for the notes, as are the three that follow. */
  readonly kindsStated: string
  /** Template of `{kinds}` without an action. */
  readonly emptyKinds: string
  /** What the strengths are taken from. */
  readonly hierarchy: string
  /** Heads the causes and the actions that answer them. */
  readonly answers: string
  readonly causes: string
  readonly wentWrong: string
  readonly gotLucky: string
  /** Of a cause and an action that the document links. */
  readonly linked: string
  /** Of a cause and an action whose words match. */
  readonly alike: string
  /** In the place of an action that answers. */
  readonly whichAction: string
  /** Template of `{linked}` and `{all}` causes. */
  readonly linkedOf: string
  /** For the notes: what the lines mean. */
  readonly howAnswered: string
}
