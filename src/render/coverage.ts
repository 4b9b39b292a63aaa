import type { ChartPhrases } from '../languages.ts'
import {
  type Coverage,
  type CoverageSlide,
  type Covering,
  type Strength,
  strengths,
} from '../model/coverage.ts'
import type { Box } from './chart/labels.ts'
import { outlined } from './chart/mark.ts'
import { picture } from './chart/picture.ts'
import { type Canvas, drawing, rect } from './chart/svg.ts'
import { drawText, faces, type SetText, type Setting, setText } from './chart/text.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead } from './parts.ts'

export function renderCoverage(slide: CoverageSlide, context: Context): Html {
  const { rows } = slide
  const { words, chartWords, count, isRightToLeft } = context
  const chart = coverageChart(slide, chartWords, { width: pictureWidth, isRightToLeft })
  const actions = rows.reduce((sum, { actions }) => sum + actions.length, 0)
  return html`${hunkHead(count(actions, words.actionCount))}
<h2>${chartWords.coverage}</h2>
${picture(chart, html`${rows.map((row) => renderRow(row, context))}`)}`
}

function renderRow({ kind, actions }: Coverage, context: Context): Html {
  const { chartWords } = context
  const name = kind ? chartWords[kind] : chartWords.kindNotStated
  const asked = `${name}?`
  if (actions.length === 0) return html`<h3>${gap(asked)}</h3>`
  return html`<h3>${name}: ${actions.length}</h3><ul>${actions.map((action) => renderAction(action, context))}</ul>`
}

/** What is ours of it stands in small: how strong it is, and that its kind is read. */
function renderAction({ what, isRead, strength }: Covering, { inline, chartWords }: Context): Html {
  const ours = [strength ? chartWords[strength] : null, isRead ? chartWords.readFromWords : null]
  const said = ours.filter((word) => word !== null).join(', ')
  return html`<li>${inline(what)}${said && html` <small>${said}</small>`}</li>`
}

/** In pixels: of the widest kind and of the counts, between rows and blocks; and the blocks there may be in a row. */
const [mostKind, countWidth, rowGap, blockGap, most] = [320, 56, 14, 8, 60]
/** A line of the legend, and what parts its entries. */
const [legendLine, legendGap] = [36, 36]
/** Between a block and its name in the legend. */
const keyWidth = 32
const height = 446

/** A row a kind and a block an action, filled as high as the action is strong; a kind without one is outlined. */
function coverageChart(
  { rows }: CoverageSlide,
  words: ChartPhrases,
  { width, isRightToLeft }: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const canvas = { width, height, isRightToLeft }
  const legend = legendOf(rows, words, width)
  const lines = Math.max(0, ...legend.map(({ y }) => y + legendLine))
  const room = height - lines - (lines > 0 ? rowGap : 0)
  const step = Math.min(84, (room + rowGap) / rows.length)
  const kindWidth = Math.max(...rows.map(({ kind }) => setText(nameOf(kind, words), kindType(0)).width))
  const drawn = rows.map((row, i) => {
    const box = { x: 0, y: i * step, width, height: step - rowGap }
    return drawRow(row, box, { words, kindWidth, canvas })
  })
  return drawing('coverage', words.coverage, canvas, [
    drawn,
    legend.map((entry) => drawEntry(entry, height - lines, canvas)),
  ])
}

function nameOf(kind: Coverage['kind'], words: ChartPhrases): string {
  return kind ? words[kind] : words.kindNotStated
}

function kindType(line: number): Setting {
  return { face: faces.strong, type: 30, line, width: mostKind }
}

interface Around {
  readonly words: ChartPhrases
  readonly kindWidth: number
  readonly canvas: Canvas
}

function drawRow({ kind, actions }: Coverage, box: Box, { words, kindWidth, canvas }: Around): Html {
  const name = setText(nameOf(kind, words), kindType(box.height))
  const count = setText(String(actions.length), { face: faces.mono, type: 30, line: box.height })
  const x = kindWidth + countWidth + 24
  const blocks = { ...box, x, width: box.width - x }
  const right = kindWidth + countWidth - count.width
  const ink = actions.length === 0 ? 'open' : kind ? '' : 'quiet'
  const drawn =
    actions.length > 0 ? drawBlocks(actions, blocks, canvas) : drawGap(`${name.lines[0]}?`, blocks, canvas)
  return html`${drawText(name, box, canvas, ink)}${drawText(count, { x: right, y: box.y }, canvas, ink)}${drawn}`
}

