import type { ActionKind, Field, Horizon, Status } from '../model/action.ts'
import type { Role } from '../model/section.ts'
import { emptyCells, nobody } from './vocabulary/blanks.ts'
import { columns } from './vocabulary/columns.ts'
import { kindHeadings } from './vocabulary/headings/kind.ts'
import { statusHeadings } from './vocabulary/headings/status.ts'
import { horizonHeadings, priorityHeadings } from './vocabulary/headings.ts'
import { type MetadataName, metadataKeys } from './vocabulary/metadata.ts'
import { roles } from './vocabulary/roles.ts'
import { kindWords, statusWords } from './vocabulary/words.ts'

/** What a column of a table holds: a field of an action, or a part of a timeline. */
export type ColumnRole = Field | 'id' | 'time' | 'event' | 'evidence'

type Table<T extends string> = ReadonlyMap<string, readonly T[]>

const roleTable = turned<Role>(roles)
const columnTable = turned<ColumnRole>(columns)
const horizonTable = turned<Horizon>(horizonHeadings)
const statusHeadingTable = turned<Status>(statusHeadings)
const kindHeadingTable = turned<ActionKind>(kindHeadings)
const priorityTable = turned<'high' | 'medium' | 'low'>(priorityHeadings)
const statusTable = turned<Status>(statusWords)
const kindTable = turned<ActionKind>(kindWords)
const metadataTable = turned<MetadataName>(metadataKeys)
const emptyWords = new Set(emptyCells.map(normalise))
const nobodyWords = new Set(nobody.map(normalise))

/** The roles of a section by its heading, e.g. both of "Root cause and trigger"; none when it says nothing we know. */
export function rolesOf(heading: string): readonly Role[] {
  const name = normalise(heading)
  return roleTable.get(name) ?? startingWith(name) ?? (horizonOf(heading) ? ['actions'] : [])
}

/** What a column or a label holds; several where the word serves several, e.g. "when". */
export function columnRolesOf(label: string): readonly ColumnRole[] {
  return columnTable.get(normalise(label)) ?? []
}

/** The field of an action that a column or a label holds, or null. */
export function fieldOf(label: string): Field | null {
  return columnRolesOf(label).find(isField) ?? null
}

/** The horizon a heading names, alone or before more words: "Long-term improvements (Q4)". */
export function horizonOf(heading: string): Horizon | null {
  const name = normalise(heading)
  const [whole] = horizonTable.get(name) ?? []
  if (whole) return whole
  const known = horizonPhrases.find((phrase) => follows(name, phrase))
  return (known && horizonTable.get(known)?.[0]) || null
}

/** The status that a heading gives to all under it, or null. */
export function statusOfHeading(heading: string): Status | null {
  const bracketed = /[(（]([^)）]+)[)）]\s*$/.exec(heading)?.[1] ?? ''
  return first(statusHeadingTable, heading) ?? first(statusHeadingTable, bracketed)
}

/** The kind of action that a heading gives to all under it, or null. */
export function kindOfHeading(heading: string): ActionKind | null {
  return first(kindHeadingTable, heading)
}

/** Whether a heading says how much the items under it matter. */
export function isPriorityHeading(heading: string): boolean {
  return first(priorityTable, heading) !== null
}

/** The status a cell or a mark states, or null when it states none we know. */
export function statusOf(cell: string): Status | null {
  if (/^\s*(✅|☑|✔|\[x\])/iu.test(cell)) return 'done'
  return first(statusTable, cell) ?? first(statusTable, cell.split(/[\s(（,:：]/, 1)[0] ?? '')
}

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

/** A heading or label as the tables have them: see each table's comment. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[\divx]+[.)]|\d+(?:\.\d+)+|\d+(?=\s\p{L}))\s*(?=\p{L})/iu, '')
    .replace(/^[¿¡#*_\s]+/, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/[\s:?!.。*_]+$/, '')
    .toLowerCase()
}

/** Phrases that begin headings of many forms: "Timeline of the outage", "Root cause: …". A single short word may not. */
function startingWith(name: string): readonly Role[] | undefined {
  const longest = openingPhrases.find((phrase) => follows(name, phrase))
  return longest === undefined ? undefined : roleTable.get(longest)
}

const openers = new Set([
  'timeline',
  'impact',
  'summary',
  'chronology',
  'resolution',
  'remediation',
  'lessons',
])

function isOpener(phrase: string): boolean {
  return openers.has(phrase) || phrase.includes(' ') || (phrase.length > 2 && isIdeographic(phrase))
}

function follows(name: string, phrase: string): boolean {
  if (!name.startsWith(phrase) || name.length === phrase.length) return false
  return isIdeographic(phrase) || /^[\s:,/–—-]/.test(name.slice(phrase.length))
}

/** Longest first, so that the first that fits says most. */
const openingPhrases = [...roleTable.keys()].filter(isOpener).sort((a, b) => b.length - a.length)
const horizonPhrases = [...horizonTable.keys()].filter((phrase) => / |-/.test(phrase))

function isIdeographic(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
}

function isField(column: ColumnRole): column is Field {
  return column !== 'id' && column !== 'time' && column !== 'event' && column !== 'evidence'
}

function first<T extends string>(table: Table<T>, text: string): T | null {
  return table.get(normalise(text))?.[0] ?? null
}

/** From "what it means → phrases" to "phrase → what it means". */
function turned<T extends string>(record: Readonly<Record<T, readonly string[]>>): Table<T> {
  const table = new Map<string, T[]>()
  for (const [meaning, phrases] of Object.entries(record) as [T, readonly string[]][]) {
    for (const phrase of phrases.map(normalise).filter(Boolean))
      table.set(phrase, [...new Set([...(table.get(phrase) ?? []), meaning])])
  }
  return table
}
