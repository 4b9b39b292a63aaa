import type { Room } from '../../model/room.ts'
import { button, element } from '../element.ts'
import { consoleData, words } from '../page.ts'
import { makeAnswers } from './answers.ts'
import type { Drafts } from './draft.ts'
import { counted, roomWords } from './phrases.ts'
import { place } from './place-nodes.ts'
import { makeTaking } from './save-dialog.ts'
import type { Store } from './store.ts'

/** All of the room in one place, for the console: the lines, the open cells of all tables, and what has lost its row. */
export interface Panel {
  readonly root: HTMLElement
  /** Opens a new line. */
  readonly open: () => void
  /** To be called at every change of the room, before the cells are drawn. */
  readonly draw: () => void
}

export function makePanel(store: Store, drafts: Drafts): Panel {
  const answers = makeAnswers(store, drafts, () => {})
  const { openCells, noOpenCells, hint } = roomWords()
  const asked = element('div', { class: 'room-asked' })
  const cells = element('div', { class: 'room-cells' })
  const gone = element('div', { class: 'room-gone' })
  const root = element(
    'div',
    { class: 'room-panel' },
    ...[asked, answers.root, element('p', { class: 'room-hint' }, hint)],
    ...[element('h3', {}, openCells), cells, gone],
    ...[element('h3', {}, consoleData().takeHome.words.takeHome), makeTaking(store.room)],
  )
  let shown = ''
  return {
    root,
    open: answers.open,
    draw: () => {
      answers.draw()
      const rows = openRows()
      const keys = [...slotKeys()].join()
      // The cells that stand there already are drawn with all others.
      if (keys !== shown)
        cells.replaceChildren(rows.length > 0 ? tableOf(rows) : element('p', {}, noOpenCells))
      shown = keys
      asked.replaceChildren(...copyOfAsked())
      place(gone, goneOf(store))
    },
  }
}

/** What the document leaves open, which on the slide gives way to the lines. */
function copyOfAsked(): readonly Node[] {
  const asked = document.querySelector('.slides .asked')
  return asked ? [asked.cloneNode(true)] : []
}

/** The rows of the slides' tables in which a cell is open. */
function openRows(): readonly HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('.slides tbody tr')].filter((row) =>
    row.querySelector('[data-slot]'),
  )
}

function tableOf(rows: readonly HTMLTableRowElement[]): HTMLElement {
  const { what, who, when } = words()
  const heads = [what, who, when].map((label) => element('th', { scope: 'col' }, label))
  const lines = rows.map((row) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, whatOf(row)),
      ...(['owner', 'due'] as const).map((field) => cellOf(row.querySelector(`[data-field="${field}"]`))),
    ),
  )
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines),
  )
}

function whatOf(row: HTMLTableRowElement): string {
  const cell = row.querySelector('[data-field="what"]') ?? row.cells[0]
  return cell?.textContent?.trim() ?? ''
}

/** A cell of the slide once more; one that isn't open says what it says there. */
function cellOf(cell: HTMLElement | null): HTMLElement {
  const { slot, field } = cell?.dataset ?? {}
  if (!slot || !field) return element('td', { dir: 'auto' }, cell?.textContent?.trim() ?? '')
  return element('td', { 'data-slot': slot, 'data-field': field }, element('span', { class: 'gap' }, '?'))
}

/** What was filled into rows that the document has no more; they are kept until they are dropped. */
function goneOf(store: Store): readonly HTMLElement[] {
  const there = slotKeys()
  const isThere = (key: string): boolean => there.has(key)
  const n = Object.keys(store.room().fills).filter((key) => !isThere(key)).length
  if (n === 0) return []
  const drop = (): void => store.change(withoutGone(store.room(), isThere))
  return [element('p', {}, counted(n, roomWords().gone)), button(roomWords().drop, drop)]
}

/** The keys of all open cells of the document. */
function slotKeys(): ReadonlySet<string> {
  const cells = document.querySelectorAll<HTMLElement>('.slides [data-slot]')
  return new Set([...cells].map(({ dataset }) => dataset.slot ?? ''))
}

/** Without what was filled into cells that `isThere` doesn't know. */
function withoutGone(room: Room, isThere: (key: string) => boolean): Room {
  return { ...room, fills: Object.fromEntries(Object.entries(room.fills).filter(([key]) => isThere(key))) }
}
