import { type Answers, makeAnswers } from './capture/answers.ts'
import { makeDrafts } from './capture/draft.ts'
import { makeSlots } from './capture/open-fields.ts'
import type { Panel } from './capture/panel.ts'
import { roomWords } from './capture/phrases.ts'
import { makeTakingButton } from './capture/save-dialog.ts'
import { makeStore } from './capture/store.ts'
import { addStyles } from './element.ts'
import type { Commands, Link, Partner } from './link.ts'
import { notify } from './notice.ts'
import styles from './theme/room.css?url'

/** The room's part of a window: what it has answered, on the slides and in the console. */
export interface Capture {
  /** Takes what another window has said, with its place in the order of what was said. */
  readonly take: (command: Commands['room'], at: number) => void
  /** Joins the other windows. */
  readonly connect: (link: Link) => void
  /** Opens a line on the last slide. */
  readonly open: () => void
  /** All of it once more, for a dialog; `open` is to be called when it is there. */
  readonly panel: () => Promise<Pick<Panel, 'root' | 'open'>>
}

/**
 * Draws on the page's slides what was kept, and keeps what is said from now on. `drawn` is called at every change. A deck
 * shows the line that was half written there.
 */
export async function startCapture(role: Partner['role'], drawn: () => void = () => {}): Promise<Capture> {
  // What is tried for its size needs its fonts and its styles.
  await Promise.all([addStyles(styles), document.fonts.ready])
  const store = makeStore(() => notify(roomWords().notKept))
  let link: Link | null = null
  // Only the console has it.
  const loadPanel = () => import('./capture/panel.ts')
  const drafts = makeDrafts(role, () => link)
  const arrange = (): void => drawClosing(answers)
  const answers = makeAnswers(store, drafts, arrange, [makeTakingButton(store.room)])
  const slots = makeSlots(store)
  let panel: Panel | null = null
  const draw = (): void => {
    answers.draw()
    panel?.draw()
    slots.draw()
    for (const section of document.querySelectorAll<HTMLElement>('.slides > [data-kind="actions"]'))
      widenFilled(section)
    arrange()
    drawn()
  }
  store.watch(draw)
  document.addEventListener('patchdeck:edited', draw)
  draw()
  if (role === 'deck') answers.restore()
  else void loadPanel()
  return {
    take: store.take,
    connect: (joined) => {
      link = joined
      store.connect(joined)
    },
    open: answers.open,
    panel: async () => {
      const { makePanel } = await loadPanel()
      panel ??= makePanel(store, drafts)
      const { root, open } = panel
      return {
        root,
        open: () => {
          draw()
          open()
        },
      }
    },
  }
}

/** The last slide's open hunk holds the answers; an edit of the source brings a new slide. */
function drawClosing(answers: Answers): void {
  const section = document.querySelector<HTMLElement>('.slides > [data-kind="closing"]')
  const hunk = section?.querySelector<HTMLElement>('.open-hunk')
  if (!section || !hunk) return
  if (!hunk.contains(answers.root)) {
    hunk.replaceChildren(answers.root)
    // reveal.js would take a finger's stroke through a long list for one to the next slide.
    hunk.dataset.preventSwipe = ''
    hunk.onclick = ({ target }) => isFree(target) && answers.open()
  }
  fitAnswers(section, answers.isEmpty())
}

/** Whether a click was meant for the hunk, not for what stands in it. */
function isFree(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('button, input, select, a, .overview')
}

/** How many sets of sizes the last slide has once there are answers, largest first: `theme/room/levels.css`. */
const levels = 6

/** Sets the last slide as large as its answers allow. With `isEmpty` it looks as it was made. */
function fitAnswers(section: HTMLElement, isEmpty: boolean): void {
  const box = section.querySelector<HTMLElement>('.answers-box')
  if (!box) return
  box.style.maxHeight = ''
  if (isEmpty) {
    delete section.dataset.room
    return
  }
  const { level, height } = onTrial(section, fitting)
  section.dataset.room = String(level)
  if (height !== null) box.style.maxHeight = `${height}px`
}

