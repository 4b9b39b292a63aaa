import type { Finding, Place } from '../model/finding.ts'
import type { Replacement } from '../model/names.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { type Source, type SourceFile, type Span, sourceFile } from '../model/source.ts'
import { address } from '../text/addresses.ts'
import { allowLine, isAllowed } from '../text/allowed-words.ts'
import { frontMatterIn } from '../text/front-matter.ts'
import { enclosing } from '../text/spans.ts'
import { inflectedPatternOf } from './endings.ts'
import { formsOf } from './forms.ts'
import { patternOf } from './pattern.ts'
import type { Known, NamedPeople } from './people.ts'

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
  { known: people, unsure }: NamedPeople,
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

/** A part or a form of a name, and where it is left. */
interface Left {
  readonly words: string
  readonly place: Place
  /** Whether it can't be but a form of the name; a part may be of anybody. */
  readonly isForm: boolean
  /** Whether it stands in an address or the name of a file, where no role can stand for it. */
  readonly isInName: boolean
}

/**
 * Where a part of a name stands alone after the name itself is gone, or a form of it that has another ending. Whether it is
 * the same person is not ours to say; a form that is no word of the document stops the build where it would be shown, as
 * nobody thinks of listing it, and so does a name of one word in an address or the name of the document's file.
 */
function partsLeft(
  { slug, files }: Source,
  people: readonly Known[],
  { allowed, told }: { readonly allowed: readonly string[]; readonly told: readonly Span[] },
): readonly Finding[] {
  const { inText, inName, inAddresses, isForm } = formsOf(
    people.map(({ name }) => name),
    files.map(({ text }) => text),
  )
  const shown = files.filter(({ part }) => part === 'slides')
  const inLines = shown.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i): readonly Left[] => {
      const place = { path, line: i + 1, endLine: i + 1 }
      const addressed = inAddresses(line).map((words) => ({ words, isForm: true, isInName: true }))
      const written = inText(line).map((words) => ({ words, isForm: isForm(words), isInName: false }))
      return [...addressed, ...written].map((left) => ({ ...left, place: { ...place, words: left.words } }))
    }),
  )
  const [first] = shown
  const inSlug = first
    ? inName(slug).map((words) => ({
        ...{ words, isForm: true, isInName: true },
        place: { path: first.path, line: 1, endLine: 1 },
      }))
    : []
  const isTold = enclosing(told)
  const left: readonly Left[] = [...inSlug, ...inLines]
  return [...new Set(left.map(({ words }) => words))].flatMap((words) => {
    const here = left.filter((one) => one.words === words && !isAllowed(words, allowed))
    const [form, ...forms] = here.filter((one) => one.isForm && !isTold(one.place))
    if (form) return [formOf(form, [form.place, ...forms.map(({ place }) => place)], allowed)]
    const [one, ...others] = here.map(({ place }) => place)
    return one ? [findingOf(words, [one, ...others])] : []
  })
}

function formOf({ words, isInName }: Left, spans: Finding['spans'], allowed: readonly string[]): Finding {
  const remedy = isInName ? 'change the address or the name of the file.' : `list "${words}" under names too.`
  return {
    rule: 'public-name-form',
    severity: 'error',
    message: `"${words}" looks like a form of a name that is left out.`,
    hint: `If it is the same person, ${remedy} ${allowLine([words], allowed)}`,
    spans,
  }
}

function findingOf(words: string, spans: Finding['spans']): Finding {
  return {
    rule: 'public-name-part',
    severity: 'warning',
    message: `"${words}" looks like a part of a name that is left out, or a form of it.`,
    hint: `If it is the same person, list "${words}" under names too.`,
    spans,
  }
}

/** Who stands where people do and has a name of common words: a team, or somebody called Grace. */
function namesKept(names: readonly string[], { files }: Source): readonly Finding[] {
  const places = names.flatMap((words): readonly Place[] => {
    const found = files.flatMap(({ path, text }) =>
      text.split('\n').map((line, i) => ({ path, line: i + 1, text: line })),
    )
    const at = found.find(({ text }) => text.includes(words))
    return at ? [{ path: at.path, line: at.line, endLine: at.line, words }] : []
  })
  const [first, ...rest] = places
  if (!first) return []
  return [
    {
      rule: 'public-name-kept',
      severity: 'warning',
      message: `${names.map((name) => `"${name}"`).join(', ')} ${names.length === 1 ? 'stands where people do and is' : 'stand where people do and are'} taken for no person.`,
      hint: 'List under names who is one.',
      spans: [first, ...rest],
    },
  ]
}
