import type { ActionKind, Field, Horizon, Status } from '../model/action.ts'
import type { Role } from '../model/section.ts'
import type { OwnWords } from '../model/settings.ts'
import { emptyCells, nobody, undecided } from './vocabulary/blanks.ts'
import { columns } from './vocabulary/columns.ts'
import { kindHeadings } from './vocabulary/headings/kind.ts'
import { doneHeadings, statusHeadings } from './vocabulary/headings/status.ts'
import { horizonHeadings, priorityHeadings } from './vocabulary/headings.ts'
import { ofLexicons } from './vocabulary/lexicons.ts'
import { type MetadataName, metadataKeys } from './vocabulary/metadata.ts'
import { normalise } from './vocabulary/normalise.ts'
import { roles } from './vocabulary/roles.ts'
import { extended, first, type Table, turned } from './vocabulary/table.ts'
import { kindWords, statusSigns, statusWords } from './vocabulary/words.ts'

const openers = new Set([
  'timeline',
  'impact',
  'summary',
  'chronology',
  'resolution',
  'remediation',
  'lessons',
])

/** Phrases by their first letter, since there are many and a heading begins with one; longest first. */
type Openings = ReadonlyMap<string, readonly string[]>

/** The phrases that begin headings of many forms ("Timeline of the outage", "Root cause: …"). */
function openingPhrases(phrases: Iterable<string>): Openings {
  const openings = new Map<string, string[]>()
  for (const phrase of [...phrases].filter(isOpener).sort((a, b) => b.length - a.length)) {
    const [letter = ''] = phrase
    openings.set(letter, [...(openings.get(letter) ?? []), phrase])
  }
  return openings
}

/** The phrases that are more than a word. */
function ofSeveralWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].filter((phrase) => / |-/.test(phrase))
}

/** Whether more words follow a phrase in a name. */
function follows(name: string, phrase: string): boolean {
  if (!name.startsWith(phrase) || name.length === phrase.length) return false
  return isIdeographic(phrase) || /^[\s:,/–—-]/.test(name.slice(phrase.length))
}

/** A single short word may not. */
function isOpener(phrase: string): boolean {
  return openers.has(phrase) || phrase.includes(' ') || (phrase.length > 2 && isIdeographic(phrase))
}

function isIdeographic(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
}

/** What a column of a table holds: a field of an action, or a part of a timeline. */
export type ColumnRole = Field | 'id' | 'time' | 'event' | 'evidence'

/** The words that a document may add to: what headings, columns and states are called. */
export interface Vocabulary {
  readonly roles: Table<Role>
  /** Those of the roles' phrases that may have more words behind them. */
  readonly openings: Openings
  readonly horizons: Table<Horizon>
  /** The same of the horizons' phrases, in any order. */
  readonly horizonOpenings: readonly string[]
  readonly columns: Table<ColumnRole>
  readonly statuses: Table<Status>
  readonly statusHeadings: Table<Status>
  /** A label of an action's field inside a sentence, and the mark before it: groups 1 and 2 are mark and label. */
  readonly inlineLabels: RegExp
}

const roleTable = turned<Role>(roles)
const horizonTable = turned<Horizon>(horizonHeadings, ...ofLexicons(({ horizons }) => horizons))
const columnTable = turned<ColumnRole>(columns, ...ofLexicons(({ columns }) => columns))

/** The words that are known without the author's help. */
export const usualVocabulary: Vocabulary = {
  roles: roleTable,
  openings: openingPhrases(roleTable.keys()),
  horizons: horizonTable,
  horizonOpenings: ofSeveralWords(horizonTable.keys()),
  columns: columnTable,
  statuses: turned<Status>(statusWords, ...ofLexicons(({ statuses }) => statuses)),
  statusHeadings: turned<Status>(statusHeadings, ...ofLexicons(({ statuses }) => statuses)),
  inlineLabels: inlineLabelsOf(columnTable),
}

/** The usual words and the author's own, which go before them: one that is both means what the author says. */
export function vocabularyWith(own: OwnWords | null): Vocabulary {
  if (own === null) return usualVocabulary
  const { columns = {}, status = {}, short = [], long = [], ...parts } = own
  const roles = extended<Role>(usualVocabulary.roles, parts)
  const horizons = extended<Horizon>(usualVocabulary.horizons, { short, long })
  const ofColumns = extended<ColumnRole>(usualVocabulary.columns, columns)
  return {
    roles,
    openings: openingPhrases(roles.keys()),
    horizons,
    horizonOpenings: ofSeveralWords(horizons.keys()),
    columns: ofColumns,
    statuses: extended(usualVocabulary.statuses, status),
    statusHeadings: extended(usualVocabulary.statusHeadings, status),
    inlineLabels: inlineLabelsOf(ofColumns),
  }
}

/** Longest first, so that "due date" isn't read as "due". What is one letter is no label in a sentence. */
function inlineLabelsOf(table: Table<ColumnRole>): RegExp {
  const labels = [...table].flatMap(([label, roles]) => {
    const field = roles.find(isField)
    return field && field !== 'what' && field !== 'why' && !/^[a-z\d#]$/.test(label) ? [label] : []
  })
  const escaped = labels
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'))
  return new RegExp(`(^|[\\s([,;|.。，、；（–—-])(${escaped.join('|')})[ \\t]*[:：][ \\t]*`, 'giu')
}

const kindHeadingTable = turned<ActionKind>(kindHeadings, ...ofLexicons(({ kinds }) => kinds))
const priorityTable = turned<'high' | 'medium' | 'low'>(
  priorityHeadings,
  ...ofLexicons(({ priorities }) => priorities),
)
const kindTable = turned<ActionKind>(kindWords, ...ofLexicons(({ kinds }) => kinds))
const metadataTable = turned<MetadataName>(metadataKeys, ...ofLexicons(({ metadata }) => metadata))
const emptyWords = wordSet([...emptyCells, ...ofLexicons(({ blanks }) => blanks.empty).flat()])
const undecidedWords = wordSet([...undecided, ...ofLexicons(({ blanks }) => blanks.undecided).flat()])
const nobodyWords = wordSet([...nobody, ...ofLexicons(({ blanks }) => Object.values(blanks)).flat(2)])

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(normalise))
}

