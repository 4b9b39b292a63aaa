import { type ChartPhrases, filled } from '../languages.ts'
import {
  type Call,
  type CallSign,
  type CallsSlide,
  callSigns,
  callsMeasures,
  callsType,
} from '../model/calls.ts'
import { type Box, spread } from './chart/labels.ts'
import { added, outlined } from './chart/mark.ts'
import { picture } from './chart/picture.ts'
import { across, type Canvas, drawing, path, round } from './chart/svg.ts'
import { drawText, faces, type SetText, setText } from './chart/text.ts'
import { type Context, pictureWidth } from './context.ts'
import { type Html, html } from './html.ts'
import { gap, hunkHead } from './parts.ts'

export function renderCalls(slide: CallsSlide, context: Context): Html {
  const { calls, count, linked } = slide
  const { words, chartWords, isRightToLeft } = context
  const said = { ...chartWords, actions: words.actions }
  const chart = callsChart(slide, said, { width: pictureWidth, isRightToLeft })
  return html`${hunkHead(filled(chartWords.linkedOf, { linked, all: count }))}
<h2>${chartWords.answers}</h2>
${picture(chart, html`${callSigns.map((sign) => renderRun(calls, sign, context))}`)}`
}

function renderRun(calls: readonly Call[], sign: CallSign, context: Context): Html | null {
  const run = calls.filter((call) => call.sign === sign)
  if (run.length === 0) return null
  return html`<h3>${nameOfSign(sign, context.chartWords)}</h3><ul>${run.map((call) => renderCall(call, context))}</ul>`
}

function renderCall({ what, answers }: Call, { inline, chartWords }: Context): Html {
  const items = answers.map(
    (answer) =>
      html`<li>${inline(answer.what)} <small>${answer.isLinked ? chartWords.linked : chartWords.alike}</small></li>`,
  )
  return html`<li>${inline(what)}
<ul>${answers.length > 0 ? items : html`<li>${gap(chartWords.whichAction)}</li>`}</ul></li>`
}

const { column, between, padding, gap: gapOfCalls, label, legend, most, mostOfCall } = callsMeasures
const labelType = { face: faces.mono, type: 22, line: 28 }

type Type = (typeof callsType)[keyof typeof callsType]

/** A text and the box around it. */
interface Boxed {
  readonly text: SetText
  readonly box: Box
}

/** One line of the picture: from which call to which box on the right. */
interface Thread {
  readonly from: number
  readonly to: number
  readonly kind: 'linked' | 'alike' | 'open'
}

/** What calls on one side, what answers on the other, and a line from each to each; where nothing answers, it ends open. */
function callsChart(
  { calls, size }: CallsSlide,
  words: ChartPhrases & { readonly actions: string },
  { width, isRightToLeft }: Pick<Canvas, 'width' | 'isRightToLeft'>,
): Html {
  const type = callsType[size]
  const left = stacked(calls, type)
  const bottom = Math.max(...left.map(({ box }) => box.y + box.height))
  const { answers, threads } = answersOf(calls)
  const right = beside(answers, threads, left, { ...type, x: width - column, bottom, words })
  const height = Math.max(bottom, ...right.map(({ box }) => box.y + box.height)) + legend
  const canvas = { width, height, isRightToLeft }
  return drawing('calls', words.answers, canvas, [
    threads.map((thread) => drawThread(thread, left, right, canvas)),
    left.map((boxed) => html`${outlined(boxed.box, 'card', canvas)}${drawBoxed(boxed, '', canvas)}`),
    right.map((boxed, i) => drawAnswer(boxed, answers[i] === null, canvas)),
    drawLabels(calls, left, words, canvas),
    drawLegend(threads, words, height - legend, canvas),
  ])
}

/** The calls from top to bottom, with room for a label over each run of one sign. */
function stacked(calls: readonly Call[], type: Type): readonly Boxed[] {
  let y = 0
  return calls.map(({ what, sign }, i) => {
    if (sign !== calls[i - 1]?.sign) y += label
    const boxed = boxedText(what.text, { x: 0, y }, type, mostOfCall)
    y += boxed.box.height + gapOfCalls
    return boxed
  })
}

function boxedText(words: string, at: Pick<Box, 'x' | 'y'>, { type, line, pad }: Type, lines: number): Boxed {
  const text = setText(words, { face: faces.sans, type, line, most: lines, width: column - 2 * padding })
  return { text, box: { ...at, width: column, height: text.height + 2 * pad } }
}

