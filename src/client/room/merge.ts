import type { Answer, Room } from '../../model/room.ts'

/**
 * What two windows have said at one moment, neither knowing of the other: all that has changed in `mine` since
 * `base`, done again to `theirs`. Where both have changed the same line or the same cell, `mine` holds.
 */
export function merged(base: Room, mine: Room, theirs: Room): Room {
  const [was, here, there] = [base, mine, theirs].map(byId) as [Lines, Lines, Lines]
  const kept = theirs.answers.filter(({ id }) => here.has(id) || !was.has(id))
  const added = mine.answers.filter(({ id }) => !was.has(id) && !there.has(id))
  const fills = { ...theirs.fills }
  for (const key of new Set([...Object.keys(base.fills), ...Object.keys(mine.fills)])) {
    const fill = mine.fills[key]
    if (fill === base.fills[key]) continue
    if (fill === undefined) delete fills[key]
    else fills[key] = fill
  }
  return {
    answers: [...kept.map((line) => latest(line, was.get(line.id), here.get(line.id))), ...added],
    fills,
  }
}

type Lines = ReadonlyMap<string, Answer>

function byId({ answers }: Room): Lines {
  return new Map(answers.map((answer) => [answer.id, answer]))
}

function latest(theirs: Answer, was: Answer | undefined, mine: Answer | undefined): Answer {
  return mine && JSON.stringify(mine) !== JSON.stringify(was) ? mine : theirs
}
