import type { Home, ListForm, Manuscript, SectionPlace, TableForm } from '../../../model/manuscript.ts'
import type { WrittenPhrases } from '../../../model/phrases/written.ts'
import type { Answer } from '../../../model/room.ts'
import type { Wishes } from './amended.ts'
import { itemsOf } from './item.ts'
import { apart, type Edit } from './lines.ts'
import { headsIn, saidFields, tableLike } from './table.ts'

/** The group that new lines join: the first, when they are decided; else that of today's proposals. Null for none. */
export function homeOf({ homes, words }: Manuscript, { decideBy, isDecided }: Wishes): Home | null {
  const heading = proposed(words.proposed, decideBy)
  return homes.find((home) => home.line !== null && (isDecided || home.heading === heading)) ?? null
}

/** A section of new lines behind the last group of actions, in its form. */
export function sectionEdit(
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
