import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { fitsGrid, type Group, gridSlides, maySitBeside } from './grid.ts'
import { impactSlides } from './impact.ts'
import { lessonsSlides } from './lessons.ts'
import { runsOf } from './order.ts'
import { textSlides } from './prose.ts'
import { afterwordOf, type Part, type PartKind, storyOf } from './story.ts'
import { timelineSlides } from './timeline.ts'

type Maker = (parts: readonly Part[], postmortem: Postmortem) => readonly Slide[]

/** What is made of neighbouring parts of one kind. */
const makers: Readonly<Record<PartKind, Maker>> = {
  summary: each((part, postmortem) => textSlides('summary', part, postmortem)),
  impact: each(impactSlides),
  timeline: each((part, postmortem) =>
    part.entries.length > 0
      ? timelineSlides(part.section, part.entries, postmortem)
      : textSlides('prose', part, postmortem),
  ),
  causes: each((part, postmortem) => textSlides('causes', part, postmortem)),
  detection: each((part, postmortem) => textSlides('detection', part, postmortem)),
  resolution: each((part, postmortem) => textSlides('resolution', part, postmortem)),
  lessons: lessonsSlides,
  prose: each((part, postmortem) => textSlides('prose', part, postmortem)),
}

/** What leads to the actions. */
export function storySlides(postmortem: Postmortem): readonly Slide[] {
  return slidesOf(storyOf(postmortem), postmortem)
}

/** What the document says further, after its actions. */
export function afterwordSlides(postmortem: Postmortem): readonly Slide[] {
  return slidesOf(afterwordOf(postmortem), postmortem)
}

function slidesOf(parts: readonly Part[], postmortem: Postmortem): readonly Slide[] {
  const ofOneIncident = runsOf(gathered(parts), ([part]) => part.incident)
  const runs = ofOneIncident.flatMap((run) =>
    runsOf(run, (group) => (group.length > 1 ? group : group[0].kind)),
  )
  return runs.flatMap((run) => {
    const [first] = run
    if (!first) return []
    return first.length > 1 ? gridSlides(first, postmortem) : makers[first[0].kind](run.flat(), postmortem)
  })
}

function each(make: (part: Part, postmortem: Postmortem) => readonly Slide[]): Maker {
  return (parts, postmortem) => parts.flatMap((part) => make(part, postmortem))
}

/** Puts short neighbouring parts that stand under one heading, or directly under the title, together. */
function gathered(parts: readonly Part[]): readonly Group[] {
  const groups: [Part, ...Part[]][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    if (group && maySitBeside(group, part)) group.push(part)
    else groups.push([part])
  }
  return groups.flatMap((group): readonly Group[] =>
    fitsGrid(group) ? [group] : group.map((part) => [part]),
  )
}
