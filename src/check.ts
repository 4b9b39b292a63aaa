import { actionDiffersFromNotes } from './check/action-differs-from-notes.ts'
import { actionDuplicate } from './check/action-duplicate.ts'
import { actionNoDate } from './check/action-no-date.ts'
import { actionNoOwner } from './check/action-no-owner.ts'
import { actionNoTicket } from './check/action-no-ticket.ts'
import { actionNoWhy } from './check/action-no-why.ts'
import { actionOverdue } from './check/action-overdue.ts'
import { actionPeopleFix } from './check/action-people-fix.ts'
import { actionSamePriority } from './check/action-same-priority.ts'
import { actionTwoInOne } from './check/action-two-in-one.ts'
import { actionVague } from './check/action-vague.ts'
import { actionsNone } from './check/actions-none.ts'
import { causeWithoutAction } from './check/cause-without-action.ts'
import { closingWithoutAction } from './check/closing-without-action.ts'
import { type CheckInput, contextOf, type RuleContext } from './check/context/context.ts'
import { detectionMissing } from './check/detection-missing.ts'
import { fixWithoutGuard } from './check/fix-without-guard.ts'
import { imageNoAlt } from './check/image-no-alt.ts'
import { impactNoNumber } from './check/impact-no-number.ts'
import { languageCounterfactual } from './check/language-counterfactual.ts'
import { languageFailedTo } from './check/language-failed-to.ts'
import { languageFault } from './check/language-fault.ts'
import { languageHumanError } from './check/language-human-error.ts'
import { languageJudgement } from './check/language-judgement.ts'
import { lessonsNone } from './check/lessons-none.ts'
import { linkBroken } from './check/link-broken.ts'
import { luckWithoutAction } from './check/luck-without-action.ts'
import { metricMissing } from './check/metric-missing.ts'
import { metricOldName } from './check/metric-old-name.ts'
import { metricPerTeam } from './check/metric-per-team.ts'
import { metricUnheld } from './check/metric-unheld.ts'
import { metricUnknown } from './check/metric-unknown.ts'
import { placeholder } from './check/placeholder.ts'
import { preventionMissing } from './check/prevention-missing.ts'
import { publicAddress } from './check/public-address.ts'
import { publicContact } from './check/public-contact.ts'
import { publicDeniedWord } from './check/public-denied-word.ts'
import { publicInternalLink } from './check/public-internal-link.ts'
import { publicSecret } from './check/public-secret.ts'
import { isMeant, wished } from './check/question/overrides.ts'
import { questionUnknown } from './check/question-unknown.ts'
import type { Rule, RuleResult } from './check/rule/rule.ts'
import { adjusted, run } from './check/rule/run.ts'
import { ruleLocked } from './check/rule-locked.ts'
import { ruleUnknown } from './check/rule-unknown.ts'
import { sampleLeft } from './check/sample-left.ts'
import { sectionEmpty } from './check/section-empty.ts'
import { sectionMissing } from './check/section-missing.ts'
import { slideOverfull } from './check/slide-overfull.ts'
import { talkTooLong } from './check/talk-too-long.ts'
import { targetMissing } from './check/target-missing.ts'
import { teamOneHorizon } from './check/team-one-horizon.ts'
import { teamOrder } from './check/team-order.ts'
import { teamWithoutRow } from './check/team-without-row.ts'
import { timelineDuration } from './check/timeline-duration.ts'
import { timelineNoDetection } from './check/timeline-no-detection.ts'
import { timelineNoZone } from './check/timeline-no-zone.ts'
import { timelineOrder } from './check/timeline-order.ts'
import { timelineOutlier } from './check/timeline-outlier.ts'
import { wrongWithoutAction } from './check/wrong-without-action.ts'
import { isDiagnosticCode } from './diagnostics.ts'
import type { Deck } from './model/deck.ts'
import type { Finding } from './model/finding.ts'
import type { Question, Questions } from './model/question.ts'
import type { Config, QuestionWish } from './model/rules.ts'
import { encloses, type Source, type SourceFile, type Span } from './model/source.ts'

export type { CheckInput } from './check/context/context.ts'

/** Every rule, in the order in which they are reported of one line. */
export const rules: readonly Rule[] = [
  publicSecret,
  publicDeniedWord,
  publicContact,
  publicInternalLink,
  publicAddress,
  linkBroken,
  ruleUnknown,
  ruleLocked,
  questionUnknown,
  actionsNone,
  actionNoOwner,
  actionNoDate,
  actionOverdue,
  actionNoTicket,
  actionVague,
  actionTwoInOne,
  actionPeopleFix,
  actionDuplicate,
  actionSamePriority,
  actionNoWhy,
  actionDiffersFromNotes,
  teamOrder,
  metricMissing,
  metricUnknown,
  metricOldName,
  detectionMissing,
  preventionMissing,
  impactNoNumber,
  timelineNoZone,
  timelineOrder,
  timelineOutlier,
  timelineDuration,
  languageHumanError,
  languageJudgement,
  languageFault,
  languageFailedTo,
  languageCounterfactual,
  sectionEmpty,
  sectionMissing,
  placeholder,
  sampleLeft,
  imageNoAlt,
  causeWithoutAction,
  wrongWithoutAction,
  luckWithoutAction,
  closingWithoutAction,
  timelineNoDetection,
  fixWithoutGuard,
  targetMissing,
  metricUnheld,
  metricPerTeam,
  teamOneHorizon,
  teamWithoutRow,
  lessonsNone,
  slideOverfull,
  talkTooLong,
]

