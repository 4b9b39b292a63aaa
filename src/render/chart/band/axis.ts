import { dayNumber, daySeconds } from '../../../text/days.ts'
import { clockIn, dayIn, sinceStartIn } from '../../../text/format-time.ts'
import { type Html, html } from '../../html.ts'
import { type Box, clearOf, overlap } from '../labels.ts'
import type { Extent, Stretch } from '../scale.ts'
import { path } from '../svg.ts'
import { drawText, faces, type SetText, setText } from '../text.ts'
import type { Frame } from './frame.ts'

/** What a label of the axis takes at the least, in pixels. */
const tickRoom = 118
const letters = { face: faces.mono, type: 22, line: 28 } as const

interface Tick {
  readonly x: number
  readonly set: SetText
  readonly box: Box
}

/** The line, broken where the time is, with its hours or days, and the zone behind it. */
export function drawAxis(frame: Frame): Html {
  const { canvas, pieces, rows } = frame
  const y = rows.axis
  const lines = pieces.map(({ pixels: [from, to] }) =>
    path(
      [
        [from, y],
        [to, y],
      ],
      'axis',
      canvas,
    ),
  )
  const ticks = ticksOf(frame)
  return html`${lines}${breaksOf(frame, y)}
${ticks.map(({ x }) =>
  path(
    [
      [x, y],
      [x, y + 7],
    ],
    'axis',
    canvas,
  ),
)}
${ticks.map(({ set, box }) => drawText(set, box, canvas, 'quiet'))}
${zoneOf(frame).map(({ set, box }) => drawText(set, box, canvas, 'quiet'))}`
}

/** A pair of strokes across the line. */
function breaksOf({ canvas, pieces }: Frame, y: number): readonly Html[] {
  return pieces.slice(1).flatMap(({ pixels: [start] }, i) => {
    const middle = (start + (pieces[i]?.pixels[1] ?? start)) / 2
    return [-5, 5].map((off) =>
      path(
        [
          [middle + off - 4, y + 8],
          [middle + off + 4, y - 8],
        ],
        'axis',
        canvas,
      ),
    )
  })
}

/** Those whose labels keep clear of one another; the first of a stretch says its day, and goes before the others. */
export function ticksOf(frame: Frame): readonly Tick[] {
  const all = frame.pieces.map((piece) => ticksOn(piece, frame))
  const asked = [...all.flatMap((ticks) => ticks.slice(0, 1)), ...all.flatMap((ticks) => ticks.slice(1))]
  // Two labels that nearly touch read as one.
  const wide = ({ box }: Tick): Box => ({ ...box, width: box.width + 20 })
  return clearOf(asked, wide).filter(
    (tick) => !zoneFirst(frame).some((zone) => overlap(wide(tick), zone.box)),
  )
}

function ticksOn({ values, pixels: [from, to] }: Stretch, frame: Frame): readonly Tick[] {
  const most = Math.max(2, Math.floor((to - from) / tickRoom))
  const at = values[0] === values[1] ? [values[0]] : ticksIn(frame)(values, most)
  const hasSeconds = at.some((seconds) => seconds % 60 !== 0)
  return at.map((seconds, i) => {
    const x = frame.scale(seconds)
    const set = setText(tickLabel(seconds, at[i - 1] ?? null, hasSeconds, frame), letters)
    const start = Math.min(Math.max(x - set.width / 2, 0), frame.canvas.width - set.width)
    return { x, set, box: { x: start, y: frame.rows.axis + 11, width: set.width, height: set.height } }
  })
}

/** A line over most of a year has months. */
const mostDays = 300 * daySeconds

function ticksIn({ band }: Frame): typeof timeTicks {
  return band.isDated && lengthOf(band.stretches) > mostDays ? monthTicks : timeTicks
}

function lengthOf(stretches: Frame['band']['stretches']): number {
  return (stretches.at(-1)?.[1] ?? 0) - stretches[0][0]
}

