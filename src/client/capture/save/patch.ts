import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { WrittenPhrases } from '../../../languages.ts'
import type {
  Home,
  ListForm,
  Manuscript,
  ManuscriptRow,
  SectionPlace,
  TableForm,
} from '../../../model/manuscript.ts'
import type { Answer, Room } from '../../../model/room.ts'
import { itemsOf, labelledLines, marksOf, type SavedFields } from './item.ts'
import { apart, type Edit, edited, linesOf } from './line-edits.ts'
import { headsIn, type SaidField, saidFields, tableLike, tableWith } from './new-table.ts'

/** The patch of what a room has said, empty where nothing of it could be written; and what it leaves out. */
export function madeOf(
  manuscript: Manuscript,
  room: Room,
  wishes: Wishes,
): { readonly patch: Patch; readonly left: readonly string[] } {
  const { files, left } = amended(manuscript, room, wishes)
  return { patch: patchOf(files), left }
}

/** A unified diff, and where it is to be applied. */
export interface Patch {
  readonly text: string
  /** The first file that it changes, as it counts from the folder to apply it in; empty where it changes none. */
  readonly file: string
}

/**
 * Changes as `git apply` takes them in the folder that the paths of a site count from: with `---` and `+++` and no
 * `diff --git`, whose paths would count from the repository's root.
 */
export function patchOf(files: readonly AmendedFile[]): Patch {
  const texts = files.map(({ path, before, after }) => {
    const made = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    })
    return withTabs(made)
  })
  return { text: texts.join(''), file: files[0]?.path ?? '' }
}

