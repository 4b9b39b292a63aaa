import type { Part, PartKind } from './story.ts'

/** The kinds of slides that tell the story, in the order they are given. */
const kindsInOrder = [
  'summary',
  'impact',
  'timeline',
  'causes',
  'detection',
  'resolution',
  'lessons',
] as const

export type StoryKind = (typeof kindsInOrder)[number]

/**
 * By kind; what has none stays behind the part that it follows in the document. Where the document tells several
 * incidents, each is told to its end, in the place of the timeline.
 */
export function inRunningOrder(parts: readonly Part[]): readonly Part[] {
  const shared = sorted(parts, ({ incident, kind }) => (incident ? 'timeline' : kind))
  return runsOf(shared, (part) => part.incident).flatMap((run) =>
    run[0]?.incident ? sorted(run, ({ kind }) => kind) : run,
  )
}

function sorted(parts: readonly Part[], kindOf: (part: Part) => PartKind): readonly Part[] {
  let rank = -1
  const ranked = parts.map((part) => {
    const kind = kindOf(part)
    if (kind !== 'prose') rank = kindsInOrder.indexOf(kind)
    return { part, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ part }) => part)
}

/** Neighbours that agree. */
export function runsOf<T>(all: readonly T[], keyOf: (one: T) => unknown): readonly (readonly T[])[] {
  const runs: T[][] = []
  for (const one of all) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(one)) last.push(one)
    else runs.push([one])
  }
  return runs
}
