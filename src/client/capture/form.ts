import type { Answer } from '../../model/room.ts'
import { element, textField } from '../element.ts'
import { words } from '../page.ts'
import type { Typed } from './draft.ts'
import type { Said } from './edit.ts'
import { bindWriting, type Ends } from './keys.ts'
import { hasRoom, watchLength } from './length.ts'
import { roomWords } from './phrases.ts'
import { kinds, limits, oneLine } from './validate.ts'

/** A line while it is written, with what may be said of it besides. */
export interface Form {
  readonly root: HTMLElement
  /** Null while nothing is written. */
  readonly said: () => Said | null
  /** What stands in its fields, as typed. */
  readonly typed: () => Typed
  /** Writes this into its fields. */
  readonly type: (typed: Typed) => void
  /** Whether each field has room for what stands in it; says so where one hasn't. */
  readonly hasRoom: () => boolean
  readonly hasFocus: () => boolean
  /** Puts the cursor at the end of a field, of the line when none is named. */
  readonly focus: (field?: keyof Typed) => void
}

/** Null for a new line. */
export function makeForm(answer: Answer | null, ends: Ends): Form {
  const line = fieldOf('answer-line', roomWords().line, answer?.text, limits.text)
  const team = fieldOf('answer-team', words().team, answer?.team, limits.name)
  team.setAttribute('list', teamList())
  const kind = kindField(answer)
  const owner = fieldOf('answer-owner', words().who, answer?.owner, limits.name)
  const fields = { text: line, team, kind, owner }
  const chips = element('div', { class: 'answer-fields' }, team, kind, owner)
  const root = element(
    'div',
    { class: 'answer-form', role: 'group', 'aria-label': roomWords().line },
    line,
    chips,
  )
  bindWriting(root, ends)
  return {
    root,
    said: () => {
      const text = oneLine(line.value, limits.text)
      if (text === null) return null
      const [of, by] = [oneLine(team.value, limits.name), oneLine(owner.value, limits.name)]
      return { text, team: of, kind: kinds.find((one) => one === kind.value) ?? null, owner: by }
    },
    typed: () => ({ text: line.value, team: team.value, kind: kind.value, owner: owner.value }),
    type: (typed) => {
      line.value = typed.text
      team.value = typed.team
      kind.value = typed.kind
      owner.value = typed.owner
      for (const field of [line, team, owner]) field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    hasRoom: () =>
      [line, team, owner].every((field) => hasRoom(field, field === line ? limits.text : limits.name)),
    hasFocus: () => root.contains(document.activeElement),
    focus: (name = 'text') => {
      const field = fields[name]
      field.focus({ preventScroll: true })
      if ('select' in field) field.setSelectionRange(field.value.length, field.value.length)
      field.scrollIntoView({ block: 'nearest' })
    },
  }
}

function fieldOf(
  name: string,
  label: string,
  value: string | null | undefined,
  most: number,
): HTMLInputElement {
  const field = textField(name, label)
  field.defaultValue = value ?? ''
  field.placeholder = name === 'answer-line' ? '' : label
  watchLength(field, most)
  return field
}

function kindField(answer: Answer | null): HTMLSelectElement {
  const { kind, kinds: names } = roomWords()
  const select = element('select', { class: 'answer-kind', 'aria-label': kind })
  select.append(element('option', { value: '' }, kind))
  for (const one of kinds) select.append(element('option', { value: one }, names[one]))
  select.value = answer?.kind ?? ''
  return select
}

const id = 'room-teams'

/** The id of a list of the deck's teams, as its slides name them; it is made, or made anew. */
function teamList(): string {
  const list = document.getElementById(id) ?? element('datalist', { id })
  const named = document.querySelectorAll('.slides :is(.team, tbody [data-field="team"])')
  const teams = new Set([...named].map(({ textContent }) => textContent.trim()).filter(Boolean))
  list.replaceChildren(...[...teams].map((value) => element('option', { value })))
  document.body.append(list)
  return id
}
