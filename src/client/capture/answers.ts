import type { Answer } from '../../model/room.ts'
import { button, element } from '../element.ts'
import { words } from '../page.ts'
import { type CaptureCommands, makeCommands } from './commands.ts'
import type { Drafts } from './draft.ts'
import { makeWriting, type Opened } from './editor.ts'
import type { Form } from './form.ts'
import { bindUndo } from './keys.ts'
import { counted, roomWords } from './phrases.ts'
import { place } from './place-nodes.ts'
import type { Store } from './store.ts'
import { makeUndoing, type Undoing } from './undoing.ts'

/** The lines that the room has added, and the one that is being written. */
export interface Answers {
  readonly root: HTMLElement
  /** Opens a new line, or goes on in the one that is open or half written. */
  readonly open: () => void
  /** Opens the line that was half written when this window was left, without the cursor. */
  readonly restore: () => void
  /** To be called at every change of the room. */
  readonly draw: () => void
  /** Whether no line stands there, and none is being written. */
  readonly isEmpty: () => boolean
}

/**
 * `resized` is called when a line opens or closes.
 *
 * @param beside Stands before the tools under the lines.
 */
export function makeAnswers(
  store: Store,
  drafts: Drafts,
  resized: () => void,
  beside: readonly HTMLElement[] = [],
): Answers {
  const all = (): readonly Answer[] => store.room().answers
  const opener = button('', () => writing.open(null), { class: 'answer-open', 'aria-label': roomWords().add })
  opener.append(element('span', { class: 'cursor' }))
  const next = element('div', { class: 'answer-next' })
  const count = element('p', { class: 'answer-count' })
  const undoing = makeUndoing(store)
  const tools = makeTools(undoing)
  const foot = element('div', { class: 'room-foot' }, ...beside, tools.root)
  const draw = (): void => {
    const hadFocus = root.contains(document.activeElement)
    writing.note(all())
    const opened = writing.opened()
    lines.draw(all(), opened)
    place(next, [opened?.id === null ? opened.form.root : opener])
    count.textContent = counted(all().length, roomWords().lineCount)
    const hasAny = all().length + Object.keys(store.room().fills).length > 0
    tools.show({ undo: store.canUndo(), redo: store.canRedo(), clear: hasAny })
    if (hadFocus && !isThere(document.activeElement, root)) opener.focus({ preventScroll: true })
  }
  const shown = (): void => {
    draw()
    resized()
  }
  const done = makeCommands(store)
  /** The focus goes on to the line that takes the place of one that was removed. */
  const remove = (id: string): void => {
    const at = all().findIndex((one) => one.id === id)
    done.remove(id)
    lines.focus((all()[at] ?? all().at(-1))?.id ?? null)
  }
  const deeds = { ...done, remove }
  const lines = makeLines({ ...deeds, edit: (id) => writing.open(id) }, opener)
  const answerOf = (wanted: string | null): Answer | null => all().find(({ id }) => id === wanted) ?? null
  const writing = makeWriting({ answerOf, deeds, drafts, shown, closed: lines.focus })
  const root = element('div', { class: 'room-lines' }, lines.root, next, count, foot)
  bindUndo(root, undoing)
  draw()
  return {
    root,
    draw,
    open: () => writing.open(null),
    restore: writing.restore,
    isEmpty: () => writing.opened() === null && all().length === 0,
  }
}

/** A button that has nothing more to do is hidden, and would take the focus with it. */
function isThere(focused: Element | null, root: HTMLElement): boolean {
  return root.contains(focused) && !(focused as HTMLElement).hidden
}

/** The buttons under the lines. */
interface Tools {
  readonly root: HTMLElement
  /** Shows those that have something to do. */
  readonly show: (can: Readonly<Record<keyof Undoing, boolean>>) => void
}

function makeTools(undoing: Undoing): Tools {
  const { undo, redo, clear } = roomWords()
  const buttons = {
    undo: button(undo, undoing.undo, { 'aria-keyshortcuts': 'Control+Z Meta+Z' }),
    redo: button(redo, undoing.redo, { 'aria-keyshortcuts': 'Control+Shift+Z Meta+Shift+Z' }),
    clear: button(clear, undoing.clear),
  }
  return {
    root: element('div', { class: 'room-tools' }, ...Object.values(buttons)),
    show: (can) => {
      for (const name of ['undo', 'redo', 'clear'] as const) buttons[name].hidden = !can[name]
    },
  }
}

/** The list of lines. */
interface Lines {
  readonly root: HTMLElement
  /** Shows these, one of them perhaps as the form in which it is being written. */
  readonly draw: (answers: readonly Answer[], opened: Opened | null) => void
  /** Puts the focus on a line; for null, or one that isn't there, on what opens a new one. */
  readonly focus: (id: string | null) => void
}

function makeLines(hands: Hands, opener: HTMLElement): Lines {
  const list = element('ol', { class: 'answers', 'aria-label': roomWords().lines })
  /** What stands for each line, under all that it says: of what hasn't changed nothing is made anew. */
  let known = new Map<string | Form, HTMLElement>()
  return {
    // The list is turned over twice, so that it begins at its end where it is longer than its room.
    root: element('div', { class: 'answers-box' }, list),
    draw: (answers, opened) => {
      const shown = new Map(
        answers.map((answer) => {
          const form = opened?.id === answer.id ? opened.form : null
          const key = form ?? JSON.stringify(answer)
          return [key, known.get(key) ?? (form ? openLine(form) : makeLine(answer, hands))] as const
        }),
      )
      known = shown
      place(list, [...shown.values()])
    },
    focus: (id) => {
      const line = [...list.children].find((one) => id !== null && (one as HTMLElement).dataset.id === id)
      const target = line?.querySelector<HTMLElement>('.answer-text') ?? opener
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest' })
    },
  }
}

function openLine({ root }: Form): HTMLElement {
  return element('li', { class: 'answer' }, root)
}

/** What one can do with a line. */
type Hands = Pick<CaptureCommands, 'remove' | 'move'> & { readonly edit: (id: string) => void }

/** A line at rest: its words, the chips that are set, and the buttons that show when it is looked at. */
function makeLine(answer: Answer, { edit, remove, move }: Hands): HTMLLIElement {
  const { id } = answer
  const { up, down, remove: removing } = roomWords()
  const text = button('', () => edit(id), { class: 'answer-text' })
  text.append(element('bdi', {}, answer.text), ...chipsOf(answer))
  const tools = element(
    'span',
    { class: 'answer-tools' },
    toolOf('↑', up, () => move(id, -1)),
    toolOf('↓', down, () => move(id, 1)),
    toolOf('×', removing, () => remove(id)),
  )
  const line = element('li', { class: 'answer', 'data-id': id }, text, tools)
  line.addEventListener('keydown', (event) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    const act = by ? () => move(id, by) : event.key === 'Delete' ? () => remove(id) : null
    if (!act || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  return line
}

function toolOf(sign: string, label: string, act: () => void): HTMLButtonElement {
  return button(sign, act, { 'aria-label': label, title: label })
}

function chipsOf({ team, kind, owner }: Answer): readonly (Node | string)[] {
  const { kind: kindWord, kinds } = roomWords()
  const chips: readonly (readonly [name: string, label: string, value: string | null])[] = [
    ['team', words().team, team],
    ['kind', kindWord, kind && kinds[kind]],
    ['owner', words().who, owner],
  ]
  return chips.flatMap(([name, label, value]) =>
    value === null ? [] : [' ', element('bdi', { class: 'chip', 'data-chip': name, title: label }, value)],
  )
}
