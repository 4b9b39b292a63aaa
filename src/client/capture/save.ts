import type { Manuscript } from '../../model/manuscript.ts'
import type { Answer, Room } from '../../model/room.ts'
import type { TakeHomeData } from '../../model/takehome.ts'
import type { Tracker } from '../../model/tracker.ts'
import { csvOf } from '../../text/csv.ts'
import { copyText, saveText } from '../copy.ts'
import { button, element } from '../element.ts'
import { consoleData, filled } from '../page.ts'
import { issueAddress } from './save/issue.ts'
import { literalCell, oneLine } from './save/markdown-text.ts'
import { padded } from './save/new-row.ts'

/**
 * A row of buttons that take along what the room has said, as it stands when they are pressed. A page that carries no
 * source gives no patch, and all else.
 */
export function makeTakeHome(room: () => Room): HTMLElement {
  const data = consoleData().takeHome
  const { words, slug, tracker, exports } = data
  const source = manuscript()
  const status = element('p', { class: 'take-status', role: 'status' })
  const say = (...sentences: readonly string[]): void => status.replaceChildren(sentences.join(' '))
  const taking = (label: string, take: (said: Room) => void): HTMLButtonElement =>
    button(label, () => {
      if (isEmpty(room())) say(words.nothingSaid)
      else take(room())
    })
  const save = (name: string, type: string, text: string): void => {
    saveText(name, type, text)
    say(filled(words.saved, { name }))
  }
  const heads = saidHeads(words)
  const buttons = element(
    'div',
    { class: 'buttons' },
    taking(words.copyRows, (said) => {
      copyText(markdownOf(heads, saidRows(said, source))).then(() => say(words.copied))
    }),
    taking(words.saveJson, (said) => save(`${slug}.json`, 'application/json', jsonOf(said, data, source))),
    taking(words.saveCsv, (said) =>
      save(`${slug}.csv`, 'text/csv', csvOf([heads, ...saidRows(said, source)])),
    ),
  )
  const root = element('div', { class: 'take-home', role: 'group', 'aria-label': words.takeHome })
  if (source) root.append(makePatchPart({ source, data, taking, say }))
  root.append(buttons)
  if (tracker) root.append(makeIssues(tracker, data, () => room().answers))
  // What the build has put beside the page.
  for (const href of exports) root.append(element('a', { href }, href), ' ')
  root.append(status)
  return root
}

function isEmpty({ answers, fills }: Room): boolean {
  return answers.length + Object.keys(fills).length === 0
}

/** Rows as a table of markdown, as wide as its widest cells, without the columns that nobody said anything for. */
export function markdownOf(heads: SaidRow, rows: readonly SaidRow[]): string {
  const used = heads.map((_, i) => i).filter((i) => i === 0 || rows.some((row) => row[i] !== ''))
  const lines = [heads, ...rows].map((row) => used.map((i) => literalCell(row[i] ?? '')))
  const widths = used.map((_, i) => Math.max(3, ...lines.map((cells) => cells[i]?.length ?? 0)))
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`
  const [head = [], ...body] = lines
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell, i) => padded(cell, (widths[i] ?? 0) + 2)).join('|')}|\n`
  return line(head) + rule + body.map(line).join('')
}

/** A list, folded away, of links that open a new issue for an answer each; made when it is unfolded. */
function makeIssues(
  tracker: Tracker,
  data: TakeHomeData,
  answers: () => readonly Answer[],
): HTMLDetailsElement {
  const list = element('ul')
  const link = (answer: Answer): HTMLElement => {
    const href = issueAddress(tracker, answer, data)
    return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, answer.text)
  }
  const { newIssues, nothingSaid } = data.words
  const made = element('details', { class: 'take-issues' }, element('summary', {}, newIssues), list)
  made.addEventListener('toggle', () => {
    const links = made.open ? answers().map((answer) => element('li', {}, link(answer))) : []
    list.replaceChildren(...(links.length > 0 || !made.open ? links : [element('li', {}, nothingSaid)]))
  })
  return made
}

/** Grows when what is in the file changes its meaning. `docs/format.md` says what that is. */
const version = 1

/** All that the room has said, for a program. */
export function jsonOf(
  { answers, fills }: Room,
  { slug, title }: TakeHomeData,
  manuscript: Manuscript | null,
): string {
  const said = {
    patchdeck: version,
    talk: { slug, title },
    answers: answers.map(({ text, team, kind, owner }) => ({ text, team, kind, owner })),
    fills: Object.entries(fills).map(([key, text]) => {
      const [, row = key, field = ''] = /^(.*)\/(\w+)$/.exec(key) ?? []
      return { action: actionNamed(row, manuscript), field, text }
    }),
  }
  return `${JSON.stringify(said, null, 2)}\n`
}

