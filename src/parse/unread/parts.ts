import type { Body, Heading } from '../../model/block.ts'
import type { Finding } from '../../model/finding.ts'
import { everySection, type Section } from '../../model/section.ts'
import type { Span } from '../../model/source.ts'
import { enclosingOneOf } from '../../text/spans.ts'
import { outermostOf } from '../outermost.ts'
import type { Understood } from '../unread.ts'
import { saysNothing } from '../vocabulary.ts'
import { unreadTables } from './action-tables.ts'

/** Headings of a timeline or of actions under which something stands, and nothing was read. */
export function partsWithoutEntries({ sections, timeline, groups, words }: Understood): readonly Finding[] {
  const read = new Set(groups.flatMap(({ spans }) => spans))
  const actions = groups.flatMap(({ actions }) => actions.flatMap(({ spans }) => spans))
  const timelines = outermostOf('timeline', sections).filter(saysSomething)
  const isTimeline = holding(timeline.map(({ span }) => span))
  const holdsActions = holding(actions)
  const taken = timelines.find(isTimeline)
  return [
    ...timelines
      .filter((section) => !isTimeline(section))
      .flatMap(({ heading }) => (heading ? [withoutTimes(heading, taken?.heading ?? null)] : [])),
    ...outermostOf('actions', sections)
      .filter((section) => saysSomething(section) && !holdsActions(section))
      .filter((section) => unreadTables(section, read, words).length === 0)
      .flatMap(({ heading }) => (heading ? [withoutActions(heading)] : [])),
  ]
}

function holding(spans: readonly Span[]): (section: Section) => boolean {
  const holds = enclosingOneOf(spans)
  return ({ span }) => holds(span)
}

/** Not "None", a dash, or nothing at all. */
function saysSomething(section: Section): boolean {
  return everySection([section]).some(({ blocks }) => blocks.some((block) => !isNothing(block)))
}

function isNothing(block: Body): boolean {
  if (block.kind === 'rule') return true
  if (block.kind === 'paragraph') return saysNothing(block.prose.text)
  return (
    block.kind === 'list' &&
    block.items.every(({ prose, blocks }) => saysNothing(prose.text) && blocks.length === 0)
  )
}

/** "Key events" beside a timeline are a choice of its entries; see `readTimeline`. */
function withoutTimes(heading: Heading, taken: Heading | null): Finding {
  const isSecond = taken !== null && /^(key|main) events/i.test(heading.prose.text)
  return {
    rule: isSecond ? 'timeline-second' : 'part-unread',
    severity: 'info',
    message: isSecond
      ? `"${taken.prose.text}" and "${heading.prose.text}" both look like the timeline; its entries were taken from "${taken.prose.text}".`
      : `No entry of a timeline was read under "${heading.prose.text}".`,
    hint: isSecond
      ? 'Name the other by what it is, if it is something else; it is shown as text.'
      : 'Begin each line with its time, or put the times into a column; until then it is shown as text.',
    spans: isSecond ? [firstLine(heading), firstLine(taken)] : [firstLine(heading)],
  }
}

function withoutActions(heading: Heading): Finding {
  return {
    rule: 'part-unread',
    severity: 'info',
    message: `No action was read under "${heading.prose.text}".`,
    hint: 'Write them as a list or a table; until then it is shown as text.',
    spans: [firstLine(heading)],
  }
}

function firstLine({ span }: Heading): Span {
  return { ...span, endLine: span.line }
}
