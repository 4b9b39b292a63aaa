import type { Answer } from '../../model/room.ts'
import { button, element } from '../element.ts'
import { words } from '../words.ts'
import type { Deeds } from './deeds.ts'
import { roomWords } from './words.ts'

/** What one can do with a line. */
export type Hands = Pick<Deeds, 'remove' | 'move'> & { readonly edit: (id: string) => void }

/** A line at rest: its words, the chips that are set, and the buttons that show when it is looked at. */
export function makeLine(answer: Answer, { edit, remove, move }: Hands): HTMLLIElement {
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