/** The roles of a section by its heading, e.g. both of "Root cause and trigger"; none when it says nothing we know. */
export function rolesOf(heading: string, words: Vocabulary): readonly Role[] {
  const phrase = knownPhrase(heading, words)
  return (phrase === null ? null : words.roles.get(phrase)) ?? (horizonOf(heading, words) ? ['actions'] : [])
}

/** The phrase by which a heading is known, alone or before more words; null for none. */
export function knownPhrase(heading: string, { roles, openings }: Vocabulary): string | null {
  const name = normalise(heading)
  const [letter = ''] = name
  return roles.has(name) ? name : (openings.get(letter)?.find((phrase) => follows(name, phrase)) ?? null)
}

/** What a column or a label holds; several where the word serves several, e.g. "when". */
export function columnRolesOf(label: string, { columns }: Vocabulary): readonly ColumnRole[] {
  return columns.get(normalise(label)) ?? []
}

/** The field of an action that a column or a label holds, or null. */
export function fieldOf(label: string, words: Vocabulary): Field | null {
  return columnRolesOf(label, words).find(isField) ?? null
}

/** The horizon a heading names, alone or before more words: "Long-term improvements (Q4)". */
export function horizonOf(heading: string, { horizons, horizonOpenings }: Vocabulary): Horizon | null {
  const name = normalise(heading)
  const phrase = horizons.has(name) ? name : horizonOpenings.find((opening) => follows(name, opening))
  return (phrase !== undefined && horizons.get(phrase)?.[0]) || null
}

/** The status that a heading gives to all under it, or null. */
export function statusOfHeading(heading: string, { statusHeadings }: Vocabulary): Status | null {
  const bracketed = /[(（]([^)）]{1,200})[)）]\s*$/.exec(heading)?.[1] ?? ''
  return first(statusHeadings, heading) ?? first(statusHeadings, bracketed)
}

/** Whether a heading tells of what stands under it as done: "What we changed". */
export function tellsDone(heading: string): boolean {
  const name = normalise(heading)
  return doneHeadings.some((form) => form.test(name))
}

/** The kind of action that a heading gives to all under it, or null. */
export function kindOfHeading(heading: string): ActionKind | null {
  return first(kindHeadingTable, heading)
}

/** Whether a heading says how much the items under it matter. */
export function isPriorityHeading(heading: string): boolean {
  return first(priorityTable, heading) !== null
}

/** The status a cell or a mark states, all of it, its first word or its sign, or null when it states none we know. */
export function statusOf(cell: string, words: Vocabulary): Status | null {
  return (
    namedStatus(cell, words) ??
    signedStatus(cell) ??
    namedStatus(cell.split(/[\s(（,:：]/, 1)[0] ?? '', words)
  )
}

/** The status that a text names, all of it, or null. */
export function namedStatus(text: string, { statuses }: Vocabulary): Status | null {
  return first(statuses, text)
}

/** The status that a sign before or behind a text says, or null. */
export function signedStatus(text: string): Status | null {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const signs = Object.entries(statusSigns).map(([status, list]): readonly [Status, RegExp] => {
  const all = list.map((sign) => sign.replace(/[[\]]/g, '\\$&'))
  const alone = all.filter((sign) => !sign.startsWith('\\['))
  return [
    status as Status,
    new RegExp(`^\\s*(?:[-*+]\\s+)?(?:${all.join('|')})|(?:${alone.join('|')})\\uFE0F?[\\s.]*$`, 'iu'),
  ]
})

/** What kind of action a cell states, or null. */
export function kindOf(cell: string): ActionKind | null {
  return first(kindTable, cell) ?? first(kindHeadingTable, cell)
}

/** The key of the document's metadata that a label means, or null. */
export function metadataOf(label: string): MetadataName | null {
  return first(metadataTable, label.replace(/[_-]/g, ' '))
}

/** Whether a cell says nothing: empty, a dash, "n/a". */
export function saysNothing(text: string): boolean {
  return /^[-–—/.…?？\s]*$/.test(text) || emptyWords.has(normalise(text))
}

/** Whether a cell for a day names none: "TBD", "offen", "未定". */
export function isUndated(text: string): boolean {
  return saysNothing(text) || undecidedWords.has(normalise(text))
}

/** Whether a cell for an owner names nobody: "TBD", "everyone". */
export function isNobody(text: string): boolean {
  return saysNothing(text) || nobodyWords.has(normalise(text))
}

/** A team's name as teams are called: "SRE Team", "Team SRE" and "the SRE team" are "SRE". */
export function teamName(written: string): string {
  const bare = written.trim().replace(/^the\s+/i, '')
  return bare
    .replace(/^team\s+(?=\S)/i, '')
    .replace(/\s+team$/i, '')
    .trim()
}

function isField(column: ColumnRole): column is Field {
  return column !== 'id' && column !== 'time' && column !== 'event' && column !== 'evidence'
}
