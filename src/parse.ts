import type { Heading } from './model/block.ts'
import { type Finding, inOrder, type Report } from './model/finding.ts'
import type { Postmortem, Telling } from './model/postmortem.ts'
import { type Note, type Prose, plainProse } from './model/prose.ts'
import { type Section, titleHeading } from './model/section.ts'
import type { Source, SourceFile } from './model/source.ts'
import { readActions } from './parse/actions.ts'
import { type Blocks, readBlocks } from './parse/blocks.ts'
import { countable } from './parse/countable.ts'
import { type HeaderEntry, readHeader } from './parse/header.ts'
import { mergeNarrative } from './parse/merge.ts'
import { incidentDay, readFacts, readMetadata } from './parse/metadata.ts'
import { readNarrative } from './parse/narrative.ts'
import { readSections } from './parse/sections.ts'
import { readSettings } from './parse/settings.ts'
import { mendTables } from './parse/tables.ts'
import { readTimeline } from './parse/timeline.ts'

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
  const settings = readSettings(
    documents.flatMap(({ header }) => header),
    report,
  )
  const shown = documents.flatMap(({ shown }) => shown)
  const told = documents.flatMap(({ told }) => told)
  const groups = readActions(shown)
  const timeline = readTimeline(shown)
  const metadata = readMetadata(shown)
  const narrative = readNarrative(told, teamsOf(groups))
  const merged = mergeNarrative(groups, narrative, report)
  const heading = titleHeading(shown, settings.title)
  const title = titleOf(settings.title, heading, source.slug)
  const header = documents.flatMap(({ header }) => header)
  const postmortem = {
    slug: source.slug,
    title,
    titleHeading: heading,
    day: incidentDay({
      metadata,
      sections: shown,
      timeline,
      ...readFacts(shown),
      header,
      title,
      heading,
      path: source.files[0]?.path ?? '',
    }),
    timeline,
    ...readFacts(shown),
    settings,
    sections: shown,
    groups: merged.groups,
    opening: narrative.opening,
    closing: narrative.closing,
    tellings: [...narrative.tellings, ...merged.left.map(untitled)],
    references: Object.assign({}, ...documents.map(({ references }) => references).reverse()),
    blocks: [...shown, ...told].flatMap(countable),
  }
  return { postmortem, findings: inOrder(findings) }
}

interface Document extends Pick<Blocks, 'references'> {
  readonly header: readonly HeaderEntry[]
  /** What the audience may see. */
  readonly shown: readonly Section[]
  /** What is the speaker's. */
  readonly told: readonly Section[]
}

function readDocument(file: SourceFile, report: Report): Document {
  const { entries, body, line } = readHeader(file, report)
  const { blocks, references } = readBlocks({ path: file.path, text: body, line })
  const sections = readSections(mendTables(blocks, report))
  if (sections.length === 0) reportEmpty(file, report)
  const isTold = ({ roles }: Section): boolean => file.part === 'notes' || roles.includes('notes')
  return {
    header: entries,
    references,
    shown: sections.filter((section) => !isTold(section)).map(withoutTold),
    told: [...sections.filter(isTold), ...sections.filter((section) => !isTold(section)).flatMap(toldInside)],
  }
}

function withoutTold(section: Section): Section {
  return {
    ...section,
    sections: section.sections.filter(({ roles }) => !roles.includes('notes')).map(withoutTold),
  }
}

function toldInside(section: Section): readonly Section[] {
  return section.sections.flatMap((child) => (child.roles.includes('notes') ? [child] : toldInside(child)))
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

function reportEmpty(file: SourceFile, report: Report): void {
  report({
    rule: 'source-empty',
    severity: file.part === 'notes' ? 'warning' : 'error',
    message: 'There is nothing in this file to make a talk of.',
    hint: 'Write the postmortem into it, or remove it.',
    spans: [{ path: file.path, line: 1, endLine: 1 }],
  })
}
