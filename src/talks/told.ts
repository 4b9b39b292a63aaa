import { type Finding, inOrder } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { Replacement } from '../model/names.ts'
import type { Config } from '../model/rules.ts'
import type { Source } from '../model/source.ts'
import { type Understood, understand } from '../pipeline.ts'
import { redact } from '../redact.ts'

/** What a source says, as it is to be told. */
export interface Told {
  /** As it is written, names and all, as far as it was looked at. */
  readonly source: Source
  readonly understood: Understood
  readonly replacements: readonly Replacement[]
  /** Of leaving names out. */
  readonly findings: readonly Finding[]
  /** Takes the names out of other texts; null where all are told. */
  readonly redact: ((text: string) => string) | null
}

/**
 * Understands a source: as it is written, or without the names that it or the configuration wants out.
 *
 * @param open What the configuration wants out, and lets through; null where all names are told.
 */
export function toldOf(
  written: Source,
  limits: Limits,
  open: Pick<Config, 'names' | 'allowed'> | null,
): Told {
  const isPublic = open !== null
  const understood = understand(written, limits, isPublic)
  const { source } = understood
  if (!isPublic) return { source, understood, replacements: [], findings: [], redact: null }
  // Who is named is known once the source is understood; it is understood anew without the names.
  const { source: redacted, ...rest } = redact(source, understood.postmortem, open)
  return {
    ...rest,
    source,
    understood:
      redacted === source ? understood : withoutLoss(understood, understand(redacted, limits, isPublic)),
  }
}

/** What is wrong with a front matter is said of the whole of it: the names in it are gone by now. */
function withoutLoss({ findings: first }: Understood, again: Understood): Understood {
  const isOfHeader = ({ rule }: Finding): boolean => rule.startsWith('front-matter-')
  const findings = [...first.filter(isOfHeader), ...again.findings.filter((finding) => !isOfHeader(finding))]
  return { ...again, findings: inOrder(findings) }
}