/** Every action once, null for each call that has none, and the lines to them, in the order of the calls. */
function answersOf(calls: readonly Call[]): {
  readonly answers: readonly (string | null)[]
  readonly threads: readonly Thread[]
} {
  const answers: (string | null)[] = []
  const threads = calls.flatMap((call, from): readonly Thread[] => {
    if (call.answers.length === 0) return [{ from, to: answers.push(null) - 1, kind: 'open' }]
    return call.answers.map(({ what, isLinked }) => {
      const known = answers.indexOf(what.text)
      return {
        from,
        to: known < 0 ? answers.push(what.text) - 1 : known,
        kind: isLinked ? 'linked' : 'alike',
      }
    })
  })
  return { answers, threads }
}

/** The answers, each as near to what calls for it as the others let it be. */
function beside(
  answers: readonly (string | null)[],
  threads: readonly Thread[],
  left: readonly Boxed[],
  {
    x,
    bottom,
    words,
    ...type
  }: Type & { readonly x: number; readonly bottom: number; readonly words: ChartPhrases },
): readonly Boxed[] {
  const set = answers.map((answer) => boxedText(answer ?? words.whichAction, { x, y: 0 }, type, most))
  const wishes = set.map(({ box }, to) => ({
    at: mean(threads.filter((thread) => thread.to === to).map(({ from }) => middleOf(left[from]?.box))),
    size: box.height,
  }))
  const needed = set.reduce((sum, { box }) => sum + box.height + gapOfCalls, -gapOfCalls)
  const places = spread(wishes, [label, Math.max(bottom, label + needed)], gapOfCalls) ?? []
  return set.map(({ text, box }, i) => ({ text, box: { ...box, y: places[i] ?? 0 } }))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function middleOf(box: Box | undefined): number {
  return box ? box.y + box.height / 2 : 0
}

function drawBoxed({ text, box }: Boxed, className: string, canvas: Canvas): Html {
  return drawText(text, { x: box.x + padding, y: box.y + (box.height - text.height) / 2 }, canvas, className)
}

function drawAnswer(boxed: Boxed, isOpen: boolean, canvas: Canvas): Html {
  if (isOpen) return html`${outlined(boxed.box, 'gap-box', canvas)}${drawBoxed(boxed, 'open', canvas)}`
  return html`${added(boxed.box, canvas)}${drawBoxed(boxed, '', canvas)}`
}

/** Bent so that it leaves and arrives level; an open one stops short of its outline, in a ring. */
function drawThread(
  { from, to, kind }: Thread,
  left: readonly Boxed[],
  right: readonly Boxed[],
  canvas: Canvas,
): Html {
  const [y, end] = [middleOf(left[from]?.box), middleOf(right[to]?.box)]
  if (kind === 'open') {
    const x = column + between / 2
    return html`${path(
      [
        [column, y],
        [x - 8, y],
      ],
      'thread open',
      canvas,
    )}<circle class="thread open" cx="${across(x, canvas)}" cy="${round(y)}" r="8"/>`
  }
  const [x, far, middle] = [column, column + between, column + between / 2].map((x) => across(x, canvas))
  return html`<path class="thread ${kind}" d="M${x} ${round(y)}C${middle} ${round(y)} ${middle} ${round(end)} ${far} ${round(end)}"/>`
}

const signNames: Readonly<Record<CallSign, 'causes' | 'wentWrong' | 'gotLucky'>> = {
  cause: 'causes',
  wrong: 'wentWrong',
  lucky: 'gotLucky',
}

/** What heads the calls of a sign. */
function nameOfSign(sign: CallSign, words: ChartPhrases): string {
  return words[signNames[sign]]
}

function drawLabels(
  calls: readonly Call[],
  left: readonly Boxed[],
  words: ChartPhrases & { readonly actions: string },
  canvas: Canvas,
): Html {
  const over = (text: string, x: number, y: number): Html =>
    drawText(setText(text, { ...labelType, width: column }), { x, y }, canvas, 'quiet')
  const runs = calls.map(({ sign }, i) =>
    sign === calls[i - 1]?.sign ? null : over(nameOfSign(sign, words), 0, (left[i]?.box.y ?? label) - label),
  )
  return html`${runs}${over(words.actions, canvas.width - column, 0)}`
}

/** What the lines mean, of those that are drawn. */
function drawLegend(threads: readonly Thread[], words: ChartPhrases, top: number, canvas: Canvas): Html {
  const kinds = (['linked', 'alike'] as const).filter((kind) =>
    threads.some((thread) => thread.kind === kind),
  )
  const y = top + (legend + 8) / 2
  let x = 0
  return html`${kinds.map((kind) => {
    const text = setText(words[kind], { ...labelType, face: faces.sans, width: canvas.width / 2 - 80 })
    const at = x
    x += 64 + text.width + 40
    return html`${path(
      [
        [at, y],
        [at + 48, y],
      ],
      `thread ${kind}`,
      canvas,
    )}${drawText(text, { x: at + 64, y: y - 14 }, canvas, 'quiet')}`
  })}`
}
