import type { Action, ActionKind } from '../model/action.ts'
import {
  actionKinds,
  type Coverage,
  type CoverageSlide,
  type Covering,
  strengths,
} from '../model/coverage.ts'
import type { Slide } from '../model/deck.ts'
import { isInEnglish } from '../model/language.ts'
import { readPassages } from '../model/passage.ts'
import { chartPhrasesIn, filled, listedIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import { kindSaidBy } from './coverage/kinds.ts'
import { strengthSaidBy } from './coverage/strengths.ts'
import { allActions, ourNote } from './words.ts'

/** Fewer make no picture. */
const fewestActions = 3

interface Kinded extends Covering {
  readonly kind: ActionKind | null
}

/**
 * What the actions are for. Shown where the author states the kind of half of them, and two thirds have one, stated or
 * told by their words: a picture of guesses would be ours and not the author's.
 */
export function coverageSlides(postmortem: Postmortem): readonly Slide[] {
  const { settings, sections } = postmortem
  const standing = allActions(postmortem).filter(({ status }) => status !== 'rejected')
  const stated = standing.filter(({ kind }) => kind !== null)
  if (standing.length < fewestActions || 2 * stated.length < standing.length) return []
  const isEnglish = isInEnglish(settings.lang, readPassages(sections))
  const actions = standing.map((action) => kinded(action, isEnglish))
  const placed = actions.filter(({ kind }) => kind !== null)
  if (3 * placed.length < 2 * actions.length) return []
  const rows = rowsOf(actions)
  const notes = notesOf(rows, stated.length, actions.length, settings.lang)
  const slide: CoverageSlide = { kind: 'coverage', id: 'action-coverage', rows, notes, spans: [] }
  return [slide]
}

function kinded({ kind, what }: Action, isEnglish: boolean): Kinded {
  const strength = isEnglish ? strengthSaidBy(what.text) : null
  if (kind !== null || !isEnglish) return { what, kind, isRead: false, strength }
  return { what, kind: kindSaidBy(what.text), isRead: true, strength }
}

function rowsOf(actions: readonly Kinded[]): readonly Coverage[] {
  const rows = [...actionKinds, null].map((kind) => ({ kind, actions: inOrder(actions, kind) }))
  return rows.filter(({ kind, actions }) => kind !== null || actions.length > 0)
}

/** Stated before read, the stronger before the weaker. */
function inOrder(actions: readonly Kinded[], wanted: ActionKind | null): readonly Covering[] {
  return actions
    .filter(({ kind }) => kind === wanted)
    .map(({ what, isRead, strength }) => ({ what, isRead: isRead && wanted !== null, strength }))
    .sort((a, b) => Number(a.isRead) - Number(b.isRead) || rankOf(a) - rankOf(b))
}

function rankOf({ strength }: Covering): number {
  return strength === null ? strengths.length : strengths.indexOf(strength)
}

function notesOf(rows: readonly Coverage[], stated: number, all: number, lang: string): readonly Note[] {
  const words = chartPhrasesIn(lang)
  const empty = rows.flatMap(({ kind, actions }) => (kind && actions.length === 0 ? [words[kind]] : []))
  const isClassed = rows.some(({ actions }) => actions.some(({ strength }) => strength !== null))
  return [
    ourNote(filled(words.kindsStated, { n: stated, all })),
    ...(empty.length > 0 ? [ourNote(filled(words.emptyKinds, { kinds: listedIn(empty, lang) }))] : []),
    ...(isClassed ? [ourNote(words.hierarchy)] : []),
  ]
}
