import { check, checkConfig } from './check.ts'
import type { Finding } from './model/finding.ts'
import { type CheckOptions, type Config, defaultConfig, defaultOptions } from './model/rules.ts'
import type { Source, SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { outline } from './outline.ts'
import { parse, parseConfig } from './parse.ts'

/** Makes a talk of a source: what it says, the slides in their order, and what the author should look at. */
export function buildTalk(
  source: Source,
  config = defaultConfig,
  options: CheckOptions = defaultOptions,
): Talk {
  const { postmortem, findings: reading } = parse(source)
  const { findings: checking, questions, checkDeck } = check({ source, postmortem, config, options })
  const { deck, placement, findings: placing } = outline(postmortem, questions)
  return {
    source,
    postmortem,
    deck,
    placement,
    slips: [...reading, ...placing],
    findings: [...reading, ...placing, ...checking, ...checkDeck(deck)],
    forbidding: [...reading, ...checking.filter(givesAway)].filter(({ severity }) => severity === 'error'),
    questions: [...questions.shown, ...questions.kept],
  }
}

/** What a configuration says, and what in it wants a look. */
export function readConfig(file: SourceFile): {
  readonly config: Config
  readonly findings: readonly Finding[]
} {
  const { config, findings } = parseConfig(file)
  return { config, findings: [...findings, ...checkConfig(config, file)] }
}

/** A broken link spoils a slide; what must not get out spoils more. */
function givesAway({ rule }: Finding): boolean {
  return rule.startsWith('public-')
}
