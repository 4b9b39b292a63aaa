import type { Report } from '../model/finding.ts'
import type { Diagram } from '../model/picture.ts'
import type { Section } from '../model/section.ts'
import type { SourceFile } from '../model/source.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import { diagramsIn } from './diagrams.ts'
import { type HeaderEntry, readHeader } from './header.ts'
import { readSections } from './sections.ts'
import { mendTables } from './tables.ts'

/** One file, parted into its front matter, what the audience may see, and what is the speaker's. */
export interface Document extends Omit<Blocks, 'blocks'> {
  readonly diagrams: readonly Diagram[]
  readonly header: readonly HeaderEntry[]
  /** What the audience may see. */
  readonly shown: readonly Section[]
  /** What is the speaker's. */
  readonly told: readonly Section[]
}

/** Reads a file of slides, whose sections of notes are the speaker's, or a file of notes, which is the speaker's all through. */
export function readDocument(file: SourceFile, report: Report): Document {
  const { entries, body, line } = readHeader(file, report)
  const { blocks, ...apart } = readBlocks({ path: file.path, text: body, line })
  const sections = readSections(mendTables(blocks, report))
  if (sections.length === 0) reportEmpty(file, report)
  const isTold = ({ roles }: Section): boolean => file.part === 'notes' || roles.includes('notes')
  return {
    header: entries,
    ...apart,
    diagrams: diagramsIn([...blocks, ...apart.footnotes.flatMap((footnote) => footnote.blocks)]),
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

function reportEmpty(file: SourceFile, report: Report): void {
  report({
    rule: 'source-empty',
    severity: file.part === 'notes' ? 'warning' : 'error',
    message: 'There is nothing in this file to make a talk of.',
    hint: 'Write the postmortem into it, or remove it.',
    spans: [{ path: file.path, line: 1, endLine: 1 }],
  })
}
