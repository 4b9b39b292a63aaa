import { type Phrases, phrasesIn } from '../languages.ts'
import type { Heading } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { impactSlides } from './impact.ts'
import { lessonsSlides } from './lessons.ts'
import { roomUnder } from './measure.ts'
import { runsOf } from './order.ts'
import { heightOfPiece, piecesOf, textSettings } from './pieces.ts'
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
  const words = phrasesIn(postmortem.settings.lang)
  const ofOneIncident = runsOf(gathered(parts, words), ({ incident }) => incident)
  const runs = ofOneIncident.flatMap((run) => runsOf(run, ({ kind }) => kind))
  return runs.flatMap((run) => (run[0] ? makers[run[0].kind](run, postmortem) : []))
}

function each(make: (part: Part, postmortem: Postmortem) => readonly Slide[]): Maker {
  return (parts, postmortem) => parts.flatMap((part) => make(part, postmortem))
}

/** Kinds whose small parts may share a slide. */
const sharing: readonly PartKind[] = ['summary', 'impact', 'causes', 'detection', 'resolution', 'prose']
const mostParts = 4
/** Puts small neighbouring parts that stand under one heading together, each under a heading of its own. */
function gathered(parts: readonly Part[], words: Phrases): readonly Part[] {
  const result: Part[] = []
  let taken: Part[] = []
  for (const part of parts) {
    if (taken.length > 0 && isNeighbour(taken, part) && fits([...taken, part], words)) taken.push(part)
    else {
      result.push(...together(taken))
      taken = [part]
    }
  }
  return [...result, ...together(taken)]
}

/** The heading that a part would share: that above it, or its own where the next stand under it. */
function isNeighbour(taken: readonly Part[], part: Part): boolean {
  const [first] = taken
  if (
    !first ||
    first.kind !== part.kind ||
    first.incident !== part.incident ||
    taken.length >= mostParts ||
    part.parent === null
  )
    return false
  const isShared = part.parent === first.parent || part.parent === first.heading
  return (
    isShared && taken.every((other) => other === first || other.parent === part.parent) && isShareable(part)
  )
}

function isShareable({ kind, heading }: Part): boolean {
  return sharing.includes(kind) && heading !== null
}

/** At any size but the smallest. */
function fits(parts: readonly Part[], words: Phrases): boolean {
  const [part] = together(parts)
  const [medium] = textSettings.slice(-2)
  if (!part || !medium) return false
  const heights = part.blocks
    .flatMap((block) => piecesOf(block, words))
    .map((piece) => heightOfPiece(piece, medium))
  return heights.reduce((sum, height) => sum + height, 0) <= roomUnder(part.heading?.prose.text ?? '')
}

function together(parts: readonly Part[]): readonly Part[] {
  const [first, second] = parts
  if (!first || !second) return parts
  const isOver = second.parent === first.heading
  const over = isOver ? first.heading : first.parent
  return [
    {
      ...first,
      heading: over,
      parent: isOver ? first.parent : null,
      blocks: parts.flatMap(({ heading, blocks }) => [...under(heading, over), ...blocks]),
      told: parts.flatMap(({ told }) => told),
    },
  ]
}

function under(heading: Heading | null, over: Heading | null): readonly Heading[] {
  return heading && heading !== over ? [heading] : []
}
