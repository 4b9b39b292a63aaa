import type { Finding } from '../model/finding.ts'
import type { Replacement } from '../model/names.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Source, type SourceFile, sourceFile } from '../model/source.ts'
import { partsLeft } from './parts.ts'
import { patternOf } from './pattern.ts'
import type { Known } from './people.ts'

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
export function withoutNames(source: Source, { keys }: Postmortem, people: readonly Known[]): Redacted {
  const counts = new Map<string, number>()
  const redact = (text: string): string =>
    people.reduce((result, { name, role }) => replaced(result, name, role, counts), text.normalize('NFC'))
  const files = source.files.map((file) => sourceFile(file.path, redact(withoutList(file, keys)), file.part))
  const redacted = people.length > 0 ? { ...source, files } : source
  return {
    source: redacted,
    findings: partsLeft(redacted, people),
    replacements: people.map(({ name, role }) => ({ name, role, count: counts.get(name) ?? 0 })),
    redact,
  }
}

/** Where an address stands: in brackets after words, between angles, after a label, or bare. */
const address = /\]\([^)\n]*|<[a-z]+:[^>\n]*>|\b[a-z]+:\/\/[^\s)>\]]+|^ {0,3}\[(?!\^)[^\]\n]+\]:.*$/gim

function replaced(text: string, name: string, role: string, counts: Map<string, number>): string {
  const replace = (part: string): string =>
    part.replace(patternOf(name), (found, at: number) => {
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

function capitalised(role: string): string {
  return role.slice(0, 1).toUpperCase() + role.slice(1)
}

/** The list itself in the front matter would be a list of one role many times over: its lines are left empty. */
function withoutList({ path, text }: SourceFile, keys: Postmortem['keys']): string {
  const list = keys.names
  if (list?.path !== path) return text
  const lines = text.split('\n')
  const fence = lines.findIndex((line, i) => i > 0 && /^(---|\+\+\+)\s*$/.test(line)) + 1
  const later = Object.values(keys).filter(({ path: of, line }) => of === path && line > list.line)
  const end = Math.min(fence, ...later.map(({ line }) => line))
  return lines.map((line, i) => (i + 1 >= list.line && i + 1 < end ? '' : line)).join('\n')
}
