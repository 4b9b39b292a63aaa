import type { Heading } from './model/block.ts'
import { type Finding, inOrder, type Report } from './model/finding.ts'
import type { Postmortem, Telling } from './model/postmortem.ts'
import { type Note, type Prose, plainProse } from './model/prose.ts'
import { titleHeading } from './model/section.ts'
import type { Source } from './model/source.ts'
import { readActions } from './parse/actions.ts'
import { countable } from './parse/countable.ts'
import { readDocument } from './parse/document.ts'
import { mergeNarrative } from './parse/merge.ts'
import { incidentDay, readFacts, readMetadata } from './parse/metadata.ts'
import { readNarrative } from './parse/narrative.ts'
import { readSettings } from './parse/settings.ts'
import { readTimeline } from './parse/timeline.ts'

export { parseConfig } from './parse/config.ts'

/** What a source says, and what in it the author should look at. */
export interface Parsed {
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

/** Understands a source. Whatever the author wrote, it gives a postmortem; it never throws on content. */
export function parse(source: Source): Parsed {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const documents = source.files.map((file) => readDocument(file, report))
  const header = documents.flatMap(({ header }) => header)
  const sections = documents.flatMap(({ shown }) => shown)
  const told = documents.flatMap(({ told }) => told)

  const settings = readSettings(header, report)
  const heading = titleHeading(sections, settings.title)
  const title = titleOf(settings.title, heading, source.slug)
  const timeline = readTimeline(sections)
  const actions = readActions(sections)
  const narrative = readNarrative(told, teamsOf(actions))
  const { groups, left } = mergeNarrative(actions, narrative, report)
  const metadata = readMetadata(sections)
  const path = source.files[0]?.path ?? ''

  const postmortem = {
    slug: source.slug,
    title,
    titleHeading: heading,
    settings,
    day: incidentDay({ metadata, sections, timeline, header, title, heading, path }),
    ...readFacts(sections),
    sections,
    told,
    groups,
    timeline,
    opening: narrative.opening,
    closing: narrative.closing,
    tellings: [...narrative.tellings, ...left.map(untitled)],
    references: Object.assign({}, ...documents.map(({ references }) => references).reverse()),
    blocks: [...sections, ...told].flatMap(countable),
  }
  return { postmortem, findings: inOrder(findings) }
}

function teamsOf(groups: Postmortem['groups']): readonly string[] {
  return groups.flatMap(({ actions }) =>
    actions.flatMap(({ team }) => (team === null ? [] : [team.toLowerCase()])),
  )
}

function titleOf(given: string | null, heading: Heading | null, slug: string): Prose {
  if (given !== null && given !== '') return plainProse(given)
  return heading && heading.prose.text !== '' ? heading.prose : plainProse(slug.replaceAll('-', ' '))
}

function untitled(note: Note): Telling {
  return { heading: null, note }
}
