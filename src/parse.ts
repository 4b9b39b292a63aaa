import { isReadLanguage } from './languages.ts'
import type { Body } from './model/block.ts'
import { excessFinding, excessOf } from './model/excess.ts'
import { type Finding, inOrder, type Report } from './model/finding.ts'
import { type Limits, usualLimits } from './model/limits.ts'
import type { Postmortem, Telling } from './model/postmortem.ts'
import type { Note } from './model/prose.ts'
import { everySection, type Role, type Section } from './model/section.ts'
import type { Source, SourceFile, Span } from './model/source.ts'
import { readActions } from './parse/actions.ts'
import { type Document, readDocument } from './parse/document.ts'
import { withoutEmbedded } from './parse/embedded.ts'
import { readFigures } from './parse/figures.ts'
import { type HeaderEntry, readHeader } from './parse/header.ts'
import { languageOf } from './parse/language.ts'
import { mergeNarrative } from './parse/merge.ts'
import { incidentDay, readFacts, readMetadata } from './parse/metadata.ts'
import { readNarrative, slideTelling } from './parse/narrative.ts'
import { readPeople } from './parse/people.ts'
import { readMeasures, readPhases } from './parse/phases.ts'
import { readByShape } from './parse/sections.ts'
import { readSettings } from './parse/settings.ts'
import { readTimeline, type TimelineHints } from './parse/timeline.ts'
import { type DateOrder, isoDay } from './parse/times/day.ts'
import { withDueDays } from './parse/times/due.ts'
import { firstDay } from './parse/times.ts'
import { titleOf } from './parse/title.ts'
import { unread } from './parse/unread.ts'
import { type Vocabulary, vocabularyWith } from './parse/vocabulary.ts'
import { controlsIn } from './text/control-characters.ts'

export { parseConfig } from './parse/config.ts'
export { type Explanation, explain, threshold } from './parse/evidence.ts'