/** As git writes them: a name with a blank in it ends in a tab, lest what follows the blank be taken for a date. */
function withTabs(patch: string): string {
  const [before = '', after = '', ...rest] = patch.split('\n')
  const name = (line: string): string => (/^(---|\+\+\+) [^"].* /.test(line) ? `${line}\t` : line)
  return [name(before), name(after), ...rest].join('\n')
}

/** What to make of what a room has said. */
interface Wishes {
  /** The day until which proposals are to be decided, `YYYY-MM-DD`. */
  readonly decideBy: string
  /** Whether new lines stand among the document's actions, and not under a heading of proposals. */
  readonly isDecided: boolean
}

/** A file before and after. */
interface AmendedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

interface Amended {
  /** Only those that change. */
  readonly files: readonly AmendedFile[]
  /** The keys of the fills that could not be written: their action is gone, or its form has no place for them. */
  readonly left: readonly string[]
}

/** The documents with all that the room has said. */
export function amended(manuscript: Manuscript, { answers, fills }: Room, wishes: Wishes): Amended {
  const { rows, left } = inRows(manuscript, fills)
  const home = answers.length > 0 ? homeOf(manuscript, wishes) : null
  const files = manuscript.files.map(({ path, written }) => {
    const lines = linesOf(written)
    const edits = manuscript.homes.flatMap((one, i) =>
      homeEdits(one, {
        lines,
        rows: rows.filter(({ row }) => row.home === i),
        answers: one === home ? answers : [],
        words: manuscript.words,
      }),
    )
    const section =
      answers.length > 0 && home === null ? [sectionEdit(manuscript, answers, { ...wishes, lines })] : []
    return {
      path,
      before: written,
      after: edited(
        written,
        [...edits, ...section].filter((edit) => edit.path === path),
      ),
    }
  })
  return { files: files.filter(({ before, after }) => before !== after), left }
}

/** The group that new lines join: the first, when they are decided; else that of today's proposals. Null for none. */
function homeOf({ homes, words }: Manuscript, { decideBy, isDecided }: Wishes): Home | null {
  const heading = proposed(words.proposed, decideBy)
  return homes.find((home) => home.line !== null && (isDecided || home.heading === heading)) ?? null
}

/** A section of new lines behind the last group of actions, in its form. */
function sectionEdit(
  { homes, end, words }: Manuscript,
  answers: readonly Answer[],
  { decideBy, isDecided, lines }: Wishes & { readonly lines: readonly string[] },
): Edit {
  const { form, section } = homes.at(-1) ?? end
  const { path, line } = section
  const name = isDecided ? words.actions : proposed(words.proposed, decideBy)
  const rows = form.kind === 'table' ? tableOf(form, answers, { lines, words }) : listOf(form, answers, words)
  return { path, line, text: null, added: apart([headed(name, section), '', ...rows], lines, line) }
}

function headed(name: string, { rank }: SectionPlace): string {
  return rank > 6 ? `**${name}**` : `${'#'.repeat(rank)} ${name}`
}

function listOf(form: ListForm, answers: readonly Answer[], words: WrittenPhrases): readonly string[] {
  return itemsOf(answers, { ...form, indent: '', number: form.number && 1, isNew: true }, words)
}

/** Who and When have columns in any case, for those who decide. */
function tableOf(
  form: TableForm,
  answers: readonly Answer[],
  { lines, words }: { readonly lines: readonly string[]; readonly words: WrittenPhrases },
): readonly string[] {
  const isNeeded = (field: 'team' | 'kind'): boolean => answers.some((answer) => answer[field] !== null)
  const needed = saidFields.filter((field) => field === 'owner' || field === 'due' || isNeeded(field))
  return tableLike(form, lines, { fills: new Map(), answers, needed, heads: headsIn(words) })
}

function proposed(template: string, day: string): string {
  return template.replace('{day}', day)
}

/** What the room said of one group, and the file it stands in. */
interface SaidHere {
  readonly lines: readonly string[]
  readonly rows: readonly FilledRow[]
  readonly answers: readonly Answer[]
  readonly words: WrittenPhrases
}

/** The changes of the lines of one group of actions. */
function homeEdits(home: Home, said: SaidHere): readonly Edit[] {
  if (said.rows.length + said.answers.length === 0) return []
  return home.form.kind === 'table' ? tableEdits(home, home.form, said) : listEdits(home, said)
}

function tableEdits(
  { section: { path } }: Home,
  form: TableForm,
  { lines, rows, answers, words }: SaidHere,
): readonly Edit[] {
  const fills = new Map(rows.map(({ row, said }) => [row.line, said]))
  const made = tableWith(form, lines, {
    fills,
    answers,
    needed: neededFor(form, { rows, answers }),
    heads: headsIn(words),
  })
  const own = form.endLine - form.line + 1
  const edits = made.slice(0, own).map((text, i) => ({ path, line: form.line + i, text, added: [] }))
  return [...edits, { path, line: form.endLine, text: null, added: made.slice(own) }]
}

function listEdits(
  { section: { path }, line, form }: Home,
  { lines, rows, answers, words }: SaidHere,
): readonly Edit[] {
  const fills = rows.map((row) => fillEdit(row, lines, words))
  if (answers.length === 0 || line === null || form.kind === 'table') return fills
  const items = itemsOf(answers, form, words)
  return [...fills, { path, line, text: null, added: form.isNew ? apart(items, lines, line) : items }]
}

/** Who and When come together where one of them was filled in and has no column; the others where an answer has them. */
function neededFor(
  { fields }: TableForm,
  { rows, answers }: Pick<SaidHere, 'rows' | 'answers'>,
): readonly SaidField[] {
  const isFilled = rows.some(({ said }) =>
    (['owner', 'due'] as const).some((field) => said[field] !== undefined && !fields.includes(field)),
  )
  return saidFields.filter((field) =>
    field === 'due'
      ? isFilled
      : answers.some((answer) => answer[field] !== null) || (isFilled && field === 'owner'),
  )
}

/** What was filled in beside one action. */
interface FilledRow {
  readonly row: ManuscriptRow
  readonly said: SavedFields
}

/** Puts fills to their rows; `left` are the keys of those that no row takes. */
function inRows(
  { rows, words }: Manuscript,
  fills: Room['fills'],
): { readonly rows: readonly FilledRow[]; readonly left: readonly string[] } {
  const said = rows.map((row) => ({ row, said: saidOf(row, fills) })).filter(({ said }) => hasAny(said))
  const written = said.filter((one) => one.row.form === 'cell' || linesFor(one, words) !== null)
  const taken = new Set(written.flatMap(({ row }) => [row.slots.owner, row.slots.due]))
  const left = Object.keys(fills).filter((key) => fills[key]?.trim() && !taken.has(key))
  return { rows: written, left }
}

/** A mark behind the text of an item or a paragraph, or lines of their own below it. */
function fillEdit(filled: FilledRow, lines: readonly string[], words: WrittenPhrases): Edit {
  const { path, line } = filled.row
  const { mark, below } = linesFor(filled, words) ?? { mark: '', below: [] }
  const text = mark === '' ? null : `${(lines[line - 1] ?? '').trimEnd()}${mark}`
  return { path, line, text, added: below.length > 0 ? apart(below, lines, line) : [] }
}

interface Written {
  /** Empty for none. */
  readonly mark: string
  readonly below: readonly string[]
}

function linesFor({ row: { form, indent }, said }: FilledRow, words: WrittenPhrases): Written | null {
  const mark = form === 'mark' ? marksOf(said, words) : null
  if (mark !== null) return { mark, below: [] }
  return indent === null ? null : { mark: '', below: labelledLines(said, words, indent) }
}

function saidOf({ slots }: ManuscriptRow, fills: Room['fills']): SavedFields {
  const [owner, due] = [fills[slots.owner]?.trim(), fills[slots.due]?.trim()]
  return { ...(owner && { owner }), ...(due && { due }) }
}

function hasAny(said: SavedFields): boolean {
  return Object.keys(said).length > 0
}
