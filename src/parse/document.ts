import type { Block } from '../model/block.ts'
import { excessFinding } from '../model/excess.ts'
import type { Report } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { Diagram } from '../model/picture.ts'
import type { Section } from '../model/section.ts'
import type { SourceFile, Span } from '../model/source.ts'
import { type Blocks, type Body, readBlocks } from './blocks.ts'
import type { Header } from './header.ts'
import { readSections } from './sections.ts'
import { type SlideNote, withoutSlideNotes } from './slide-notes.ts'
import { mendTables } from './tables.ts'
import { withoutMarks } from './tool-marks.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One file below its front matter, parted into what the audience may see and what is the speaker's. */
export interface Document extends Omit<Blocks, 'blocks' | 'refused' | 'excess'> {
  readonly diagrams: readonly Diagram[]
  /** What the audience may see. */
  readonly shown: readonly Section[]
  /** What is the speaker's. */
  readonly told: readonly Section[]
  /** What is the speaker's on single slides of a slide tool's source. */
  readonly slideNotes: readonly NoteSection[]
}

/** The notes of a slide as a section, and what they are about: the lines of that slide. */
export interface NoteSection {
  readonly section: Section
  readonly about: Span
}

/** What a file is read with, beside its text. */
export interface Reading {
  readonly words: Vocabulary
  readonly limits: Limits
  readonly report: Report
}

/** Reads a file of slides, whose sections of notes are the speaker's, or a file of notes, which is the speaker's all through. */
export function readDocument(file: SourceFile, { entries, body, line }: Header, reading: Reading): Document {
  const { words, report } = reading
  const whole = { path: file.path, text: isBlank(body) ? '' : body, line }
  const { text, notes, findings } =
    file.part === 'notes' ? { ...whole, ...none } : withoutSlideNotes(whole, entries)
  for (const finding of findings) report(finding)
  const plain = withoutMarks({ ...whole, text })
  for (const finding of plain.findings) report(finding)
  const { blocks, isWhole, ...apart } = blocksOf({ ...whole, text: plain.text }, reading)
  const noted = notes.map((note) => ({
    note,
    read: blocksOf({ path: file.path, text: note.text, line: note.span.line }, reading),
  }))
  const sections = readSections(mendTables(blocks, report), words)
  if (sections.length + notes.length === 0 && isWhole) reportEmpty(file, report)
  const isTold = ({ roles }: Section): boolean => file.part === 'notes' || roles.includes('notes')
  const all = [{ ...apart, blocks }, ...noted.map(({ read }) => read)]
  const footnotes = all.flatMap((read) => read.footnotes)
  return {
    references: Object.assign({}, ...all.map(({ references }) => references).reverse()),
    footnotes,
    images: all.flatMap(({ images }) => images),
    html: all.flatMap(({ html }) => html),
    diagrams: diagramsIn([
      ...all.flatMap((read) => read.blocks),
      ...footnotes.flatMap((footnote) => footnote.blocks),
    ]),
    slideNotes: noted.map(({ note, read }) => ({
      section: noteSection(note, readSections(mendTables(read.blocks, report), words)),
      about: note.about,
    })),
    shown: sections.filter((section) => !isTold(section)).map(withoutTold),
    told: [...sections.filter(isTold), ...sections.filter((section) => !isTold(section)).flatMap(toldInside)],
  }
}

const none = { notes: [], findings: [] }

/** The blocks of a text; none of one that goes over a bound, which is reported. */
function blocksOf(
  body: Body,
  { limits, report }: Reading,
): Omit<Blocks, 'refused' | 'excess'> & { readonly isWhole: boolean } {
  const { excess, refused, ...read } = readBlocks(body, limits)
  const at = body.line + (excess?.line ?? 0)
  if (excess) report(excessFinding(excess, limits, { path: body.path, line: at, endLine: at }))
  for (const finding of refused) report(finding)
  return { ...(excess ? nothing : read), isWhole: excess === null }
}

/** One section of all that stands in a note; its span takes the mark along. */
function noteSection({ span }: SlideNote, sections: readonly Section[]): Section {
  const isOpen = sections[0]?.heading === null
  return {
    roles: ['notes'],
    horizon: null,
    heading: null,
    blocks: isOpen ? (sections[0]?.blocks ?? []) : [],
    sections: isOpen ? sections.slice(1) : sections,
    span,
  }
}

/** Of a document that goes over a bound. */
const nothing: Omit<Blocks, 'excess' | 'refused'> = {
  ...{ blocks: [], references: {}, footnotes: [], images: [], html: [] },
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

/** Whether there is nothing to see: spaces of any kind, their entities, letters that nobody sees. */
function isBlank(text: string): boolean {
  const seen = text.replace(/&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|#160|#xa0|#8203|#x200b);/gi, '')
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u.test(seen)
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

/** The diagrams that some blocks hold, also inside lists and quotations. */
function diagramsIn(blocks: readonly Block[]): readonly Diagram[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => diagramsIn(item.blocks))
    if (block.kind === 'quote') return diagramsIn(block.blocks)
    const isDiagram = block.kind === 'code' && block.language === 'mermaid' && block.code.trim() !== ''
    return isDiagram ? [{ code: block.code, span: block.span }] : []
  })
}
