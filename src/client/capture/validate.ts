import type { ActionKind } from '../../model/action.ts'
import type { Answer, Room } from '../../model/room.ts'
import { isRecord } from '../storage.ts'

/** What a room may hold, in entries and in letters. */
export const limits = { answers: 200, fills: 500, text: 500, name: 80, fill: 400, key: 120 } as const

/** The kinds that an answer may have, in the order in which they are offered. */
export const kinds: readonly ActionKind[] = ['detect', 'prevent', 'mitigate', 'repair', 'learn']

/**
 * A room out of whatever was kept or has come from another window; null where it is none. What doesn't fit in it is
 * as if it weren't there, and what is too long ends where it may.
 */
export function readRoom(value: unknown): Room | null {
  if (!isRecord(value) || !Array.isArray(value.answers) || !isRecord(value.fills)) return null
  const answers = new Map<string, Answer>()
  for (const one of value.answers) {
    const answer = readAnswer(one)
    if (answer && !answers.has(answer.id) && answers.size < limits.answers) answers.set(answer.id, answer)
  }
  return { answers: [...answers.values()], fills: readFills(value.fills) }
}

function readAnswer(value: unknown): Answer | null {
  if (!isRecord(value) || typeof value.id !== 'string' || !/^[\w-]{1,40}$/.test(value.id)) return null
  const text = oneLine(value.text, limits.text)
  if (text === null) return null
  return {
    id: value.id,
    text,
    team: oneLine(value.team, limits.name),
    kind: kinds.find((kind) => kind === value.kind) ?? null,
    owner: oneLine(value.owner, limits.name),
  }
}

/** Every key ends in its field, so that none can be a name that objects have of their own, such as `__proto__`. */
function readFills(value: Readonly<Record<string, unknown>>): Room['fills'] {
  const fills = Object.entries(value).flatMap(([key, one]) => {
    const text = key.length <= limits.key && /\/(owner|due)$/.test(key) ? oneLine(one, limits.fill) : null
    return text ? [[key, text] as const] : []
  })
  return Object.fromEntries(fills.slice(0, limits.fills))
}

/** How many letters a text has on one line: more than `oneLine` keeps are too many. */
export function lengthOf(text: string): number {
  return [...(oneLine(text, Number.POSITIVE_INFINITY) ?? '')].length
}

/**
 * A text on one line, of at most so many letters, without those that control a terminal or the direction of what
 * stands around it. Null when nothing is left, or it was no text.
 */
export function oneLine(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null
  const line = value
    .slice(0, 4 * most)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .trim()
  return [...line].slice(0, most).join('').trim() || null
}
