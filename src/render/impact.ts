import type { Figure } from '../model/figure.ts'
import type { ImpactSlide } from '../model/story.ts'
import { picture } from './chart/picture.ts'
import { type Canvas, drawing, rect } from './chart/svg.ts'
import { drawText, faces, type SetText, setText } from './chart/text.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { hunkHead, pageOf } from './parts.ts'
import { renderProse } from './prose.ts'

export function renderImpact(slide: ImpactSlide, context: Context): Html {
  const { heading, kicker, tiles, markdown, page, size } = slide
  const { inline, blocks, title } = context
  if (tiles.length === 0) return renderProse(slide, context)
  return html`${hunkHead(kicker && inline(kicker), pageOf(page))}
<h2>${heading ? inline(heading) : title}</h2>
${renderTiles(slide, context)}
${markdown !== '' && html`<div class="prose" data-size="${size}">${blocks(markdown)}</div>`}`
}

function renderTiles({ heading, tiles, markdown }: ImpactSlide, { title, isRightToLeft }: Context): Html {
  const chart = impactChart(heading?.text ?? title, tiles, markdown === '' ? 'alone' : 'over', {
    width: pictureWidth,
    isRightToLeft,
  })
  return picture(chart, html`<ul class="tiles">${tiles.map(renderTile)}</ul>`)
}

/** Read from top to bottom it is the author's sentence. */
function renderTile({ before, value, after }: Figure): Html {
  return html`<li>${before && html`<span>${before}</span>`} <b>${value}</b> ${after && html`<span>${after}</span>`}</li>`
}

/** How the tiles are set: with the slide to themselves, or over a text. Heights as `outline/impact.ts` has them. */
const rooms = {
  alone: {
    height: 440,
    top: 40,
    numbers: [160, 128, 112, 96, 80, 64, 52, 40, 32],
    type: 32,
    line: 40,
    most: 4,
  },
  over: { height: 226, top: 0, numbers: [72, 64, 56, 48, 40, 34, 28], type: 24, line: 30, most: 2 },
} as const

type Room = keyof typeof rooms

/** Between tiles, and from the rule over a tile to its text. */
const [gap, ruled] = [40, 16]

/** One to three numbers side by side, each in its author's sentence. The numbers stand on one line. */
function impactChart(
  label: string,
  tiles: readonly Figure[],
  where: Room,
  { width, isRightToLeft }: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const { height, top, numbers, type, line, most } = rooms[where]
  const own = (width + gap) / tiles.length - gap
  const parts = tiles.map(runsOf)
  const small = { face: faces.sans, type, line, width: own }
  const before = tiles.map((tile) => setText(tile.before, { ...small, most }))
  const lead = Math.max(...before.map((text) => text.height))
  const linesUnder = (size: number): number =>
    Math.floor((height - top - ruled - lead - heightOf(size)) / line)
  const after = tiles.map(
    (tile) => setText(tile.after, { ...small, most: Number.POSITIVE_INFINITY }).lines.length,
  )
  const size =
    numbers.find(
      (size) => parts.every((part) => widthOf(part, size) <= own) && Math.max(...after) <= linesUnder(size),
    ) ??
    numbers.at(-1) ??
    28
  const set = tiles.map((tile, i) => ({
    before: before[i] ?? setText('', small),
    value: parts[i] ?? [],
    after: setText(tile.after, { ...small, most: Math.max(1, linesUnder(size)) }),
  }))
  const canvas = { width, height, isRightToLeft }
  return drawing(
    'impact',
    label,
    canvas,
    set.map((tile, i) => drawTile(tile, { x: i * (own + gap), y: top, width: own, lead, size }, canvas)),
  )
}

/** A part of a value: its numbers are large, the words around them smaller: "about" 5 "hours" 26 "minutes". */
interface Run {
  readonly text: string
  readonly isLarge: boolean
}

type Value = readonly Run[]

function runsOf({ value, numbers }: Figure): Value {
  let at = 0
  const runs = numbers.flatMap((number) => {
    const start = value.indexOf(number, at)
    const words = value.slice(at, start)
    at = start + number.length
    return [
      { text: words.trim(), isLarge: false },
      { text: number, isLarge: true },
    ]
  })
  return [...runs, { text: value.slice(at).trim(), isLarge: false }].filter(({ text }) => text !== '')
}

/** What the words take of the number's size, and no less than the least that a room can read. */
function wordsSize(size: number): number {
  return Math.max(24, Math.round(size * 0.42))
}

function textsOf(value: Value, size: number): readonly SetText[] {
  const line = heightOf(size)
  const words = { face: faces.sans, type: wordsSize(size), line }
  const large = { face: faces.number, type: size, line }
  return value.map(({ text, isLarge }) => setText(text, isLarge ? large : words))
}

function widthOf(value: Value, size: number): number {
  const texts = textsOf(value, size)
  return texts.reduce((sum, { width }) => sum + width, 0) + (texts.length - 1) * spaceOf(size)
}

/** Of the line of a number. */
function heightOf(size: number): number {
  return Math.round(size * 1.2)
}

function spaceOf(size: number): number {
  return Math.round(size * 0.2)
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the highest text that leads to a number. */
  readonly lead: number
  readonly size: number
}

/** What leads to a number ends just over it. */
function drawTile(
  { before, value, after }: { readonly before: SetText; readonly value: Value; readonly after: SetText },
  { x, y, width, lead, size }: Place,
  canvas: Canvas,
): Html {
  const top = y + ruled + lead
  const under = top + heightOf(size)
  return html`${rect({ x, y, width, height: 3 }, 'ink', canvas)}${before.width > 0 && drawText(before, { x, y: top - before.height }, canvas, 'quiet')}${drawValue(value, { x, y: top, width, size }, canvas)}${after.width > 0 && drawText(after, { x, y: under }, canvas, 'quiet')}`
}

/** On one baseline; what is still too wide goes on in a second line. */
function drawValue(value: Value, { x, y, width, size }: Omit<Place, 'lead'>, canvas: Canvas): Html {
  if (widthOf(value, size) > width) {
    const whole = value.map(({ text }) => text).join(' ')
    const line = Math.round(size * 0.6)
    return drawText(
      setText(whole, { face: faces.mono, type: 22, line: Math.max(26, line), width, most: 2 }),
      { x, y },
      canvas,
    )
  }
  let at = x
  const drawn = textsOf(value, size).map((text) => {
    // Set in the same line, the smaller stands as much higher as its capitals are smaller.
    const here = { x: at, y: y + (size - text.type) * 0.35 }
    at += text.width + spaceOf(size)
    return drawText(text, here, canvas)
  })
  return html`${drawn}`
}
