import type { Block, Body, Heading, List, ListItem, Paragraph } from '../model/block.ts'
import type { Span } from '../model/source.ts'
import { readProse } from './blocks.ts'
import { normalise } from './vocabulary/normalise.ts'
import { metadataOf, rolesOf, type Vocabulary } from './vocabulary.ts'

/** The rank of a heading that is only a bold label: below every `#`. */
export const labelLevel = 7

/** `**Impact**: text`, `**Impact:** text`, `__Impact__` alone, or a plain `Timeline:` alone. */
const bold = /^(?:\*\*|__)([^*_\n]{2,60}?)[:：]?(?:\*\*|__)[ \t]*[:：]?[ \t]*/
const plainAlone = /^([\p{L}][^\n:：]{2,40})[:：]$/u

/** `Speaker notes: text`. */
const plainLead = /^([\p{L}][^\n:：]{2,40})[:：][ \t]+(?=\S)/u

interface Label {
  readonly name: string
  /** What follows the label on its line, and the lines below it. */
  readonly rest: string
}

/** Makes headings of the bold labels that name a known part of a postmortem, in paragraphs and in list items. */
export function liftLabels(blocks: readonly Body[], words: Vocabulary): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'paragraph') return liftParagraph(block, words)
    return block.kind === 'list' ? liftList(block, words) : [block]
  })
}

function labelOf(text: string, words: Vocabulary): Label | null {
  const [whole = '', name] = bold.exec(text) ?? plainAlone.exec(text) ?? []
  if (name && isKnown(name, words)) return { name, rest: text.slice(whole.length) }
  const [lead = '', speaker] = plainLead.exec(text) ?? []
  return speaker && isSpeakers(speaker, words) ? { name: speaker, rest: text.slice(lead.length) } : null
}

/** What is the speaker's must not be shown for want of asterisks; "Script: deploy.sh" is something else. */
function isSpeakers(name: string, words: Vocabulary): boolean {
  return (
    rolesOf(name, words).includes('notes') && !['script', 'narration', 'narrative'].includes(normalise(name))
  )
}

/** The labels of an action's own lines are none of the document's parts. */
const ofActions: ReadonlySet<string> = new Set(['what', 'why', 'focus'])

function isKnown(name: string, words: Vocabulary): boolean {
  if (ofActions.has(normalise(name))) return false
  return rolesOf(name, words).some((role) => role !== 'other' && role !== 'metadata' && role !== 'severity')
}

/** A fact of the document's head: its label and, on the same line, what it says. */
const fact = /^(?:\*\*|__)?(\p{L}[^*_\n:：]{0,40}?)(?:\*\*|__)?[:：](?:\*\*|__)?[ \t]*\S/u

/** Whether lines are a document's facts: "Duration" among date and authors is one too, though elsewhere it heads a part. */
function areFacts(lines: readonly string[], words: Vocabulary): boolean {
  const names = lines.map((line) => fact.exec(line.trim())?.[1] ?? '')
  return names.every((name) => metadataOf(name) !== null) && !names.every((name) => isKnown(name, words))
}

/** Each line that begins with a known label begins a part. */
function liftParagraph(paragraph: Paragraph, words: Vocabulary): readonly Block[] {
  const lines = paragraph.markdown.split('\n')
  if (areFacts(lines, words)) return [paragraph]
  const starts = lines.flatMap((line, i) => (labelOf(line.trim(), words) ? [i] : []))
  if (starts.length === 0) return [paragraph]
  const cuts = [...new Set([0, ...starts]), lines.length]
  return cuts.slice(0, -1).flatMap((start, i) => {
    const part = lines.slice(start, cuts[i + 1])
    const span = lineSpan(paragraph.span, start, part.length)
    const label = labelOf((part[0] ?? '').trim(), words)
    if (!label) return [paragraphOf(part.join('\n'), span)]
    const rest = [label.rest, ...part.slice(1)].join('\n').trim()
    return [headingOf(label.name, span), ...(rest ? [paragraphOf(rest, span)] : [])]
  })
}

/** A list whose items are labelled parts of the document; the items between stay a list under the part before. */
function liftList(list: List, words: Vocabulary): readonly Block[] {
  if (
    areFacts(
      list.items.map(({ prose }) => prose.markdown),
      words,
    )
  )
    return [list]
  const labels = list.items.map((item) => labelOf(item.prose.markdown, words))
  if (labels.every((label) => label === null)) return [list]
  return list.items.flatMap((item, i): readonly Block[] => {
    const label = labels[i]
    if (!label) return [{ ...list, items: [item], span: item.span, markdown: item.markdown }]
    return [
      headingOf(label.name, firstLine(item)),
      ...(label.rest.trim() ? [paragraphOf(label.rest.trim(), firstLine(item))] : []),
      ...nestedBodies(item, words),
    ]
  })
}

/** A nested list of labelled parts, such as the last line of a context, is lifted too. */
function nestedBodies({ blocks }: ListItem, words: Vocabulary): readonly Block[] {
  return liftLabels(
    blocks.filter((block): block is Body => block.kind !== 'heading'),
    words,
  )
}

function headingOf(name: string, span: Span): Heading {
  return { kind: 'heading', level: labelLevel, prose: readProse(name), span, markdown: `**${name}**` }
}

function paragraphOf(markdown: string, span: Span): Paragraph {
  return { kind: 'paragraph', prose: readProse(markdown), span, markdown }
}

function firstLine({ span }: ListItem): Span {
  return { ...span, endLine: span.line }
}

function lineSpan({ path, line }: Span, start: number, count: number): Span {
  return { path, line: line + start, endLine: line + start + count - 1 }
}
