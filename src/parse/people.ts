import type { Body } from '../model/block.ts'
import { everySection, type Section } from '../model/section.ts'
import { withoutEnd } from '../text/trim.ts'
import { readInlineFields } from './fields.ts'
import type { HeaderEntry } from './header.ts'
import { metadataLines } from './metadata.ts'
import { hasNameForm, isKnownWord, isRole, isTeamName } from './names.ts'
import { departments, workVerbs } from './vocabulary/work.ts'
import { columnRolesOf, isNobody, metadataOf, rolesOf, type Vocabulary } from './vocabulary.ts'

/** The people and teams that a document names, and the words that it uses for other things. */
export interface People {
  /** In lower case, each as written, and a person's first and last name alone. */
  readonly names: ReadonlySet<string>
  /** Words that the document writes in lower case too, or behind an article, in lower case: they name nobody. */
  readonly common: ReadonlySet<string>
}

/** Collects names from front matter, lists of people, columns and labels for owners and teams, and "the … team" in the text. */
export function readPeople(
  header: readonly HeaderEntry[],
  sections: readonly Section[],
  words: Vocabulary,
): People {
  const all = everySection(sections)
  const text = all.flatMap(({ heading, blocks }) => [heading?.prose.text ?? '', ...blocks.flatMap(textsOf)])
  const stated = metadataLines(sections).flatMap(({ name, value }) => (isPersonal(name) ? [value] : []))
  const names = [
    ...header.filter(({ key }) => namesPeople(key, words)).flatMap(({ value }) => textsIn(value)),
    ...stated,
    ...all.flatMap(({ roles, blocks }) => (roles.includes('people') ? blocks.flatMap(textsOf) : [])),
    ...all.flatMap(({ blocks }) => blocks.flatMap((block) => holdersIn(block, words))),
    ...text.flatMap((lines) => lines.split('\n').flatMap((line) => labelledPeople(line, words))),
    ...text.map((line) => readInlineFields(line, words).owner ?? ''),
    ...text.flatMap(teamsIn),
  ]
  return { names: new Set(names.flatMap(namesIn)), common: commonIn(text.join('\n')) }
}

/** "Responders: Lena, Omar". */
function labelledPeople(line: string, words: Vocabulary): readonly string[] {
  const [, label = '', value = ''] = /^([\p{L}][\p{L} -]{1,40})[:：]\s*(\S.*)$/u.exec(line.trim()) ?? []
  return label !== '' && rolesOf(label, words).includes('people') ? [value] : []
}

function isPersonal(name: string | null): boolean {
  return name === 'authors' || name === 'commander'
}

function namesPeople(key: string, words: Vocabulary): boolean {
  const label = key.replace(/[_-]/g, ' ')
  return (
    isPersonal(metadataOf(label)) ||
    rolesOf(label, words).includes('people') ||
    columnRolesOf(label, words).some((role) => role === 'owner' || role === 'team')
  )
}

/** Every text in a value of the front matter, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function textsOf(block: Body): readonly string[] {
  if (block.kind === 'paragraph') return [block.prose.text]
  if (block.kind === 'table')
    return [block.head, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
      cells.map(({ text }) => text),
    )
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ prose, blocks }) => [
    prose.text,
    ...blocks.filter((inner): inner is Body => inner.kind !== 'heading').flatMap(textsOf),
  ])
}

/** What stands in a table's columns for owners and teams. */
function holdersIn(block: Body, words: Vocabulary): readonly string[] {
  if (block.kind !== 'table') return []
  const isHolder = block.head.map(({ text }) =>
    columnRolesOf(text, words).some((role) => role === 'owner' || role === 'team'),
  )
  return block.rows.flatMap(({ cells }) => cells.filter((_, i) => isHolder[i]).map(({ text }) => text))
}

/** "the Cloud Platform team", "Team Search". */
function teamsIn(text: string): readonly string[] {
  const named =
    /\b(?:[Tt]he |[Oo]ur )?((?:\p{Lu}[\p{L}\d&-]*\s){1,3})[Tt]eam\b|\bTeam\s+(\p{Lu}[\p{L}\d-]*)/gu
  return [...text.matchAll(named)].map(([, before, after]) => (before ?? after ?? '').trim())
}