/** What a source says, and what in it the author should look at. */
export interface Parsed {
  /** The source, without the text of a file that is too long to be looked at. */
  readonly source: Source
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

/**
 * Parses a source. Whatever the author wrote, it gives a postmortem; it never throws on content.
 *
 * @param isPublic Whether doubt about what guards a public site is an error.
 */
export function parse(given: Source, limits: Limits = usualLimits, isPublic = false): Parsed {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const read = given.files.filter((file) => isWithin(file, limits, report))
  const files = given.files.map((file) => (read.includes(file) ? file : { ...file, text: '', written: '' }))
  const source = { ...given, files }
  const texts = readTexts(read, { limits, report, isPublic })
  const { header, words, documents, sections, told } = texts
  const identity = identify(source, texts)
  const hints = hintsOf(texts, identity.settings.lang, dayOf(source, texts, identity, []))
  const timeline = readTimeline(sections, { ...hints, words }, report)
  const phases = readPhases(sections, timeline, header, hints)
  const actions = readActions(sections, words, readPeople(header, sections, words))
  const narrative = readNarrative(told, teamsOf(actions), words)
  const merged = mergeNarrative(actions, narrative, report)
  const day = dayOf(source, texts, identity, timeline)
  const slideNotes = documents.flatMap((document) => document.slideNotes)
  const footnotes = documents.flatMap((document) => document.footnotes)

  const postmortem = {
    slug: source.slug,
    keys: Object.fromEntries(header.map(({ key, span }) => [key, span]).reverse()),
    ...identity,
    day,
    ...readFacts(sections),
    figures: readFigures(sections),
    sections,
    incidents: readIncidents(sections),
    told: [...told, ...slideNotes.map(({ section }) => section)],
    groups: withDueDays(merged.groups, { ...hints, day }),
    timeline,
    phases,
    measures: readMeasures(sections),
    opening: narrative.opening,
    closing: narrative.closing,
    tellings: [...narrative.tellings, ...merged.left.map(untitled), ...slideNotes.map(slideTelling)],
    references: Object.assign({}, ...documents.map(({ references }) => references).reverse()),
    footnotes,
    unpatchable: documents.flatMap(({ html }) => html),
    images: documents.flatMap(({ images }) => images),
    diagrams: documents.flatMap(({ diagrams }) => diagrams),
    blocks: [
      ...[...sections, ...told, ...slideNotes.map(({ section }) => section)].flatMap(countable),
      ...footnotes.map(({ span }) => span),
    ],
  }
  const { lang } = postmortem.settings
  const { order } = hints
  const { unpatchable } = postmortem
  const left = unread({
    header,
    lang,
    sections,
    timeline,
    phases,
    groups: actions,
    words,
    order,
    unpatchable,
  })
  return { source, postmortem, findings: inOrder([...findings, ...left]) }
}

/** The files of a source, parted, and the words that they are understood by. */
interface Texts {
  readonly header: readonly HeaderEntry[]
  readonly written: ReturnType<typeof readSettings>
  readonly words: Vocabulary
  /** As written, all of it. */
  readonly text: string
  readonly documents: readonly Document[]
  /** As the author says it or as it was guessed: BCP 47. */
  readonly lang: string
  /** What the audience may see. */
  readonly sections: readonly Section[]
  /** What is the speaker's. */
  readonly told: readonly Section[]
}

interface TextOptions {
  readonly limits: Limits
  readonly report: Report
  readonly isPublic: boolean
}

function readTexts(files: readonly SourceFile[], { limits, report, isPublic }: TextOptions): Texts {
  for (const file of files) reportControls(file, report)
  const tops = files.map((file) => ({ file, top: readHeader(file, report, isPublic) }))
  const header = tops.flatMap(({ top }) => top.entries)
  const written = readSettings(header, report, isPublic)
  const words = vocabularyWith(written.vocabulary)
  const documents = tops.map(({ file, top }) => readDocument(file, top, { words, limits, report }))
  const shown = documents.flatMap((document) => document.shown)
  const lang = written.lang ?? languageOf(shown, words)
  const sections = isReadLanguage(lang) ? shown : readByShape(shown, words)
  const text = files.map((file) => file.text).join('\n')
  return {
    header,
    written,
    words,
    text,
    documents,
    lang,
    sections,
    told: documents.flatMap(({ told }) => told),
  }
}

/** A document that is too long isn't looked at: that would take as long as reading it. */
function isWithin({ path, text }: SourceFile, limits: Limits, report: Report): boolean {
  const { length } = withoutEmbedded(text)
  const excess = excessOf('text', length, limits) ?? excessOf('embedded', text.length - length, limits)
  if (excess) report(excessFinding(excess, limits, { path, line: 1, endLine: 1 }))
  return excess === null
}

type Identity = Pick<Postmortem, 'title' | 'titleHeading' | 'settings'>

/** What the document is called, and in which language. */
function identify({ slug }: Source, { header, written, lang, sections }: Texts): Identity {
  const settings = { ...written, lang }
  const { title, heading } = titleOf({ sections, header, given: settings.title, slug })
  return { title, titleHeading: heading, settings }
}

/** Of which day it tells, as far as all but its timeline says, or with that. */
function dayOf(
  { files }: Source,
  { header, sections, text }: Texts,
  { title, titleHeading: heading, settings }: Identity,
  timeline: Postmortem['timeline'],
): string | null {
  const [metadata, path] = [readMetadata(sections), files[0]?.path ?? '']
  const order = dateOrderOf(text, settings.lang)
  return incidentDay({ metadata, sections, timeline, header, title, heading, path, order })
}

/** What its times are read by. */
function hintsOf({ text }: Texts, lang: string, day: string | null): Omit<TimelineHints, 'words'> {
  return { lang, text, day, order: dateOrderOf(text, lang) }
}

function teamsOf(groups: Postmortem['groups']): readonly string[] {
  return groups.flatMap(({ actions }) =>
    actions.flatMap(({ team }) => (team === null ? [] : [team.toLowerCase()])),
  )
}

function untitled(note: Note): Telling {
  return { heading: null, about: null, note }
}

/** What can be lost of a section on its own: headings, paragraphs, list items, table rows, code and quotations. */
function countable({ heading, blocks, sections }: Section): readonly Span[] {
  return [...(heading ? [heading.span] : []), ...blocks.flatMap(partsOf), ...sections.flatMap(countable)]
}

function partsOf(block: Body): readonly Span[] {
  if (block.kind === 'rule') return []
  if (block.kind === 'list') return block.items.map(({ span }) => span)
  if (block.kind === 'table' && block.rows.length > 0) return block.rows.map(({ span }) => span)
  return [block.span]
}

/** Reports the lines with characters that change the order in which letters are shown. Each stands as a mark. */
function reportControls({ path, text }: SourceFile, report: Report): void {
  const lines = text.split('\n').map((written, i) => ({ line: i + 1, controls: controlsIn(written) }))
  const [first, ...more] = lines.filter(({ controls }) => controls.length > 0)
  if (!first) return
  const names = [...new Set([first, ...more].flatMap(({ controls }) => controls))]
  const spanOf = ({ line }: { readonly line: number }) => ({ path, line, endLine: line })
  report({
    rule: 'text-direction',
    severity: 'warning',
    message: `There are invisible characters that turn letters around (${names.join(', ')}); each is shown as �.`,
    hint: 'Delete them, or set the language of the document by lang: in the front matter.',
    spans: [spanOf(first), ...more.map(spanOf)],
  })
}

/** What only an incident has of its own: a cause may have a summary and a fix, but no times. */
const ofOneIncident: readonly Role[] = ['timeline', 'impact']

/**
 * The sections that tell one incident each, where a document tells several: neighbours under headings that name
 * no part of a postmortem, with the same part inside two of them. Empty for a document of one incident.
 */
function readIncidents(sections: readonly Section[]): readonly Section[] {
  const candidates = sections.filter(
    ({ roles, heading }) => heading && roles.every((role) => role === 'other'),
  )
  const told = candidates.filter((section) => ofOneIncident.some((role) => holds(section, role)))
  const shares = ofOneIncident.some((role) => told.filter((section) => holds(section, role)).length > 1)
  return told.length > 1 && shares ? told : sections.flatMap((section) => readIncidents(section.sections))
}

function holds({ sections }: Section, role: Role): boolean {
  return everySection(sections).some(({ roles }) => roles.includes(role))
}

const numbered = /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})\/(?:\d{4}|\d{2})|-(\d{1,2})-\d{4})(?![\d/-])/g
const dayFirstEnglish = /^en-(?:gb|au|nz|ie|in|za)\b/i

