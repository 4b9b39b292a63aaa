import { type QuestionPhrases, questionsIn } from '../../languages.ts'
import type { Action } from '../../model/action.ts'
import type { Place, Severity } from '../../model/finding.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import type { CheckOptions, Config, RuleSettings } from '../../model/rules.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Line, Source, SourceFile } from '../../model/source.ts'
import { isInEnglish } from '../../text/english.ts'
import { frontMatterIn } from '../../text/front-matter.ts'
import { type Passage, readPassages } from '../../text/passages.ts'
import { isOfAudience } from '../../text/proposals.ts'
import { readings } from '../../text/readings.ts'
import { enclosing } from '../../text/spans.ts'
import { readIgnores } from './ignores.ts'

/** What there is to check: the source, and what was understood of it. */
export interface CheckInput {
  readonly source: Source
  readonly postmortem: Postmortem
  readonly config: Config
  readonly options: CheckOptions
}

/** The same, prepared for the rules. */
export interface RuleContext extends CheckInput {
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
}

/** Reads once what many rules look at. */
export function contextOf(examined: CheckInput): RuleContext {
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
  }
}

/** What a document sets for rules. Of those that guard a public site it may make more of, not less: it may come from anybody. */
function ownRules({ postmortem, options }: CheckInput): RuleSettings {
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

/** A line of which the audience gets something. */
interface ShownLine extends Line {
  /** As it is written and, where that is another text, as it is read. */
  readonly readings: readonly string[]
}

/** The keys of the front matter whose words stand on a page; what any other says stays in the document. */
const shownKeys: ReadonlySet<string> = new Set([
  ...['title', 'date', 'severity', 'status', 'service', 'authors', 'closing', 'questions', 'tracker'],
])

/** What the audience of a public site gets of a source: without the speaker's part, comments, and settings that nobody sees. */
function shownLines({ files }: Source, { told }: Postmortem): readonly ShownLine[] {
  const isTold = enclosing(told.map(({ span }) => span))
  return files
    .filter(({ part }) => part === 'slides')
    .flatMap((file) => textsOf(file).map((text, i) => ({ ...file, text, line: i + 1, endLine: i + 1 })))
    .filter((line) => line.text !== '' && !isTold(line))
    .map((line) => ({ ...line, readings: readings(line.text) }))
}

/** Line by line, what is shown of it. */
function textsOf({ text }: SourceFile): readonly string[] {
  const lines = text.split('\n')
  const end = frontMatterIn(text)?.end ?? -1
  return [...header(lines.slice(0, end + 1)), ...withoutComments(lines.slice(end + 1))]
}

function header(lines: readonly string[]): readonly string[] {
  let isShown = true
  return lines.map((line) => {
    const key = /^["']?([\w-]+)["']?\s*[:=]/.exec(line)?.[1]
    if (key) isShown = shownKeys.has(key)
    const isOurs = /^\s*(?:#|[-{ ]*(?:drop|pin|reword):)/.test(line)
    return isShown && !isOurs ? line.replace(/\s#\s.*$/, '') : ''
  })
}

/** Comments in code are shown. */
function withoutComments(lines: readonly string[]): readonly string[] {
  let fence: string | null = null
  let language = ''
  let isOpen = false
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'))
  return lines.map((line, i) => {
    const mark = /^ {0,3}(?:> ?|[-*] )*(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (!isOpen && mark && fence === null) {
      fence = mark
      language = line
        .slice(line.indexOf(mark) + mark.length)
        .trim()
        .toLowerCase()
    } else if (!isOpen && mark && fence && mark.startsWith(fence)) fence = null
    if (fence !== null && !isOpen) return withoutDecorator(line, language)
    const { shown, isOpen: goesOn } = withoutComment(line, isOpen)
    // What is never closed is no comment.
    if (goesOn && !isOpen && i >= lastEnd) return line
    isOpen = goesOn
    return shown
  })
}

const code = /(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g
const codeOrComment = new RegExp(`${code.source}|<!--.*?-->`, 'g')

function withoutComment(
  line: string,
  wasOpen: boolean,
): { readonly shown: string; readonly isOpen: boolean } {
  const whole = wasOpen ? `<!--${line}` : line
  const shown = whole.replace(codeOrComment, (found) => (found.startsWith('`') ? found : ''))
  const open = shown.replace(code, (span) => ' '.repeat(span.length)).indexOf('<!--')
  return open < 0 ? { shown, isOpen: false } : { shown: shown.slice(0, open), isOpen: true }
}

const withDecorators =
  /^(?:java|kotlin|kt|scala|groovy|py|python|ts|tsx|typescript|js|jsx|javascript|css|scss|less|php|swift|dart|csharp|ruby|elixir)\b/

/** `@Entity` above a class, or `@cache` above a function, is nobody's handle. */
function withoutDecorator(line: string, language: string): string {
  if (withDecorators.test(language)) return line.replace(/^(\s*)@(?=\w)/, '$1')
  return line.replace(/^(\s*)@(?=[A-Z]\w*[a-z]\w*\s*$)/, '$1')
}
