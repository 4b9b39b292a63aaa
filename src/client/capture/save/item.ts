import type { WrittenPhrases } from '../../../languages.ts'
import type { ListForm } from '../../../model/manuscript.ts'
import type { Answer } from '../../../model/room.ts'
import { literal, literalLine, oneLine } from './markdown-text.ts'
import type { SaidField } from './new-table.ts'

/** What is said of one action, in the order in which it is written. */
export type SavedFields = Readonly<Partial<Record<Exclude<SaidField, 'kind'>, string>>>

const fields = ['team', 'owner', 'due'] as const

/** " (owner: Ines, due: 2031-05-20)", as marks are read; null where one of the texts would come back as another. */
export function marksOf(said: SavedFields, words: WrittenPhrases): string | null {
  const labels = labelsIn(words)
  const marks = fields.flatMap((field) => {
    const text = said[field]
    return text === undefined ? [] : [{ field, text: oneLine(text) }]
  })
  if (!marks.every(({ field, text }) => markable[field].test(text))) return null
  return ` (${marks.map(({ field, text }) => `${labels[field]}: ${text}`).join(', ')})`
}

/** Names of letters, digits and what stands between them: nothing that ends a mark, or that markdown would take. */
const name = /^@?[\p{L}\p{N}](?:[\p{L}\p{N} .'’/+-]*[\p{L}\p{N}.+])?$/u

/** A date ends in the word with the last digit; see `parse/actions/marks.ts`. */
const markable: Readonly<Record<(typeof fields)[number], RegExp>> = {
  team: name,
  owner: name,
  due: /^(?=\S)[\p{L}\d./ -]*\d[\p{L}\d./-]*$/u,
}

/** The same as lines of their own, each with its label, for whatever marks can't say. */
export function labelledLines(said: SavedFields, words: WrittenPhrases, indent: string): readonly string[] {
  const labels = labelsIn(words)
  return fields.flatMap((field) => {
    const text = said[field]
    return text === undefined ? [] : [`${indent}${capital(labels[field])}: ${literal(text)}`]
  })
}

function labelsIn({
  teamMark,
  ownerMark,
  dueMark,
}: WrittenPhrases): Readonly<Record<(typeof fields)[number], string>> {
  return { team: teamMark, owner: ownerMark, due: dueMark }
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

/** What the room added as items of a list. */
export function itemsOf(
  answers: readonly Answer[],
  form: ListForm,
  words: WrittenPhrases,
): readonly string[] {
  return answers.flatMap((answer, i) => [
    ...(form.isLoose && !(form.isNew && i === 0) ? [''] : []),
    ...itemOf(answer, { ...form, number: numberAt(form, i) }, words),
  ])
}

function numberAt({ number, isSame }: ListForm, index: number): number | null {
  return number === null || isSame ? number : number + index
}

/** A text with labels of its own takes no marks, since of two labels the first is read. */
function itemOf(
  { text, kind, team, owner }: Answer,
  { indent, marker, number, gap, hasBoxes }: ListForm,
  words: WrittenPhrases,
): readonly string[] {
  const said: SavedFields = { ...(team !== null && { team }), ...(owner !== null && { owner }) }
  const opening = `${indent}${number ?? ''}${marker}${gap}`
  const line = `${opening}${hasBoxes ? '[ ] ' : ''}${literalLine(text)}${kind === null ? '' : ` [${kind}]`}`
  if (Object.keys(said).length === 0) return [line]
  const marks = /[:：](?!\/\/)/.test(text) ? null : marksOf(said, words)
  if (marks !== null) return [line + marks]
  const inside = indent + (gap.includes('\t') ? gap : ' '.repeat(opening.length - indent.length))
  return [line, '', ...labelledLines(said, words, inside)]
}