/** What the author should look at before the meeting, and what the room is to be asked. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly questions: Questions
  /** Findings of other stages about the document, as it and the configuration set them under `rules:`. */
  readonly adjust: (findings: readonly Finding[]) => readonly Finding[]
  /** What only the finished slides show. */
  readonly checkDeck: (deck: Deck) => readonly Finding[]
}

/** Lets every rule look at a document. */
export function check(examined: CheckInput): Checked {
  const context = contextOf(examined)
  const { findings, questions } = look(context, (rule) => ('check' in rule ? rule.check(context) : []))
  const wishes = look(context, (rule) =>
    'checkQuestions' in rule ? rule.checkQuestions(questions, context) : [],
  )
  const { settings } = examined.postmortem
  return {
    findings: [...findings, ...wishes.findings],
    questions: choose(askable(questions, examined), settings.questions, examined.source),
    adjust: (found) => adjusted(found, context),
    checkDeck: (deck) =>
      look(context, (rule) => ('checkDeck' in rule ? rule.checkDeck(deck, context) : [])).findings,
  }
}

/** What is wrong with a configuration itself: names that no rule has. */
export function checkConfig({ rules: set }: Config, { path, text }: SourceFile): readonly Finding[] {
  const unknown = Object.keys(set).filter((name) => !isDiagnosticCode(name))
  return unknown.map((words) => {
    const line = text.split('\n').findIndex((line) => line.trimStart().startsWith(words)) + 1 || 1
    return {
      rule: 'rule-unknown',
      severity: 'warning',
      message: `There is no rule "${words}".`,
      hint: 'docs/rules.md lists the names.',
      spans: [{ path, line, endLine: line, words }],
    }
  })
}

function look(context: RuleContext, eye: (rule: Rule) => readonly RuleResult[]): ReturnType<typeof run> {
  const isEmpty = context.postmortem.blocks.length === 0
  return run(isEmpty ? [] : rules, context, eye)
}

/**
 * The questions that may be put to a room. A question quotes what it is about: before everybody one about the narrative would
 * publish it, unless the author has put it in other words.
 */
function askable(questions: readonly Question[], { postmortem, options }: CheckInput): readonly Question[] {
  if (!options.isPublic) return questions
  const isTold = (span: Span): boolean => postmortem.told.some((section) => encloses(section.span, span))
  const isReworded = (question: Question): boolean =>
    postmortem.settings.questions.some(
      (wish) => 'as' in wish && wish.as !== null && isMeant(question, 'pin' in wish ? wish.pin : wish.reword),
    )
  return questions.filter((question) => !question.spans.some(isTold) || isReworded(question))
}

/** As many as a room can talk about. */
const most = 3

/** Puts questions in order: what the author pins, then one a family, then the others. */
function choose(questions: readonly Question[], wishes: readonly QuestionWish[], source: Source): Questions {
  const { pinned, left } = wished(withoutDoubles(inOrder(questions, source)), wishes)
  const firsts = left.filter(
    ({ rule }, i) => left.findIndex((other) => familyOf(other.rule) === familyOf(rule)) === i,
  )
  const shown = [...pinned, ...firsts].slice(0, most)
  return { shown, kept: [...pinned, ...left].filter((question) => !shown.includes(question)) }
}

/** By family, then by their place in the document. */
function inOrder(questions: readonly Question[], { files }: Source): readonly Question[] {
  const fileOf = ({ spans: [span] }: Question): number => files.findIndex(({ path }) => path === span?.path)
  const lineOf = ({ spans: [span] }: Question): number => span?.line ?? 0
  return [...questions].sort(
    (a, b) => familyOf(a.rule) - familyOf(b.rule) || fileOf(a) - fileOf(b) || lineOf(a) - lineOf(b),
  )
}

/** Two rules may come to one question. */
function withoutDoubles(questions: readonly Question[]): readonly Question[] {
  return questions.filter(
    ({ text }, i) => questions.findIndex((other) => other.text.text === text.text) === i,
  )
}

/** Rules that ask much the same, those first that matter most to a room. */
const families: readonly (readonly string[])[] = [
  ['author'],
  ['cause-without-action', 'wrong-without-action', 'luck-without-action', 'closing-without-action'],
  ['detection-missing', 'timeline-no-detection'],
  ['fix-without-guard'],
  ['prevention-missing'],
  ['target-missing'],
  ['metric-unheld', 'metric-per-team'],
  ['team-one-horizon', 'team-without-row'],
  ['lessons-none'],
]

/** The place of a rule's family; the same for the rules of one family. */
function familyOf(rule: string): number {
  const found = families.findIndex((family) => family.includes(rule))
  return found < 0 ? families.length : found
}