/** The hour; the day where another begins, and over a line of days at its beginning. */
function tickLabel(
  seconds: number,
  before: number | null,
  hasSeconds: boolean,
  { band, words }: Frame,
): string {
  if (band.isDated && lengthOf(band.stretches) > mostDays) return dayIn(seconds, words.lang, 'month')
  if (band.isRelative) return sinceStartIn(seconds)
  const clock = clockIn(seconds, band.isHalved, hasSeconds)
  const isNewDay = before === null || dayOf(before) !== dayOf(seconds)
  if (!band.isDated || isOnOneDay(band) || !isNewDay) return clock
  const day = dayIn(seconds, words.lang)
  return band.isOfDays || seconds % daySeconds === 0 ? day : `${day} ${clock}`
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / daySeconds)
}

function isOnOneDay({ stretches }: Frame['band']): boolean {
  return dayOf(stretches[0][0]) === dayOf(stretches.at(-1)?.[1] ?? 0)
}

interface Zone {
  readonly set: SetText
  readonly box: Box
}

/** Behind the line, and behind its last label: the zone, and the day where there is one. */
export function zoneOf(frame: Frame): readonly Zone[] {
  const reached = ticksOf(frame).reduce((most, { box }) => Math.max(most, box.x + box.width), frame.line[1])
  return zoneFirst(frame).map(({ set, box }) => ({ set, box: { ...box, x: Math.min(box.x, reached + 24) } }))
}

/** The same at the end of the picture, where it must have room. */
function zoneFirst({ band, canvas, rows, words }: Frame): readonly Zone[] {
  const day =
    band.isDated && !band.isOfDays && isOnOneDay(band) ? dayIn(band.stretches[0][0], words.lang) : null
  const said = [day, band.zone].filter((part) => part !== null).join(' · ')
  if (said === '') return []
  const set = setText(said, letters)
  return [
    { set, box: { x: canvas.width - set.width, y: rows.axis + 11, width: set.width, height: set.height } },
  ]
}

const [minute, hour, day] = [60, 3600, daySeconds]

/** The steps that a clock and a calendar are read in, in seconds. */
const clockSteps = [
  ...[1, 5, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28].map((count) => count * day),
]

/** Round numbers within an extent, at most so many of them: a step is 1, 2 or 5 and noughts. */
export function numberTicks(extent: Extent, most: number): readonly number[] {
  return multiplesIn(extent, roundStep(lengthOfTicks(extent) / most), most)
}

/** The same of whole numbers, as things are counted. */
export function countTicks(extent: Extent, most: number): readonly number[] {
  return multiplesIn(extent, Math.max(1, roundStep(lengthOfTicks(extent) / most)), most)
}

/**
 * Times that a clock or a calendar is read at, at most so many of them.
 *
 * @param extent In seconds, from a midnight.
 */
export function timeTicks(extent: Extent, most: number): readonly number[] {
  const least = lengthOfTicks(extent) / most
  const step = clockSteps.find((step) => step >= least) ?? roundStep(least / day) * day
  return multiplesIn(extent, step, most)
}

const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240]

/** The beginnings of months, quarters or years, at most so many of them; in seconds, from the midnight that begins year 0. */
function monthTicks([from, to]: Extent, most: number): readonly number[] {
  const months = (seconds: number): number => (seconds / (365.2425 * day)) * 12
  const least = months(to - from) / most
  const step = monthSteps.find((step) => step >= least) ?? 480
  const first = Math.floor(months(from) / step)
  const starts = Array.from({ length: most + 2 }, (_, i) => (first + i) * step).map(
    (month) => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1) * day,
  )
  return starts.filter((start) => start >= from && start <= to).slice(0, most)
}

function lengthOfTicks([from, to]: Extent): number {
  return to - from
}

function roundStep(least: number): number {
  if (least <= 0) return 1
  const noughts = 10 ** Math.floor(Math.log10(least))
  return noughts * ([1, 2, 5].find((step) => step * noughts >= least) ?? 10)
}

/** An extent that begins and ends on a multiple holds one more than it has steps: then every other is left out. */
function multiplesIn([from, to]: Extent, step: number, most: number): readonly number[] {
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)]
  const count = Math.max(0, last - first + 1)
  if (count > most && count > 1) return multiplesIn([from, to], step * 2, most)
  return Array.from({ length: count }, (_, i) => (first + i) * step)
}
