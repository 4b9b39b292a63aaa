import { type Finding, inOrder, type Report } from './model/finding.ts'
import type { Postmortem, Telling } from './model/postmortem.ts'
import type { Note } from './model/prose.ts'
import type { Source } from './model/source.ts'
import { readActions } from './parse/actions.ts'
import { countable } from './parse/countable.ts'
import { readDocument } from './parse/document.ts'
import { readFigures } from './parse/figures.ts'
import { readHeader } from './parse/header.ts'
import { readIncidents } from './parse/incidents.ts'
import { languageOf } from './parse/language.ts'
import { mergeNarrative } from './parse/merge.ts'
import { incidentDay, readFacts, readMetadata } from './parse/metadata.ts'
import { readNarrative } from './parse/narrative.ts'
import { readSettings } from './parse/settings.ts'
import { readTimeline } from './parse/timeline.ts'
import { titleOf } from './parse/title.ts'
import { unread } from './parse/unread.ts'
import { vocabularyWith } from './parse/vocabulary.ts'

/** What a source says, and what in it the author should look at. */
export interface Parsed {
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

/** Understands a source. Whatever the author wrote, it gives a postmortem; it never throws on content. */
export function parse(source: Source): Parsed {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const files = source.files.map((file) => ({ file, top: readHeader(file, report) }))
  const header = files.flatMap(({ top }) => top.entries)
  const written = readSettings(header, report)
  const words = vocabularyWith(written.vocabulary)
  const documents = files.map(({ file, top }) => readDocument(file, top, { words, report }))
  const sections = documents.flatMap(({ shown }) => shown)
  const told = documents.flatMap(({ told }) => told)

  const settings = { ...written, lang: written.lang ?? languageOf(sections, words) }
  const { title, heading } = titleOf({ sections, header, given: settings.title, slug: source.slug })
  const timeline = readTimeline(sections, words)
  const actions = readActions(sections, words)
  const narrative = readNarrative(told, teamsOf(actions), words)
  const { groups, left: untold } = mergeNarrative(actions, narrative, report)
  const metadata = readMetadata(sections)
  const footnotes = documents.flatMap((document) => document.footnotes)
  const path = source.files[0]?.path ?? ''

  const postmortem = {
    slug: source.slug,
    title,
    titleHeading: heading,
    settings,
    day: incidentDay({ metadata, sections, timeline, header, title, heading, path }),
    ...readFacts(sections),
    figures: readFigures(sections),
    sections,
    incidents: readIncidents(sections),
    told,
    groups,
    timeline,
    opening: narrative.opening,
    closing: narrative.closing,
    tellings: [...narrative.tellings, ...untold.map(untitled)],
    references: Object.assign({}, ...documents.map(({ references }) => references).reverse()),
    footnotes,
    images: documents.flatMap(({ images }) => images),
    diagrams: documents.flatMap(({ diagrams }) => diagrams),
    blocks: [...[...sections, ...told].flatMap(countable), ...footnotes.map(({ span }) => span)],
  }
  const left = unread({ header, sections, timeline, groups: actions, words })
  return { postmortem, findings: inOrder([...findings, ...left]) }
}

function teamsOf(groups: Postmortem['groups']): readonly string[] {
  return groups.flatMap(({ actions }) =>
    actions.flatMap(({ team }) => (team === null ? [] : [team.toLowerCase()])),
  )
}

function untitled(note: Note): Telling {
  return { heading: null, note }
}