/**
 * Which number comes first in a document's dates such as `4/5/2031`: as in those that can be read in one way only, as
 * in those of which one reading is a day that it also writes otherwise, else as in its language. Null where none tells,
 * or they tell both: English is written in both ways.
 */
export function dateOrderOf(text: string, lang: string): DateOrder | null {
  const dates = [...text.matchAll(numbered)].map(([written, first, slashed, dashed]) => ({
    written,
    numbers: [Number(first), Number(slashed ?? dashed)] as const,
  }))
  const orders = new Set(
    dates.flatMap(({ written, numbers: [first, second] }): readonly DateOrder[] => {
      if (first > 12 !== second > 12) return [first > 12 ? 'day' : 'month']
      return first > 12 || first === second ? [] : alsoWritten(written, text)
    }),
  )
  const [order = null] = orders
  return orders.size > 1 ? null : (order ?? usualOrder(lang))
}

/** The readings of a date that stand elsewhere as `2031-05-04`. */
function alsoWritten(written: string, text: string): readonly DateOrder[] {
  const day = firstDay(written)
  const [asDay, asMonth] = [day, day && { ...day, month: day.day, day: day.month }].map(isoDay)
  return [
    ...(asDay && text.includes(asDay) ? ['day' as const] : []),
    ...(asMonth && text.includes(asMonth) ? ['month' as const] : []),
  ]
}

function usualOrder(lang: string): DateOrder | null {
  return /^(?:en|ja|ko|zh)\b/i.test(lang) && !dayFirstEnglish.test(lang) ? null : 'day'
}
