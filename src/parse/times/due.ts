import type { ActionGroup } from '../../model/action.ts'
import { dueAfter, dueBefore, weekdays } from '../vocabulary/due-words.ts'
import { type Due, type DueHints, dueForms } from './due-forms.ts'

/** Reads the due day of each action out of its words. */
export function withDueDays(groups: readonly ActionGroup[], hints: DueHints): readonly ActionGroup[] {
  return groups.map((group) => ({
    ...group,
    actions: group.actions.map((action) => ({
      ...action,
      dueDay: action.due === null ? null : dueDay(action.due, hints),
    })),
  }))
}

/**
 * The last day that a text allows, `YYYY-MM-DD`: a month, a quarter or a week is due on its last day. Without a year it
 * is the next such day after the incident. Null where no calendar can place it: "next sprint", "4/5" in English.
 */
export function dueDay(text: string, hints: DueHints): string | null {
  // "1º" stays; full-width digits don't.
  const usual = text.replace(/[^ºª]+/g, (part) => part.normalize('NFKC'))
  const plain = withoutWords(usual.replace(/\s+/g, ' ').trim())
  const [, until = ''] = /\s(?:to|bis|until|–|—|-|→|~|à|au|a|al|até|til)\s(.+)$/iu.exec(plain) ?? []
  // "mar" is March and mardi: a word is a weekday only where it is nothing else.
  const asWritten = [withoutWords(until), plain, plain.replace(weekday, '')]
  return asWritten.map((part) => dayIn(part, hints)).find((day) => day !== null) ?? null
}

function dayIn(plain: string, hints: DueHints): string | null {
  for (const form of dueForms) {
    const due = form(plain, hints)
    if (due) return due.year === null ? nextDay(due.last, hints.day) : due.last(due.year)
  }
  return null
}

/** 29 February comes every eighth year at the latest. */
const mostYears = 8

function nextDay(last: Due['last'], since: string | null): string | null {
  if (since === null) return null
  const years = Array.from({ length: mostYears + 1 }, (_, i) => Number(since.slice(0, 4)) + i)
  return years.map(last).find((day) => day !== null && day >= since) ?? null
}

const before = new RegExp(`^(?:${dueBefore.join('|')})(?![\\p{L}\\d])[\\s:：,]*`, 'iu')
const after = new RegExp(`[\\s,]*(?:${dueAfter.join('|')})$`, 'iu')
const weekday = new RegExp(`^(?:${weekdays.join('|')})\\.?,?\\s+(?=[\\p{L}\\d])`, 'iu')
const bracket = /\s*[（(【[][^）)】\]]*[）)】\]]\s*$/u

/** Without what says that it is a due day, and what is said of it in a bracket behind. */
function withoutWords(text: string): string {
  let plain = text
    .replace(/^[\s(（[~≈]+/, '')
    .replace(bracket, '')
    .replace(/[\s)）\].。;]+$/, '')
  for (let last = ''; last !== plain; ) {
    last = plain
    plain = plain.replace(before, '').replace(after, '').trim()
  }
  return plain
}
