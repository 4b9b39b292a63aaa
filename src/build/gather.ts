import { type Finding, inOrder } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { Replacement } from '../model/names.ts'
import { type Config, defaultConfig } from '../model/rules.ts'
import type { Source, SourceFile } from '../model/source.ts'
import { type Parsed, parse } from '../parse.ts'
import {
  type OlderState,
  type Read,
  type ReadPictures,
  type Redact,
  read,
  readOlder,
  readPicturesOf,
} from '../read.ts'
import { bare, redact } from '../redact.ts'
import { type Before, readConfig } from './talk.ts'

/** What documents are compared with: a revision, a file or a folder as it was typed, and the day of today. */
export interface ComparedWith {
  readonly name: string
  readonly today: string
}

/** One source, parsed and for a public site redacted, and what belongs to it. */
export interface LoadedDocument extends Redacted {
  readonly images: ReadPictures
  readonly config: Config
  /** The state that it is compared with; null for none. */
  readonly before: Before | null
}

/** All that some paths lead to, with everything that is read of the disk. */
export interface Gathered extends Pick<Read, 'root' | 'fromHere'> {
  readonly documents: readonly LoadedDocument[]
  /** Of reading and of the configuration. */
  readonly findings: readonly Finding[]
  readonly configs: readonly SourceFile[]
  readonly watched: readonly string[]
}

interface Wanted {
  readonly since?: ComparedWith | null
  readonly isPublic?: boolean
}

/**
 * Reads paths and parses what they lead to: sources, configuration, pictures, older states.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function gather(
  paths: readonly string[],
  cwd: string,
  { since = null, isPublic = false }: Wanted,
): Gathered {
  const found = read(paths, cwd, isPublic)
  const { root, fromHere, sources, configs, configOf, findings, watched } = found
  const settings = new Map(configs.map((file) => [file, readConfig(file, isPublic)]))
  const older = since && readOlder(found, since.name, cwd)
  const documents = sources.map((source) => {
    const file = configOf(source)
    const config = (file && settings.get(file)?.config) ?? defaultConfig
    const open = isPublic ? config : null
    const redacted = parseRedacted(source, config.limits, open)
    const { images } = redacted.parsed.postmortem
    const places = { root, redact: barePictures(redacted.redact), origins: config.imageOrigins }
    const state = older?.states.get(source)
    const before = since && state ? beforeOf(state, since, config.limits, open) : null
    return { ...redacted, config, before, images: readPicturesOf(source, images, places) }
  })
  const ofConfigs = [...settings.values()].flatMap((read) => read.findings)
  const { left, kept } = withoutEmpty(documents)
  return {
    root,
    fromHere,
    documents: kept,
    configs,
    findings: [...findings, ...ofConfigs, ...(older?.findings ?? []), ...left],
    watched: [...watched, ...(older?.watched ?? [])],
  }
}

/** Documents without those that have nothing in them, unless all are so; an error of another kind keeps one in. */
function withoutEmpty(documents: readonly LoadedDocument[]): {
  readonly kept: readonly LoadedDocument[]
  readonly left: readonly Finding[]
} {
  const kept = documents.filter((document) => emptyOf(document) === null)
  if (kept.length === 0) return { kept: documents, left: [] }
  const left = documents.flatMap((document) => emptyOf(document) ?? [])
  return {
    kept,
    left: left.map((finding) => ({
      ...finding,
      severity: 'warning',
      message: 'There is nothing in this file: it is left out of the site.',
    })),
  }
}

function emptyOf({ parsed: { findings } }: LoadedDocument): Finding | null {
  const [error = null, ...more] = findings.filter(({ severity }) => severity === 'error')
  return error?.rule === 'source-empty' && more.length === 0 ? error : null
}

function barePictures(redact: Redacted['redact']): Redact | null {
  return redact && ((bytes, ending) => bare(bytes, ending, redact))
}

/** The older state, without the same names. */
function beforeOf(
  { source, since }: OlderState,
  { today }: ComparedWith,
  limits: Config['limits'],
  open: Config | null,
): Before {
  return { postmortem: parseRedacted(source, limits, open).parsed.postmortem, since, today }
}

/** A parsed source; for a public site, without the names that are left out there. */
interface Redacted {
  /** As it is written, names and all, within the limits. */
  readonly source: Source
  readonly parsed: Parsed
  readonly replacements: readonly Replacement[]
  /** Of leaving names out. */
  readonly findings: readonly Finding[]
  /** Takes the names out of other texts; null where none are. */
  readonly redact: ((text: string) => string) | null
}

/**
 * Parses a source as it is written, or without the names that it or the configuration wants out.
 *
 * @param open What the configuration wants out, and lets through; null where every name stays.
 */
function parseRedacted(
  written: Source,
  limits: Limits,
  open: Pick<Config, 'names' | 'allowed'> | null,
): Redacted {
  const isPublic = open !== null
  const parsed = parse(written, limits, isPublic)
  const { source } = parsed
  if (!isPublic) return { source, parsed, replacements: [], findings: [], redact: null }
  // Who is named is known once the source is parsed; it is parsed anew without the names.
  const { source: redacted, ...rest } = redact(source, parsed.postmortem, open)
  return {
    ...rest,
    source,
    parsed: redacted === source ? parsed : withoutLoss(parsed, parse(redacted, limits, isPublic)),
  }
}

/** What is wrong with a front matter is said of the whole of it: the names in it are gone by now. */
function withoutLoss({ findings: first }: Parsed, again: Parsed): Parsed {
  const isOfHeader = ({ rule }: Finding): boolean => rule.startsWith('front-matter-')
  const findings = [...first.filter(isOfHeader), ...again.findings.filter((finding) => !isOfHeader(finding))]
  return { ...again, findings: inOrder(findings) }
}
