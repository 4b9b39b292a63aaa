import type { Answer, Room } from '../../model/room.ts'
import { limits } from './validate.ts'

/** A room in which nothing was said. */
export const nothing: Room = { answers: [], fills: {} }

/** What one can say in a line, without the id that tells it from others. */
export type Said = Omit<Answer, 'id'>

/** With a line at the end. A room that is full stays as it is. */
export function withAnswer(room: Room, answer: Answer): Room {
  return room.answers.length < limits.answers ? { ...room, answers: [...room.answers, answer] } : room
}

/** With other words in a line that stands there already. */
export function withChange(room: Room, id: string, said: Said): Room {
  return { ...room, answers: room.answers.map((one) => (one.id === id ? { id, ...said } : one)) }
}

export function withoutAnswer(room: Room, id: string): Room {
  return { ...room, answers: room.answers.filter((one) => one.id !== id) }
}

/** With a line so many places further down, or up where `by` is below 0; no further than the ends. */
export function withMove(room: Room, id: string, by: number): Room {
  const answers = [...room.answers]
  const from = answers.findIndex((one) => one.id === id)
  const [moved] = from < 0 ? [] : answers.splice(from, 1)
  if (!moved) return room
  answers.splice(Math.min(Math.max(from + by, 0), answers.length), 0, moved)
  return { ...room, answers }
}

/** With an open cell filled; null empties it again. */
export function withFill(room: Room, key: string, text: string | null): Room {
  const { [key]: _, ...others } = room.fills
  return { ...room, fills: text === null ? others : { ...others, [key]: text } }
}

/** Whether two rooms say the same. Fills have no order of their own. */
export function isSame(one: Room, other: Room | undefined): boolean {
  return textOf(one) === textOf(other)
}

/** A short text by which a room is known among those of one talk: how long it is written, and a hash of 32 bits, as Java makes one of a string. */
export function fingerprint(room: Room): string {
  const text = textOf(room)
  let hash = 0
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i)
  return `${text.length}:${hash}`
}

function textOf(room: Room | undefined): string {
  return JSON.stringify(room ? [room.answers, Object.entries(room.fills).sort()] : null)
}