/**
 * The largest level at which all lines have room. Where none has, the last one, and how high the list may be so that
 * it begins with a whole line.
 */
function fitting(copy: HTMLElement): { readonly level: number; readonly height: number | null } {
  const box = copy.querySelector<HTMLElement>('.answers-box') ?? copy
  let level = 0
  do {
    level += 1
    copy.dataset.room = String(level)
  } while (!holdsAll(box) && level < levels)
  return { level, height: holdsAll(box) ? null : heightOfLast(box) }
}

function holdsAll({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + 1
}

/** How high as many of the last lines are as have room. */
function heightOfLast(box: HTMLElement): number {
  let height = 0
  for (const line of [...box.querySelectorAll<HTMLElement>('.answer')].reverse()) {
    if (height + line.offsetHeight > box.clientHeight) break
    height += line.offsetHeight
  }
  return height
}

/** As far down as a slide may be filled, in pixels. */
const bottom = 668
/** How wide a fill may make its column, in pixels: the first that leaves the table on its slide. */
const most = [340, 260, 200, 160] as const
/** What a cell has around the text that was filled in, in pixels: `theme/room/slots.css`. */
const around = 16
/** In per cent: what the column that gives has to keep. */
const leastLeft = 30

/** Makes the columns of filled cells as wide as what was filled in, where the table still fits its slide then. */
function widenFilled(section: HTMLElement): void {
  const cols = [...section.querySelectorAll<HTMLElement>('.rows col')]
  for (const col of cols) col.dataset.width ??= col.getAttribute('width') ?? ''
  const own = cols.map((col) => Number.parseFloat(col.dataset.width ?? ''))
  setWidths(cols, own)
  if (!section.querySelector('.rows [data-filled]')) return
  setWidths(
    cols,
    onTrial(section, (copy) => widthsIn(copy, own)),
  )
}

/** The widths with which all is seen; the table's own where there are none. */
function widthsIn(copy: HTMLElement, own: readonly number[]): readonly number[] {
  const table = copy.querySelector<HTMLTableElement>('.rows')
  if (!table) return own
  const cols = [...copy.querySelectorAll<HTMLElement>('.rows col')]
  const wishes = own.map((_, column) => wishOf(table, column))
  const giver = own.indexOf(Math.max(...own))
  const isFitting = (widths: readonly number[]): boolean => {
    setWidths(cols, widths)
    return (widths[giver] ?? 0) >= leastLeft && table.offsetTop + table.offsetHeight <= bottom
  }
  const tries = most.map((limit) => {
    const wished = own.map((width, i) => Math.max(width, share(Math.min(wishes[i] ?? 0, limit), table)))
    const spare = wished.reduce((left, width) => left - width, 100)
    return wished.map((width, i) => (i === giver ? width + spare : width))
  })
  return tries.find(isFitting) ?? own
}

/** How wide a column would have to be for the fills in it, in pixels; 0 without any. */
function wishOf(table: HTMLTableElement, column: number): number {
  const fills = [...table.rows].map((row) => row.cells[column]?.querySelector('[data-filled]'))
  return Math.max(...fills.map((fill) => (fill ? fill.scrollWidth + around : 0)))
}

function share(width: number, table: HTMLTableElement): number {
  return (100 * width) / table.offsetWidth
}

function setWidths(cols: readonly HTMLElement[], widths: readonly number[]): void {
  for (const [i, col] of cols.entries()) col.setAttribute('width', `${widths[i]}%`)
}

/**
 * Lays out a copy of a slide, since a slide that isn't on is not laid out, and returns what `measure` finds in it.
 * Its lengths are pixels of the stage.
 */
function onTrial<T>(section: HTMLElement, measure: (copy: HTMLElement) => T): T {
  const copy = section.cloneNode(true) as HTMLElement
  for (const name of ['id', 'style', 'hidden']) copy.removeAttribute(name)
  copy.className = 'room-trial'
  document.body.append(copy)
  const found = measure(copy)
  copy.remove()
  return found
}
