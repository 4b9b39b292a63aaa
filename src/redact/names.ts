import type { Finding } from '../model/finding.ts'
import { frontMatterIn } from '../model/front-matter.ts'
import type { Replacement } from '../model/names.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Source, type SourceFile, sourceFile } from '../model/source.ts'
import { inflectedPatternOf } from './endings.ts'
import { namesKept, partsLeft } from './parts.ts'
import { patternOf } from './pattern.ts'
import type { People } from './people.ts'

/** A source without some names, and how often each was replaced. */
export interface Redacted {
  readonly source: Source
  readonly replacements: readonly Replacement[]
  /** Parts of these names that are left. */
  readonly findings: readonly Finding[]
  /** Does to any other text of the talk, such as that of an SVG, what was done to the source. */
  readonly redact: (text: string) => string
}

/**
 * Writes roles for names in a whole source, before anything is made of it: so they are gone from slides, titles,
 * alternatives and diagrams alike. Every line stays on its line. Addresses stay as they are, since they lead somewhere.
 */
export function withoutNames(
  source: Source,
  { keys, settings, told }: Postmortem,
  { known: people, unsure }: People,
  allowed: readonly string[],
): Redacted {
  const counts = new Map<string, number>()
  const isPart = new Set(people.filter((one) => one.isPart).map(({ name }) => name))
  const redact = (text: string): string =>
    people.reduce(
      (result, { name, role }) => replaced(result, { name, role, lang: settings.lang }, counts),
      text.normalize('NFC'),
    )
  const files = source.files.map((file) => {
    const text = redact(withoutKeys(file, keys, people.length > 0))
    return text === file.text ? file : sourceFile(file.path, text, file.part)
  })
  const redacted = files.some((file, i) => file !== source.files[i]) ? { ...source, files } : source
  return {
    source: redacted,
    findings: [
      ...partsLeft(redacted, people, { allowed, told: told.map(({ span }) => span) }),
      ...namesKept(unsure, redacted),
    ],
    replacements: people
      .map(({ name, role }) => ({ name, role, count: counts.get(name) ?? 0 }))
      .filter(({ name, count }) => count > 0 || !isPart.has(name)),
    redact,
  }
}

/** Where an address stands: in brackets after words, between angles, after a label, or bare. */
const address = /\]\([^)\n]*|<[a-z]+:[^>\n]*>|\b[a-z]+:\/\/[^\s)>\]]+|^ {0,3}\[(?!\^)[^\]\n]+\]:.*$/gim

interface Replaced {
  readonly name: string
  readonly role: string
  readonly lang: string
}

function replaced(whole: string, { name, role, lang }: Replaced, counts: Map<string, number>): string {
  const forms = inflectedPatternOf(name, lang)
  const text = name.includes('@') ? withoutMailTo(whole, name, role) : whole
  const replace = (part: string): string =>
    replaceForms(forms ? replaceForms(part, forms) : part, patternOf(name))
  const replaceForms = (part: string, pattern: RegExp): string =>
    part.replace(pattern, (found, at: number) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const written = /[.!?]\s+$/.test(part.slice(Math.max(0, at - 8), at)) ? capitalised(role) : role
      return found.includes('\n') ? `${written}\n` : written
    })
  let end = 0
  const parts = [...text.matchAll(address)].map((found) => {
    const before = text.slice(end, found.index)
    end = found.index + found[0].length
    return replace(before) + found[0]
  })
  return parts.join('') + replace(text.slice(end))
}

/** A link to a mailbox leads to the person. */
function withoutMailTo(text: string, mail: string, role: string): string {
  const body = patternOf(mail).source
  const link = new RegExp(`\\[[^\\]\\n]*\\]\\((?:mailto:)?${body}[^)\\n]*\\)|<(?:mailto:)?${body}>`, 'giu')
  return text.replace(link, role)
}

function capitalised(role: string): string {
  return role.slice(0, 1).toUpperCase() + role.slice(1)
}

/** What the front matter of the narrative says of the whole talk is the speaker's too; what is put to the room is not. */
const ofTheTalk = ['title', 'date', 'severity', 'status', 'service', 'authors', 'tracker'] as const

/** The list itself would be a list of one role many times over: its lines are left empty, and those of the speaker's title. */
function withoutKeys({ path, text, part }: SourceFile, keys: Postmortem['keys'], isListed: boolean): string {
  const unwanted = [...(isListed ? ['names'] : []), ...(part === 'notes' ? ofTheTalk : [])]
  const lines = text.split('\n')
  const fence = (frontMatterIn(text)?.end ?? -1) + 1
  const places = Object.entries(keys).filter(([, span]) => span.path === path)
  const ranges = places
    .filter(([key]) => unwanted.includes(key))
    .map(([, { line }]) => {
      const later = places.map(([, span]) => span.line).filter((other) => other > line)
      return { line, end: Math.min(fence, ...later) }
    })
  const isUnwanted = (at: number): boolean => ranges.some(({ line, end }) => at >= line && at < end)
  return lines.map((line, i) => (isUnwanted(i + 1) ? '' : line)).join('\n')
}
