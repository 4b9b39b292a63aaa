import type { Answer } from '../../model/room.ts'
import { button, element } from '../element.ts'
import { makeDeeds } from './deeds.ts'
import type { Drafts } from './draft.ts'
import { bindUndo } from './keys.ts'
import { makeLines } from './lines.ts'
import { place } from './place.ts'
import type { Store } from './store.ts'
import { makeTools } from './tools.ts'
import { makeUndoing } from './undoing.ts'
import { counted, roomWords } from './words.ts'
import { makeWriting } from './writing.ts'

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
  const done = makeDeeds(store)
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
