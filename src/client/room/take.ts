import type { Room } from '../../model/room.ts'
import { copyText, saveText } from '../copy.ts'
import { csvOf } from '../csv.ts'
import { button, element } from '../element.ts'
import { consoleData, filled } from '../words.ts'
import { makeIssues } from './take/issues.ts'
import { jsonOf } from './take/json.ts'
import { manuscript } from './take/manuscript.ts'
import { markdownOf } from './take/markdown.ts'
import { makePatchPart } from './take/part.ts'
import { saidHeads, saidRows } from './take/rows.ts'

/**
 * A row of buttons that take along what the room has said, as it stands when they are pressed. A page that carries no
 * source gives no patch, and all else.
 */
export function makeTakeHome(room: () => Room): HTMLElement {
  const data = consoleData().takeHome
  const { words, slug, tracker } = data
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
  root.append(status)
  return root
}

function isEmpty({ answers, fills }: Room): boolean {
  return answers.length + Object.keys(fills).length === 0
}