const between = /\s*(?:[,;、，；/|+&\n:：]|\s[–—-]\s|\s(?:and|und|et|y|e|og|及び|及|和|と)\s)\s*/

/** The names in a cell or a line, in lower case: the words in brackets say who that is. */
function namesIn(text: string): readonly string[] {
  const parts = text.replace(/[(（[][^()（）[\]]*[)）\]]/g, ' ').split(between)
  return parts
    .map((part) => withoutEnd(part.trim().replace(/^the\s+/i, ''), /[.?!]/))
    .filter((part) => /\p{L}/u.test(part) && part.length <= 40 && part.split(/\s+/).length <= 4)
    .filter((part) => !isNobody(part) && !/^\p{Ll}.*\s/u.test(part))
    .flatMap((part) => [part, ...namesOfPerson(part)])
    .map((name) => name.toLowerCase())
}

/** "Ines Okafor" is called "Ines" and "Okafor" too. */
function namesOfPerson(name: string): readonly string[] {
  const words = name.split(/\s+/)
  const isPerson = words.length > 1 && words.every((word) => hasNameForm(word) && !isKnownWord(word))
  return isPerson ? [words[0] ?? '', words.at(-1) ?? ''] : []
}

function commonIn(text: string): ReadonlySet<string> {
  const small = text.match(/(?<![\p{L}\p{N}@/._’'-])\p{Ll}\p{L}+(?![\p{L}/._-])/gu) ?? []
  const articled = text.matchAll(
    /\b(?:the|an?|our|this|each|every|via|into)\s+(\p{Lu}[\p{L}-]+)(?!\s+team)\b/giu,
  )
  return new Set([...small, ...[...articled].map(([, word = '']) => word.toLowerCase())])
}

/** A handle or a mention alone: `@ines`, `@acme/platform-team`, `<@U02AB3CD>`, `[~ines.okafor]`. */
const handle = /^(?:@[\w-]+(?:[/.][\w-]+)*|<@[\w|.-]+>|\[~[^\]\s]+\])$/

/** Whether a text on its own is a handle, or names a person or a team of the document, or has the form of a team's name. */
export function isSomebody(text: string, people: People): boolean {
  const name = text.trim().replace(/^the\s+/i, '')
  if (isNobody(name)) return false
  return handle.test(name) || people.names.has(name.toLowerCase()) || isTeamName(name)
}

/** "Ines and Omar", "Ines, @kim": whether each is somebody. */
export function areSomebody(text: string, people: People): boolean {
  return namesOf(text).every((name) => isSomebody(name, people))
}

/** Whether a sentence such as "Kim to write …" says of somebody that they do what the verb says. */
export function areDoers(text: string, verb: string, people: People): boolean {
  return namesOf(text).every((name) => isDoer(name, verb, people))
}

function namesOf(text: string): readonly string[] {
  return text.split(/\s*(?:,\s*(?:and\s+)?|&|\+|\/|、|\s(?:and|und|et|y|e|og)\s)\s*/)
}

/** Somebody whom the document knows may do anything; else it takes the form of a name, and a verb of what people do. */
function isDoer(text: string, verb: string, people: People): boolean {
  const name = text.replace(/^the\s+/i, '')
  if (articles.has(verb) || isNobody(name)) return false
  if (isRole(name)) return true
  if (isSomebody(name, people)) return verb !== 'be'
  if (!workVerbs.has(verb)) return false
  const [first = '', ...more] = name.split(/\s+/)
  if (departments.has(name.toLowerCase()) || (more.length === 0 && givenNames.has(first))) return true
  return [first, ...more].every((word) => isNameWord(word, people))
}

/** Given names that are verbs too: alone before "to write" they can only be names. */
const givenNames: ReadonlySet<string> = new Set(['Chase', 'Grant', 'Mark', 'Page', 'Pat', 'Sue', 'Will'])

/** "Access to the bucket". */
const articles: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'our', 'their', 'its', 'his', 'her', 'my', 'your', 'this', 'that', 'these', 'all'],
])

function isNameWord(word: string, { common }: People): boolean {
  return hasNameForm(word) && !isKnownWord(word) && !common.has(word.toLowerCase())
}
