import type { Action } from '../../model/action.ts'
import type { Place, Severity } from '../../model/finding.ts'
import { isInEnglish } from '../../model/language.ts'
import { type Passage, readPassages } from '../../model/passage.ts'
import { type QuestionPhrases, questionsIn } from '../../model/phrases.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import { isOfAudience } from '../../model/proposal.ts'
import type { CheckOptions, Config, RuleSettings } from '../../model/rules.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Source } from '../../model/source.ts'
import { readIgnores } from './ignores.ts'
import { type ShownLine, shownLines } from './shown.ts'

/** What there is to check: the source, and what was understood of it. */
export interface Examined {
  readonly source: Source
  readonly postmortem: Postmortem
  readonly config: Config
  readonly options: CheckOptions
}

/** The same, prepared for the rules. */
export interface Subject extends Examined {
  /** Every action, in the order of the document. */
  readonly actions: readonly Action[]
  /** Those of them that the authors wrote, without what an audience has proposed. */
  readonly ownActions: readonly Action[]
  /** Every section that the audience may see, outermost first. */
  readonly sections: readonly Section[]
  /** Every heading, paragraph, item and cell, the speaker's too; not code and quotations. */
  readonly passages: readonly Passage[]
  /** What a public site shows of the source, line by line; empty for one that isn't public. */
  readonly shown: readonly ShownLine[]
  readonly isEnglish: boolean
  /** How questions are asked in the document's language. */
  readonly questions: QuestionPhrases
  /** The author's, over those of the configuration. */
  readonly settings: RuleSettings
  /** Whether a comment at the place, or on the line above, tells a rule to be silent. */
  readonly isIgnored: (rule: string, place: Place) => boolean
  /** The rules there are. */
  readonly ruleNames: readonly string[]
}

/** Reads once what many rules look at. */
export function subjectOf(examined: Examined, ruleNames: readonly string[]): Subject {
  const { postmortem, source, config, options } = examined
  const isIgnored = readIgnores(source)
  const actions = postmortem.groups.flatMap((group) => group.actions)
  const passages = readPassages([...postmortem.sections, ...postmortem.told])
  return {
    ...examined,
    actions,
    ownActions: actions.filter((action) => !isOfAudience(action)),
    sections: everySection(postmortem.sections),
    passages,
    shown: options.isPublic ? shownLines(source, postmortem) : [],
    isEnglish: isInEnglish(postmortem.settings.lang, passages),
    questions: questionsIn(postmortem.settings.lang),
    settings: { ...config.rules, ...ownRules(examined) },
    isIgnored,
    ruleNames,
  }
}

/** What a document sets for rules. Of those that guard a public site it may make more of, not less: it may come from anybody. */
function ownRules({ postmortem, options }: Examined): RuleSettings {
  const { rules } = postmortem.settings
  if (!options.isPublic) return rules
  return Object.fromEntries(Object.entries(rules).filter(([name, set]) => !isLocked(name, set)))
}

/** Whether a setting is none that a document may make for a public site. */
export function isLocked(name: string, set: Severity | 'off'): boolean {
  return guards(name) && set !== 'error'
}

/** Whether a rule guards a public site: no comment of a document silences it. */
export function guards(name: string): boolean {
  return name.startsWith('public-') || name === 'rule-locked'
}
