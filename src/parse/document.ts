import { excessFinding } from '../model/excess.ts'
import type { Report } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { Diagram } from '../model/picture.ts'
import type { Section } from '../model/section.ts'
import type { SourceFile } from '../model/source.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import { diagramsIn } from './diagrams.ts'
import type { Header } from './header.ts'
import { readSections } from './sections.ts'
import { mendTables } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One file below its front matter, parted into what the audience may see and what is the speaker's. */
export interface Document extends Omit<Blocks, 'blocks' | 'refused' | 'excess'> {
  readonly diagrams: readonly Diagram[]
  /** What the audience may see. */
  readonly shown: readonly Section[]
  /** What is the speaker's. */
  readonly told: readonly Section[]
}

/** What a file is read with, beside its text. */
export interface Reading {
  readonly words: Vocabulary
  readonly limits: Limits
  readonly report: Report
}

/** Reads a file of slides, whose sections of notes are the speaker's, or a file of notes, which is the speaker's all through. */
export function readDocument(
  file: SourceFile,
  { body, line }: Header,
  { words, limits, report }: Reading,
): Document {
  const text = isBlank(body) ? '' : body
  const { excess, refused, ...read } = readBlocks({ path: file.path, text, line }, limits)
  const { blocks, ...apart } = excess ? nothing : read
  const at = line + (excess?.line ?? 0)
  if (excess) report(excessFinding(excess, limits, { path: file.path, line: at, endLine: at }))
  for (const finding of refused) report(finding)
  const sections = readSections(mendTables(blocks, report), words)
  if (sections.length === 0 && !excess) reportEmpty(file, report)
  const isTold = ({ roles }: Section): boolean => file.part === 'notes' || roles.includes('notes')
  return {
    ...apart,
    diagrams: diagramsIn([...blocks, ...apart.footnotes.flatMap((footnote) => footnote.blocks)]),
    shown: sections.filter((section) => !isTold(section)).map(withoutTold),
    told: [...sections.filter(isTold), ...sections.filter((section) => !isTold(section)).flatMap(toldInside)],
  }
}

/** Of a document that goes over a bound. */
const nothing: Omit<Blocks, 'excess' | 'refused'> = { blocks: [], references: {}, footnotes: [], images: [] }

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
  return !/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(seen)
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
