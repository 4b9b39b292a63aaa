import { phrasesIn } from '../languages.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { TextKind, TextSlide } from '../model/story.ts'
import { wordsIn } from '../text/sentences.ts'
import { gistOf, mostWords } from './gist.ts'
import { idOf } from './id.ts'
import { roomUnder, textArea } from './measure.ts'
import { isItem, type Piece } from './pieces/piece.ts'
import { heightOfPiece, type TextSetting, textSettings } from './pieces.ts'
import { joined, notesOf, spansOf } from './sheets/part.ts'
import type { Part, PartKind } from './story.ts'

/** Parts that share a slide; a part alone is a group of its own. */
export type Group = readonly [Part, ...Part[]]

/** Kinds whose short parts may stand beside others of their kind. */
const sharing: readonly PartKind[] = ['summary', 'causes', 'detection', 'resolution', 'prose']
/** Those that may stand beside one another. */
const related: readonly PartKind[] = ['causes', 'detection', 'resolution']

/** The most on one slide, and the words of one. */
const [mostCells, mostOfCell] = [4, 30]

/** Sizes of cells; a cell in a smaller one is not short. */
const settings = textSettings.slice(1, 4)

/** Between cells, and what the label of one takes, in pixels. `theme/grid.css` has the same. */
const [gutter, rowGap, labelHeight] = [48, 36, 46]

/** Whether a short part may stand beside some others under the same heading. */
export function maySitBeside(group: Group, part: Part): boolean {
  const [first] = group
  const isRelated = first.kind === part.kind || [first, part].every(({ kind }) => related.includes(kind))
  return (
    group.length < mostCells &&
    isRelated &&
    first.incident === part.incident &&
    first.parent === part.parent &&
    [...group, part].every(isCell)
  )
}

function isCell({ kind, heading, blocks }: Part): boolean {
  const isText = blocks.every((block) => block.kind === 'paragraph' || block.kind === 'list')
  const words = blocks.reduce((sum, { markdown }) => sum + wordsIn(markdown), 0)
  return sharing.includes(kind) && heading !== null && isText && words <= mostOfCell
}

/** Whether some parts can be read side by side. */
export function fitsGrid(group: Group): boolean {
  const words = group.flatMap(piecesOf).reduce((sum, { prose }) => sum + wordsIn(prose?.text ?? ''), 0)
  return group.length > 1 && words <= mostWords && settingOf(group) !== undefined
}

/** The parts of a group side by side, each under its own heading. */
export function gridSlides(group: Group, { settings: { lang } }: Postmortem): readonly TextSlide[] {
  const [first] = group
  const setting = settingOf(group) ?? settings[0]
  if (!setting) return []
  const page = { number: 1, count: 1 }
  const name = first.parent?.prose.text ?? first.heading?.prose.text ?? phrasesIn(lang).introduction
  return [
    {
      kind: kindOf(first.kind),
      id: idOf(name),
      heading: first.parent?.prose ?? null,
      headline: null,
      kicker: null,
      layout: 'grid',
      markdown: '',
      cells: group.flatMap((part) =>
        part.heading ? [{ heading: part.heading.prose, markdown: joined(unlisted(piecesOf(part))) }] : [],
      ),
      size: setting.type,
      gap: 0,
      page,
      notes: group.flatMap((part) => notesOf(part, piecesOf(part), page)),
      spans: group.flatMap((part) => spansOf(part, piecesOf(part), page)),
    },
  ]
}

function kindOf(kind: PartKind): TextKind {
  return kind === 'timeline' || kind === 'impact' || kind === 'lessons' ? 'prose' : kind
}

function piecesOf({ blocks }: Part): readonly Piece[] {
  return gistOf(blocks, { room: textArea.height, words: mostOfCell })
}

/** A single item is no list. */
function unlisted(pieces: readonly Piece[]): readonly Piece[] {
  const [only, ...more] = pieces
  const isAlone = only?.prose && more.length === 0 && isItem(only)
  return isAlone && only.prose ? [{ ...only, markdown: only.prose.markdown }] : pieces
}

/** The largest size in which all cells have room; undefined for none. */
function settingOf(group: Group): TextSetting | undefined {
  const columns = 2
  const width = (textArea.width + gutter) / columns - gutter
  const room = roomUnder(group[0].parent?.prose.text ?? '')
  const heightIn = (part: Part, setting: TextSetting): number =>
    labelHeight + piecesOf(part).reduce((sum, piece) => sum + heightOfPiece(piece, setting, width), 0)
  return settings.find((setting) => {
    const heights = group.map((part) => heightIn(part, setting))
    const rows = [heights.slice(0, columns), heights.slice(columns)].filter(({ length }) => length > 0)
    return rows.reduce((sum, row) => sum + Math.max(...row), 0) + rowGap * (rows.length - 1) <= room
  })
}
