import { type DiagnosticCode, diagnostics } from '../../diagnostics.ts'
import type { Finding, Place, Severity } from '../../model/finding.ts'
import type { Question } from '../../model/question.ts'
import { allowLine, isAllowed } from '../../text/allowed-words.ts'
import { guards, type RuleContext } from '../context/context.ts'
import type { Diagnosis, Message, Places, Rule, RuleResult } from './rule.ts'

/** What rules have found, in their order. */
export interface Remarks {
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
}

/** Lets every rule that is on look at a document; `look` is how one rule looks, nothing where it has no eye for it. */
export function run(
  rules: readonly Rule[],
  context: RuleContext,
  look: (rule: Rule) => readonly RuleResult[],
): Remarks {
  const on = rules.filter((rule) => isOn(rule, context))
  const remarks = on.flatMap((rule) => look(rule).map((remark) => ({ rule, remark })))
  return {
    findings: remarks.flatMap(({ rule, remark }) =>
      'say' in remark ? findingOf(rule, remark, context) : asFinding(rule, remark, context),
    ),
    questions: remarks.flatMap(({ rule, remark }) =>
      'say' in remark || isSilenced(rule, remark.spans, context) ? [] : [{ rule: rule.name, ...remark }],
    ),
  }
}

/**
 * What other stages have found of a document, as its author and the configuration set it. Errors stay: what can't be read
 * forbids building.
 */
export function adjusted(findings: readonly Finding[], context: RuleContext): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { rule, severity, spans } = finding
    if (severity === 'error' || guards(rule)) return [finding]
    const [first, ...rest] = spans.filter((place) => !context.isIgnored(rule, place))
    if (!first || context.settings[rule] === 'off') return []
    return [{ ...finding, severity: set(rule, severity, context), spans: [first, ...rest] }]
  })
}

function isOn({ name, isEnglish }: Rule, { settings, ...context }: RuleContext): boolean {
  return settings[name] !== 'off' && (!isEnglish || context.isEnglish)
}

function findingOf(
  rule: Rule,
  { places, say, severity }: Diagnosis,
  context: RuleContext,
): readonly Finding[] {
  const { allowed } = context.config
  const isOpen = (place: Place): boolean =>
    guards(rule.name) ? isAllowed(place.words ?? '', allowed) : context.isIgnored(rule.name, place)
  const [first, ...rest] = places.filter((place) => !isOpen(place))
  if (!first) return []
  const usual = severity ?? usualOf(rule)
  return [
    {
      ...withAllowLine(rule.name, say([first, ...rest]), [first, ...rest], allowed),
      rule: rule.name,
      severity: set(rule.name, usual, context),
      spans: [first, ...rest],
    },
  ]
}

/** What guards a public site is let through by `patchdeck.yaml` alone: the hint says how. */
function withAllowLine(
  rule: string,
  { message, hint }: Message,
  places: Places,
  allowed: readonly string[],
): Message {
  const words = [...new Set(places.flatMap(({ words = '' }) => (words === '' ? [] : [words])))]
  if (!rule.startsWith('public-') || words.length === 0) return { message, hint }
  return { message, hint: `${hint} ${allowLine(words, allowed)}` }
}

/** A rule that only asks tells the author too when the author sets a severity for it. */
function asFinding(
  rule: Rule,
  { text, spans }: Omit<Question, 'rule'>,
  context: RuleContext,
): readonly Finding[] {
  const [first, ...rest] = spans.filter((span) => !context.isIgnored(rule.name, span))
  if (diagnostics[rule.name].severity !== 'question' || !context.settings[rule.name] || !first) return []
  const severity = set(rule.name, 'info', context)
  return [
    {
      rule: rule.name,
      severity,
      message: text.text,
      hint: 'Answer it in a row, or leave it to the room.',
      spans: [first, ...rest],
    },
  ]
}

function isSilenced({ name }: Rule, spans: readonly Place[], { isIgnored }: RuleContext): boolean {
  return spans.length > 0 && spans.every((span) => isIgnored(name, span))
}

/** What a rule's findings are where neither it nor the author says otherwise. */
function usualOf({ name }: Rule): Severity {
  const { severity } = diagnostics[name]
  return severity === 'question' ? 'info' : severity
}

function set(name: DiagnosticCode, usual: Severity, { settings }: RuleContext): Severity {
  const chosen = settings[name]
  return chosen === undefined || chosen === 'off' ? usual : chosen
}
