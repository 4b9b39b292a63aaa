import { amend } from './amend.ts'
import { check, checkConfig } from './check.ts'
import { type Before, compare } from './compare.ts'
import type { Finding } from './model/finding.ts'
import { type Limits, usualLimits } from './model/limits.ts'
import type { Pictures } from './model/picture.ts'
import type { Postmortem } from './model/postmortem.ts'
import { type CheckOptions, type Config, defaultConfig, defaultOptions } from './model/rules.ts'
import type { Source, SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { outline } from './outline.ts'
import { parse, parseConfig } from './parse.ts'

export type { Before } from './compare.ts'

/** What a source says, before anything is made of it: its pictures are still to be had. */
export interface Understood {
  /** Without the text of a file that is too long to be looked at. */
  readonly source: Source
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

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

/** Reads what a source says; for a public site doubt about what guards it is an error. */
export function understand(source: Source, limits: Limits = usualLimits, isPublic = false): Understood {
  return parse(source, limits, isPublic)
}

/** Makes a talk of that: the slides in their order, what the author should look at, what the room is asked. */
export function tell({ source, postmortem, findings: parsing }: Understood, beside: Beside = {}): Talk {
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

/** A broken link spoils a slide; what must not get out spoils more. */
function givesAway({ rule }: Finding): boolean {
  return rule.startsWith('public-')
}

/** Makes a talk of a source. */
export function buildTalk(source: Source, beside: Beside = {}): Talk {
  return tell(understand(source, beside.config?.limits, beside.options?.isPublic), beside)
}
