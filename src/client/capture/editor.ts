import type { Answer } from '../../model/room.ts'
import { type Early, takeEarly } from '../early.ts'
import type { CaptureCommands } from './commands.ts'
import type { Drafts, LineDraft, Typed } from './draft.ts'
import { type Form, makeForm } from './form.ts'
import { roomWords } from './phrases.ts'
import { kinds } from './validate.ts'

/** A line that is open: by its id, null for a new one. */
export interface Opened {
  readonly id: string | null
  readonly form: Form
}

/** The one line that is open, if any. */
export interface Writing {
  readonly opened: () => Opened | null
  /** Opens a line, null for a new one, or goes on in the one that is half written. What was being written in another is kept. */
  readonly open: (id: string | null) => void
  /** Opens the line that was half written when this window was left, without the cursor. */
  readonly restore: () => void
  /** Takes note of the lines there are: one that another window has removed is written on as a new one. */
  readonly note: (answers: readonly Answer[]) => void
}

const blank: Typed = { text: '', team: '', kind: '', owner: '' }

/** What the writing of lines stands on. */
interface Desk {
  readonly answerOf: (id: string | null) => Answer | null
  readonly deeds: CaptureCommands
  readonly drafts: Drafts
  /** Called when a line opens or closes. */
  readonly shown: () => void
  /** Called when a line was closed by whoever wrote it, with its id. */
  readonly closed: (id: string | null) => void
}

export function makeWriting({ answerOf, deeds, drafts, shown, closed }: Desk): Writing {
  let opened: Opened | null = null
  const hide = (): void => {
    opened = null
    shown()
  }
  const close = (): void => {
    const id = opened?.id ?? null
    hide()
    drafts.forget()
    closed(id)
  }
  const openAs = (id: string | null, typed?: Typed): void => {
    const form = makeForm(answerOf(id), { keep, drop: close })
    opened = { id, form }
    noteDraft(form, drafts, () => (opened?.form === form ? opened : null))
    if (typed) form.type(typed)
    shown()
  }
  /** Takes what is written into the lines; false where it has no room there, and stays open. */
  const settle = (): boolean => {
    const said = opened?.form.said()
    if (opened && said) {
      if (!opened.form.hasRoom()) return false
      if (opened.id !== null) deeds.change(opened.id, said)
      else if (!deeds.add(said)) return false
    }
    drafts.forget()
    return true
  }
  /** After a new line comes the next; one that was emptied goes. */
  const keep = (): void => {
    const isSaid = opened?.form.said() != null
    const id = opened?.id ?? null
    if (!settle()) return
    if (isSaid && id === null) opened?.form.type(blank)
    else close()
    if (!isSaid && id !== null) deeds.remove(id)
  }
  const resume = (draft: LineDraft | null): boolean => {
    if (draft) openAs(answerOf(draft.id)?.id ?? null, draft)
    return draft !== null
  }
  const replay = ({ entered, open, isWritten }: Early): void => {
    const type = (text: string): void => opened?.form.type(joined(opened.form.typed(), typedOf(text)))
    for (const line of entered) {
      type(line)
      keep()
    }
    if (open !== null) type(open)
    else if (!opened?.form.said()) close()
    if (isWritten) opened?.form.focus(lastFieldOf(open ?? ''))
  }
  drafts.watch(() => opened && !opened.form.hasFocus() && hide())
  return {
    opened: () => opened,
    open: (id) => {
      const early = id === null ? takeEarly() : null
      if (early?.open === null && !early.entered[0]) return
      // A line that was half written comes before a new one.
      const isResumed = !opened && resume(id === null ? drafts.takeOver() : drafts.own())
      if (!(isResumed && id === null) && opened?.id !== id) {
        if (!settle()) return opened?.form.focus()
        openAs(id)
      }
      if (early) replay(early)
      else opened?.form.focus()
    },
    restore: () => void resume(drafts.own()),
    note: (answers) => {
      if (opened && !answers.some(({ id }) => id === opened?.id)) opened = { ...opened, id: null }
    },
  }
}

/** Keeps what is typed in a form as long as it is open. While nobody types in it, it rests. */
function noteDraft({ root, typed, hasFocus }: Form, drafts: Drafts, opened: () => Opened | null): void {
  const before = JSON.stringify(typed())
  const note = (isResting: boolean): void => {
    const line = opened()
    if (!line) return
    if (JSON.stringify(typed()) === before) drafts.forget()
    else drafts.keep({ ...typed(), id: line.id, isResting })
  }
  root.addEventListener('input', () => note(!hasFocus()))
  root.addEventListener('focusin', () => note(false))
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) note(true)
  })
  addEventListener('pagehide', () => note(true))
}

function joined(one: Typed, more: Typed): Typed {
  const { text, team, kind, owner } = more
  return { text: one.text + text, team: one.team + team, kind: kind || one.kind, owner: one.owner + owner }
}

/** The field that was reached by Tab. */
function lastFieldOf(early: string): keyof Typed {
  const [text, ...more] = early.split('\t')
  const typed = typedOf(early)
  const names = Object.keys(typed) as (keyof Typed)[]
  return (typed.text === text && names[more.length]) || 'text'
}

/** What was typed early, in its fields. What doesn't fit these is all one text. */
function typedOf(early: string): Typed {
  const [text = '', team = '', first = '', owner = '', ...rest] = early.split('\t')
  const names = roomWords().kinds
  const kind = kinds.find((one) => first && names[one].startsWith(first)) ?? ''
  if (rest[0] || (first && !kind)) return typedOf(early.replaceAll('\t', ' '))
  return { text, team, kind, owner }
}
