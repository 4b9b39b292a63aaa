import { amend } from '../amend.ts'
import { check, checkConfig } from '../check.ts'
import { type Before, compare } from '../compare.ts'
import type { Finding } from '../model/finding.ts'
import type { Pictures } from '../model/picture.ts'
import { type CheckOptions, type Config, defaultConfig, defaultOptions } from '../model/rules.ts'
import type { Source, SourceFile } from '../model/source.ts'
import type { Talk } from '../model/talk.ts'
import { outline } from '../outline.ts'
import { type Parsed, parse, parseConfig } from '../parse.ts'

export type { Before } from '../compare.ts'

/** What is known beside the source. Without any of it there are no pictures, and every rule is as usual. */
export interface Beside {
  readonly pictures?: Pictures
  readonly config?: Config
  readonly options?: CheckOptions
  /** What reading its pictures and drawing its diagrams has found. */
  readonly findings?: readonly Finding[]
  /** An older state of the same document, to tell what has changed since. */
  readonly before?: Before | null
}

/** Makes a talk of a parsed source: checks it, compares it with an older state, outlines its slides. */
export function talkOf({ source, postmortem, findings: parsing }: Parsed, beside: Beside = {}): Talk {
  const { pictures = new Map(), config = defaultConfig, options = defaultOptions, before = null } = beside
  const { findings: checking, questions, adjust, checkDeck } = check({ source, postmortem, config, options })
  const changes = before && compare(before, postmortem)
  const {
    deck,
    placement,
    findings: placing,
  } = outline(postmortem, {
    pictures,
    questions,
    changes,
    limits: config.limits,
  })
  const slips = adjust([...(beside.findings ?? []), ...parsing, ...placing])
  return {
    source,
    postmortem,
    deck,
    placement,
    manuscript: amend(source, postmortem),
    slips,
    findings: [...slips, ...checking, ...checkDeck(deck)],
    forbidding: [...slips, ...checking.filter(givesAway)].filter(({ severity }) => severity === 'error'),
    limits: config.limits,
    questions: [...questions.shown, ...questions.kept],
  }
}

/** What a configuration says, and what in it wants a look. */
export function readConfig(
  file: SourceFile,
  isPublic = false,
): {
  readonly config: Config
  readonly findings: readonly Finding[]
} {
  const { config, findings } = parseConfig(file, isPublic)
  return { config, findings: [...findings, ...checkConfig(config, file)] }
}

/** A broken link spoils a slide; what must not get out spoils more, and so does what never happened. */
function givesAway({ rule }: Finding): boolean {
  return rule.startsWith('public-') || rule === 'sample-left'
}

/** Parses a source and makes a talk of it. */
export function buildTalk(source: Source, beside: Beside = {}): Talk {
  return talkOf(parse(source, beside.config?.limits, beside.options?.isPublic), beside)
}