interface Around {
  readonly source: Manuscript
  readonly data: TakeHomeData
  /** Makes a button that takes something along where there is something. */
  readonly taking: (label: string, take: (said: Room) => void) => HTMLButtonElement
  readonly say: (...sentences: readonly string[]) => void
}

/** The button that saves the patch, and what it is to make of new lines. */
function makePatchPart({ source, data, taking, say }: Around): HTMLElement {
  const { newLinesAre, asProposed, asDecided, savePatch } = data.words
  const choice = element(
    'select',
    {},
    element('option', { value: 'proposed' }, asProposed),
    element('option', { value: 'decided' }, asDecided),
  )
  const save = taking(savePatch, (said) => {
    makePatch(source, said, choice.value === 'decided', data).then((sentences) => say(...sentences))
  })
  save.classList.add('take-patch')
  return element('div', { class: 'buttons' }, save, element('label', {}, `${newLinesAre} `, choice))
}

/** Saves the patch, and says what came of it. What makes it is loaded when it is first wanted. */
async function makePatch(
  source: Manuscript,
  said: Room,
  isDecided: boolean,
  { words, slug }: TakeHomeData,
): Promise<readonly string[]> {
  const [{ madeOf }, isSame] = await Promise.all([import('./save/patch.ts'), isCurrent()])
  if (!isSame) return [words.changed]
  const { patch, left } = madeOf(source, said, { isDecided, decideBy: workingDaysAfter(new Date(), 2) })
  const list = left.map(
    (key) => `${actionNamed(key.replace(/\/\w+$/, ''), source)}: ${said.fills[key] ?? ''}`,
  )
  const leftOut = left.length > 0 ? [filled(words.leftOut, { list: list.join('; ') })] : []
  if (patch.text === '') return leftOut
  const name = `${slug}.patch`
  saveText(name, 'text/x-diff', patch.text)
  const where = filled(words.applyIt, { command: `git apply ${name}`, file: patch.file })
  return [filled(words.saved, { name }), where, ...leftOut]
}

/** The day so many working days after another, `YYYY-MM-DD`, by this machine's clock and zone. Only weekends are free. */
export function workingDaysAfter(today: Date, count: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate())
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() % 6 !== 0) left -= 1
  }
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The source that the page carries; null for a page that is public. `render.ts` writes it. */
function manuscript(): Manuscript | null {
  const text = textIn(document)
  return text === null ? null : (JSON.parse(text) as Manuscript)
}

/**
 * Whether the page as it is now, where it came from, still carries the same source. Where that can't be learned, it is
 * taken to: offline, from a file, and for a deck in one file, whose policy forbids all fetching.
 */
async function isCurrent(): Promise<boolean> {
  const isAlone = document.querySelector('script[src]') === null
  if (isAlone || !location.protocol.startsWith('http')) return true
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' })
    if (!response.ok) return true
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return textIn(page) === textIn(document)
  } catch {
    return true
  }
}

function textIn(page: Document): string | null {
  return page.querySelector<HTMLTemplateElement>('template#manuscript')?.content.textContent ?? null
}

/** One line of what the room has said: what, team, kind, who, when; empty where nothing was said. */
type SaidRow = readonly [what: string, team: string, kind: string, who: string, when: string]

/** The new lines, and then the actions beside which something was filled in. */
export function saidRows({ answers, fills }: Room, manuscript: Manuscript | null): readonly SaidRow[] {
  const keys = [...new Set(Object.keys(fills).map((key) => key.replace(/\/\w+$/, '')))]
  const fill = (key: string, field: string): string => oneLine(fills[`${key}/${field}`] ?? '')
  return [
    ...answers.map(
      ({ text, team, kind, owner }): SaidRow => [oneLine(text), team ?? '', kind ?? '', owner ?? '', ''],
    ),
    ...keys.map(
      (key): SaidRow => [actionNamed(key, manuscript), '', '', fill(key, 'owner'), fill(key, 'due')],
    ),
  ]
}

/** An action's words by the key of its row, which is made of them; see `rowKeys`. */
function actionNamed(key: string, manuscript: Manuscript | null): string {
  const row = manuscript?.rows.find(({ slots }) => slots.owner.startsWith(`${key}/`))
  return row?.what || key.replaceAll('-', ' ')
}

/** The heads of the columns. */
export function saidHeads({ what, team, kind, who, when }: TakeHomeData['words']): SaidRow {
  return [what, team, kind, who, when]
}
