import type { Body } from '../model/block.ts'
import { openingOf } from '../model/opening.ts'
import type { Role } from '../model/section.ts'
import { leadingTime } from './times.ts'
import { normalise } from './vocabulary/normalise.ts'
import { contraryWords, roleWords } from './vocabulary/role-words.ts'
import { workVerbs } from './vocabulary/work.ts'
import { columnRolesOf, knownPhrase, rolesOf, type Vocabulary } from './vocabulary.ts'

/** One reason to take a section for something. */
export interface Sign {
  readonly role: Role
  /** Above 0 for the role, below it against. */
  readonly weight: number
  /** The words of the heading, or what was seen below it. */
  readonly what: string
}

/** How much has to speak for a role. */
const threshold = 3

/** A contrary word outweighs what decides alone. */
const contrary = -4

/** A longer heading tells something, and names no role. In letters. */
const longest = 70

/** What boxes, columns of owners or days, and work in most items say for actions. */
const shapes = { boxes: 2, columns: 2, work: 1 } as const

/** What times in front of most items say for a timeline: they want a word of the heading beside them. */
const times = 1

/** The roles that the signs speak for, the strongest first; none where too little does. */
export function weighed(signs: readonly Sign[]): readonly Role[] {
  const sums = new Map<Role, number>()
  for (const { role, weight } of signs) sums.set(role, (sums.get(role) ?? 0) + weight)
  return [...sums]
    .filter(([, sum]) => sum >= threshold)
    .sort(([, a], [, b]) => b - a)
    .map(([role]) => role)
}

/** All that a section's heading and what stands directly below it say for and against roles. Empty for a long heading. */
export function signsOf(heading: string, blocks: readonly Body[], words: Vocabulary): readonly Sign[] {
  if (heading.length > longest) return []
  const name = normalise(heading)
  const ofHeading = patterns.flatMap(({ role, weight, pattern }) => {
    const found = [...new Set(name.match(pattern))]
    // Of several words that decide alone one is enough: a role isn't more certain for being named twice.
    return found.slice(0, 1).map((what) => ({ role, weight, what }))
  })
  return ofHeading.length > 0 ? [...ofHeading, ...signsOfShape(blocks, words)] : []
}

function signsOfShape(blocks: readonly Body[], words: Vocabulary): readonly Sign[] {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const most = (count: number): boolean => items.length > 1 && count * 2 > items.length
  const has = (fields: readonly string[]): boolean =>
    blocks.some(
      (block) =>
        block.kind === 'table' &&
        block.head.some((cell) => columnRolesOf(cell.text, words).some((role) => fields.includes(role))),
    )
  const signs: readonly (readonly [boolean, Role, number, string])[] = [
    [most(items.filter(({ checked }) => checked !== null).length), 'actions', shapes.boxes, 'boxes'],
    [has(['owner', 'due', 'status']), 'actions', shapes.columns, 'a column of owners, days or states'],
    [
      most(items.filter(({ prose }) => beginsWithWork(prose.text)).length),
      'actions',
      shapes.work,
      'items that begin with work',
    ],
    [most(items.filter(({ prose }) => leadingTime(prose.text) !== null).length), 'timeline', times, 'times'],
  ]
  return signs.flatMap(([isSeen, role, weight, what]) => (isSeen ? [{ role, weight, what }] : []))
}

function beginsWithWork(text: string): boolean {
  const [verb = ''] = openingOf(text)
    .toLowerCase()
    .split(/[^\p{L}-]/u, 1)
  return workVerbs.has(verb)
}

/** Whether what stands below a heading looks like actions. */
export function showsActions(blocks: readonly Body[], words: Vocabulary): boolean {
  return signsOfShape(blocks, words).some(({ role }) => role === 'actions')
}

/** Whether the words behind a known phrase say the contrary of it: "Preventive measures that we do not take". */
export function isDenied(role: Role, heading: string, words: Vocabulary): boolean {
  const name = normalise(heading)
  const phrase = knownPhrase(heading, words)
  if (phrase === null || phrase === name) return false
  const rest = name.slice(phrase.length)
  return patterns.some((one) => one.role === role && one.weight < 0 && rest.search(one.pattern) >= 0)
}

interface Pattern {
  readonly role: Role
  readonly weight: number
  readonly pattern: RegExp
}

const patterns: readonly Pattern[] = [
  ...Object.entries(roleWords).flatMap(([role, entries]) =>
    entries.map(([weight, list]) => ({ role: role as Role, weight, pattern: patternOf(list) })),
  ),
  ...Object.entries(contraryWords).map(([role, list]) => ({
    role: role as Role,
    weight: contrary,
    pattern: patternOf(list),
  })),
]

/** Whole words where a script has them; anywhere in a heading where it puts none apart. */
function patternOf(list: string): RegExp {
  const phrases = list.split('|').map((phrase) => {
    const body = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*')
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase)
      ? body
      : `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`
  })
  return new RegExp(phrases.join('|'), 'gu')
}

/** Weighs a document's sections, for roles that none of its headings has by its phrase. */
export function weighing(
  headings: readonly string[],
  words: Vocabulary,
): (heading: string, blocks: readonly Body[]) => readonly Role[] {
  const given = new Set(headings.flatMap((heading) => rolesOf(heading, words)))
  return (heading, blocks) => weighed(signsOf(heading, blocks, words)).filter((role) => !given.has(role))
}
