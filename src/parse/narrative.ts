import type { Horizon } from '../model/action.ts'
import type { Body } from '../model/block.ts'
import type { DiffLine, DiffSign } from '../model/diff.ts'
import type { Opening, Telling } from '../model/postmortem.ts'
import type { Note } from '../model/prose.ts'
import type { Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import { unfolded } from '../text/soft-breaks.ts'
import { readProse } from './blocks.ts'
import type { NoteSection } from './document.ts'
import { type Fields, readFields } from './fields.ts'
import { ownSpan } from './sections.ts'
import { teamName, type Vocabulary } from './vocabulary.ts'

/** What the speaker says of one team's action. */
export interface TeamTelling {
  readonly team: string
  readonly horizon: Horizon | null
  readonly fields: Fields
  readonly note: Note
  readonly span: Span
}

/** What the speaker says on the way into the actions of one horizon. */
export interface Bridge {
  readonly horizon: Horizon | null
  readonly note: Note
}

/** The speaker's text, in its parts. */
export interface Narrative {
  readonly opening: Opening | null
  readonly closing: Note | null
  readonly bridges: readonly Bridge[]
  readonly teams: readonly TeamTelling[]
  readonly tellings: readonly Telling[]
}

/** Reads the sections that are the speaker's. `teams` are those the document's tables name. */
export function readNarrative(
  sections: readonly Section[],
  teams: readonly string[],
  words: Vocabulary,
): Narrative {
  const outermost = { horizon: null, inActions: false, teams, words }
  const parts = sections.flatMap((section) => readPart(section, outermost))
  const every = <K extends keyof Part>(key: K): readonly NonNullable<Part[K]>[] =>
    parts.flatMap((part) => (part[key] ? [part[key]] : []))
  const [opening = null, ...openings] = every('opening')
  const [closing = null, ...closings] = every('closing')
  return {
    opening,
    closing,
    bridges: every('bridge'),
    teams: every('team'),
    tellings: [
      ...every('telling'),
      ...[...openings.map(({ story }) => story), ...closings].map((note) => ({
        heading: null,
        about: null,
        note,
      })),
    ],
  }
}

interface Part {
  readonly opening?: Opening
  readonly closing?: Note
  readonly bridge?: Bridge
  readonly team?: TeamTelling
  readonly telling?: Telling
}

interface Context {
  readonly horizon: Horizon | null
  readonly inActions: boolean
  readonly teams: readonly string[]
  readonly words: Vocabulary
}

function readPart(section: Section, context: Context): readonly Part[] {
  const name = section.heading?.prose.text ?? ''
  if (/^opening\b/i.test(name)) return [{ opening: readOpening(wholeNote(section), section) }]
  if (/^closing\b/i.test(name)) return [{ closing: wholeNote(section) }]
  const fields = readFields(section.blocks, context.words)
  if (isTeam(section, name, fields, context)) {
    const team = {
      team: teamName(name),
      horizon: context.horizon,
      fields,
      note: wholeNote(section),
      span: section.span,
    }
    return [{ team }]
  }
  const inside = {
    ...context,
    horizon: section.horizon ?? context.horizon,
    inActions: section.roles.includes('actions') || context.inActions,
  }
  return [ownPart(section, inside), ...section.sections.flatMap((child) => readPart(child, inside))]
}

/** A heading names a team when a table does so too, or when its lines tell what the action is. */
function isTeam({ roles }: Section, name: string, fields: Fields, { inActions, teams }: Context): boolean {
  if (name === '' || roles[0] !== 'other') return false
  return teams.includes(teamName(name).toLowerCase()) || (inActions && fields.what !== undefined)
}

function ownPart(section: Section, { horizon, inActions }: Context): Part {
  const note = ownNote(section)
  return inActions
    ? { bridge: { horizon, note } }
    : { telling: { heading: section.heading?.prose.text ?? null, about: null, note } }
}

function ownNote(section: Section): Note {
  const parts = [section.heading, ...section.blocks].flatMap((block) => (block ? [block.markdown] : []))
  return { markdown: parts.join('\n\n'), spans: [ownSpan(section)] }
}

function wholeNote(section: Section): Note {
  const inside = section.sections.map(wholeNote)
  return joined([ownNote(section), ...inside])
}

/** The notes of one slide of the source, told where that slide's lines are shown. */
export function slideTelling({ section, about }: NoteSection): Telling {
  const { markdown } = wholeNote(section)
  return { heading: null, about, note: { markdown: markdown.trim(), spans: [section.span] } }
}

function joined(notes: readonly Note[]): Note {
  return {
    markdown: notes.map(({ markdown }) => markdown).join('\n\n'),
    spans: notes.flatMap(({ spans }) => spans),
  }
}

/** Text in straight or curly quotation marks, or in guillemets. */
const quoted = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」/gu
const question = /[?？]\s*$/
const inlineCode = /(?<!`)(`+)(?!`)\s*(.+?)\s*(?<!`)\1(?!`)/

/** Reads the story a talk opens with: the last question it quotes, and the first thing it names in code, or the diff it shows. */
function readOpening(story: Note, section: Section): Opening {
  const text = section.blocks.map(proseText).join('\n\n')
  const quotes = [...text.matchAll(quoted)].map((match) => match.slice(1).find(Boolean) ?? '')
  const asked = quotes.filter((quote) => question.test(quote)).at(-1)
  const drawn = section.blocks.flatMap(diffOf)
  const patch = inlineCode.exec(text)?.[2] ?? drawn.find(({ sign }) => sign === 'added')?.text.trim() ?? null
  return {
    story,
    question: asked === undefined ? null : readProse(unfolded(asked).replace(/\s+/g, ' ')),
    patch,
    diff: drawn.length > 0 || patch === null ? drawn : [{ sign: 'added', text: patch }],
  }
}

const signs: Readonly<Record<string, DiffSign>> = { '+': 'added', '-': 'removed' }

/** The lines of a block of code marked `diff`, without the heads of its files and hunks. */
function diffOf(block: Body): readonly DiffLine[] {
  if (block.kind !== 'code' || !['diff', 'patch'].includes(block.language ?? '')) return []
  const lines = block.code.split('\n').filter((line) => !/^(?:\+\+\+ |--- |@@|diff |index )/.test(line))
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ sign: signs[line[0] ?? ''] ?? 'same', text: line.replace(/^[ +-]/, '') }))
}

function proseText(block: Body): string {
  if (block.kind === 'paragraph') return block.prose.markdown
  return block.kind === 'quote' ? block.markdown.replace(/^>\s?/gm, '') : ''
}