function drawGap(question: string, box: Box, canvas: Canvas): Html {
  const text = setText(question, { face: faces.mono, type: 26, line: box.height, width: box.width - 44 })
  return html`${outlined(box, 'gap-box', canvas)}${drawText(text, { x: box.x + 22, y: box.y }, canvas, 'open')}`
}

/** Those whose kind is read stand behind a sign that says so. */
function drawBlocks(actions: readonly Covering[], box: Box, canvas: Canvas): Html {
  const shown = actions.slice(0, most)
  const read = shown.findIndex(({ isRead }) => isRead)
  const sign = read < 0 ? null : setText('≈', { face: faces.mono, type: 30, line: box.height })
  const signWidth = sign ? sign.width + blockGap : 0
  const width = Math.min(64, (box.width - signWidth + blockGap) / shown.length - blockGap)
  const xOf = (i: number): number => box.x + i * (width + blockGap) + (read >= 0 && i >= read ? signWidth : 0)
  const drawn = shown.map(({ strength }, i) => drawBlock(strength, { ...box, x: xOf(i), width }, canvas))
  return html`${sign && drawText(sign, { x: xOf(read) - signWidth, y: box.y }, canvas, 'quiet')}${drawn}`
}

/** How high a block is filled. */
const fills: Readonly<Record<Strength, number>> = { stronger: 1, intermediate: 0.62, weaker: 0.3 }

/** A gauge; where nothing is known, a short stroke in its middle. */
function drawBlock(strength: Strength | null, box: Box, canvas: Canvas): Html {
  const edge = Math.min(6, box.width / 5)
  const [width, room] = [box.width - 2 * edge, box.height - 2 * edge]
  const height = strength ? room * fills[strength] : 2
  const y = strength ? box.y + edge + room - height : box.y + box.height / 2 - 1
  const x = strength ? edge : box.width / 3
  const fill = { x: box.x + x, y, width: strength ? width : box.width / 3, height }
  return html`${outlined(box, 'block', canvas)}${rect(fill, 'added-edge', canvas)}`
}

/** One sign of the legend, and where it stands. */
interface Entry {
  readonly sign: Strength | 'unclassed' | 'read'
  readonly text: SetText
  readonly x: number
  readonly y: number
}

/** Only of what is drawn; on as many lines as it takes. */
function legendOf(rows: readonly Coverage[], words: ChartPhrases, width: number): readonly Entry[] {
  const actions = rows.flatMap(({ actions }) => actions)
  const isClassed = actions.some(({ strength }) => strength !== null)
  const names: readonly (readonly [Entry['sign'], string])[] = [
    ...(isClassed ? strengths.map((strength) => [strength, words[strength]] as const) : []),
    ...(isClassed && actions.some(({ strength }) => strength === null)
      ? [['unclassed', words.notClassed] as const]
      : []),
    ...(actions.some(({ isRead }) => isRead) ? [['read', words.readFromWords] as const] : []),
  ]
  let [x, y] = [0, 0]
  return names.map(([sign, name]) => {
    const text = setText(name, { face: faces.sans, type: 22, line: legendLine, width: width - keyWidth })
    if (x > 0 && x + keyWidth + text.width > width) [x, y] = [0, y + legendLine]
    const entry = { sign, text, x, y }
    x += keyWidth + text.width + legendGap
    return entry
  })
}

function drawEntry({ sign, text, x, y }: Entry, top: number, canvas: Canvas): Html {
  const at = { x, y: top + y }
  const block = { x, y: at.y + 4, width: 20, height: legendLine - 8 }
  const key =
    sign === 'read'
      ? drawText(setText('≈', { face: faces.mono, type: 24, line: legendLine }), at, canvas, 'quiet')
      : drawBlock(sign === 'unclassed' ? null : sign, block, canvas)
  return html`${key}${drawText(text, { ...at, x: x + keyWidth }, canvas, 'quiet')}`
}
