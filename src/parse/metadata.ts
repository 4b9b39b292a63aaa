import type { Body } from '../model/block.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { everySection, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { isoDayOf, numberOfDay } from '../text/days.ts'
import { readProse } from './blocks.ts'
import type { HeaderEntry } from './header.ts'
import { standingDay } from './timeline.ts'
import { type DateOrder, type Day, isoDay, settledDay } from './times/day.ts'
import { everyWrittenDay, firstDay, writtenDay } from './times.ts'
import type { MetadataName } from './vocabulary/metadata.ts'
import { metadataOf, saysNothing } from './vocabulary.ts'

/** What the document states of its incident, by label. */
export type Metadata = Readonly<Partial<Record<MetadataName, string>>>

/** `**Date:** 3 May`, `- Date: 3 May`, `Date: 3 May`. */
const labelled = /^(?:\*\*|__)?([\p{L}][\p{L} /'’_-]{1,40}?)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(\S.*)$/u

/** Reads the facts that stand in lines, items and small tables before the first part of the story. */
export function readMetadata(sections: readonly Section[]): Metadata {
  const pairs = metadataLines(sections).map(({ name, value }) => [name, value] as const)
  const headed = everySection(sections).flatMap(headedPair)
  // "Start: 14:05" says no day.
  const stated = [...headed, ...pairs].filter(
    ([name, value]) => name !== 'date' || writtenDay(value) !== null,
  )
  return Object.fromEntries(stated.reverse())
}

function isHead({ roles }: Section): boolean {
  return roles.every(
    (role) => role === 'other' || role === 'metadata' || role === 'summary' || role === 'severity',
  )
}

/** One fact, and where it stands. */
export interface MetadataLine {
  readonly name: MetadataName
  readonly value: string
  readonly span: Span
}

/** The facts that stand in lines, items and small tables before the first part of the story, in their order. */
export function metadataLines(sections: readonly Section[]): readonly MetadataLine[] {
  return everySection(sections)
    .filter(isHead)
    .flatMap(({ blocks }) => blocks.flatMap(pairsOf))
}

/** The facts that stand at the head as lines of label and value, in the author's words, and the blocks that hold only such. */
export function readFacts(sections: readonly Section[]): Pick<Postmortem, 'facts' | 'factSpans'> {
  const [first] = sections
  const heads = first && first.heading === null ? sections.slice(0, 2) : sections.slice(0, 1)
  const facts: (readonly [label: string, value: string])[] = []
  const factSpans: Span[] = []
  for (const block of heads.flatMap(({ blocks }) => blocks)) {
    const found = factsOf(block)
    if (found.length === 0 || facts.length + found.length > mostFacts) continue
    facts.push(...found)
    factSpans.push(block.span)
  }
  return { facts, factSpans }
}

/** As many as the title slide has room for; what is beyond stays text. */
const mostFacts = 8

function factsOf(block: Body): readonly (readonly [string, string])[] {
  const facts = linesOf(block).map(factOf)
  return facts.every((fact) => fact !== null) ? facts : []
}

function factOf(line: string): readonly [string, string] | null {
  const [, label = '', value = ''] = labelled.exec(line.trim()) ?? []
  if (!metadataOf(label) || value.length >= 60) return null
  return [label.trim().toLowerCase(), readProse(value.replace(/^\*\*\s*/, '')).text]
}

/** The lines of a paragraph, or the items of a list that has nothing inside them. */
function linesOf(block: Body): readonly string[] {
  if (block.kind === 'paragraph') return block.markdown.split('\n')
  const isFlat = block.kind === 'list' && block.items.every(({ blocks }) => blocks.length === 0)
  return isFlat ? block.items.map(({ prose }) => prose.markdown) : []
}

/** `## Date` with the date under it. */
function headedPair({ heading, blocks }: Section): readonly (readonly [MetadataName, string])[] {
  const name = metadataOf(heading?.prose.text ?? '')
  const [first] = blocks
  return name && first?.kind === 'paragraph' && !first.markdown.includes('\n')
    ? [[name, first.prose.text]]
    : []
}

function pairsOf(block: Body): readonly MetadataLine[] {
  const { span } = block
  if (block.kind === 'paragraph')
    return block.markdown
      .split('\n')
      .flatMap((line, i) => pairOf(line, { ...span, line: span.line + i, endLine: span.line + i }))
  if (block.kind === 'list') return block.items.flatMap(({ prose, span }) => pairOf(prose.markdown, span))
  if (block.kind !== 'table') return []
  const head = { cells: block.head, span: { ...span, endLine: span.line } }
  return [head, ...block.rows].flatMap(({ cells: [label, value], span }) => {
    const name = metadataOf(label?.text ?? '')
    return name && value && !saysNothing(value.text) ? [{ name, value: value.text, span }] : []
  })
}

function pairOf(line: string, span: Span): readonly MetadataLine[] {
  const [, label = '', value = ''] = labelled.exec(line.trim()) ?? []
  const name = metadataOf(label)
  return name && !saysNothing(value) ? [{ name, value: value.replace(/^\*\*\s*/, '').trim(), span }] : []
}

/** Front matter with these is a site generator's: its date is the day of publication, its title the page's in a menu. */
export const generatorKeys = [
  'layout',
  'tags',
  'categories',
  'category',
  'author',
  'slug',
  'draft',
  'linkTitle',
  'description',
  'weight',
  'permalink',
  'nav_order',
  'sidebar_position',
  'toc',
  'excerpt',
]

/** Whether a front matter is written for a site generator, as far as its keys tell. */
export function isOfGenerator(header: readonly HeaderEntry[]): boolean {
  return header.some(({ key }) => generatorKeys.includes(key))
}

/** What may name the day of an incident. */
export interface DaySources {
  readonly metadata: Metadata
  readonly sections: readonly Section[]
  readonly timeline: readonly TimelineEntry[]
  readonly header: readonly HeaderEntry[]
  readonly title: Postmortem['title']
  readonly heading: Postmortem['titleHeading']
  readonly path: string
  /** How the document's dates are read. */
  readonly order: DateOrder | null
}

/**
 * The day of the incident, `YYYY-MM-DD`: as labelled, else as titled, else of the first event, else as told. Null for none.
 * What is titled or told is never after the day that the front matter has, which may be that of publication; a day
 * without a year is the last such day before that.
 */
export function incidentDay({
  metadata,
  sections,
  timeline,
  header,
  title,
  heading,
  path,
  order,
}: DaySources): string | null {
  const dayOf = (text: string): string | null => settled(firstDay(text), order)
  const written = dayOf(String(header.find(({ key }) => key === 'date')?.value ?? ''))
  const titled = [title.text, heading?.prose.text ?? ''].flatMap((text) =>
    daysUntil(withoutUpdates(text), written, order),
  )
  const told = daysUntil(openingText(sections), written, order)[0]
  const [first] = timeline
  const candidates = [
    isOfGenerator(header) ? null : titled.find((day) => day === written),
    isOfGenerator(header) || titled.length > 0 ? null : written,
    dayOf(metadata.date ?? ''),
    titled[0],
    settled(standingDay(sections), order),
    first?.day,
    // Later entries may name the days after the first alone.
    [told, timeline.find(({ day }) => day !== null)?.day].filter((day) => typeof day === 'string').sort()[0],
    dayOf(/(?:^|\/)[^/]*?(\d{4}-\d{2}-\d{2})[^/]*$/.exec(path)?.[1] ?? ''),
    written,
  ]
  return candidates.find((day) => typeof day === 'string') ?? null
}

function settled(day: Day | null, order: DateOrder | null): string | null {
  return isoDay(day && settledDay(day, order))
}

/**
 * The days that a text names, but none after the day of publication, or the next one, which it may be elsewhere; by that
 * one's year where they have none.
 */
function daysUntil(text: string, published: string | null, order: DateOrder | null): readonly string[] {
  const last = published && isoDayOf(numberOfDay(published) + 1)
  return everyWrittenDay(text).flatMap((day) => {
    const year = last === null ? null : Number(last.slice(0, 4))
    const years = day.year !== null ? [day.year] : year === null ? [] : [year, year - 1]
    const found = years.map((one) => settled({ ...day, year: one }, order))
    return found.find((one) => one !== null && (last === null || one <= last)) ?? []
  })
}

/** "(Update 23-April-2031)" in a title says when it was edited, in any of our languages, and not when it happened. */
const update =
  /[([]\s*(?:(?:last )?(?:updated?|edited|revised)|aktualisiert|stand|mis à jour|mise à jour|actualizado|atualizado|oppdatert|更新|업데이트)(?!\p{L})[^)\]]*[)\]]/giu

function withoutUpdates(title: string): string {
  return title.replace(update, ' ')
}

function openingText(sections: readonly Section[]): string {
  const paragraphs = everySection(sections).flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'paragraph'),
  )
  return paragraphs
    .filter(({ prose }) => !ofUpdate.test(prose.text))
    .slice(0, 4)
    .map(({ prose }) => prose.text.replace(addresses, ' '))
    .join('\n')
}

/** A path says when something was published. */
const addresses = /\]\([^)\n]{0,2000}\)|(?<![\w:.{}-])[\w:.{}-]*\/[^\s)]*\/[^\s)]*/g

/** "2031-03-25 UPDATE 2:" over what was written later. */
const ofUpdate =
  /^[^.。\n]{0,40}(?:\bupdated?(?![a-z])|\bedit(?:ed)?\b|aktualisier|actualiza|atualiza|mise à jour|oppdater|更新|追記|업데이트)/i
