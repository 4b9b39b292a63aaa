import type { Answer } from '../../../model/room.ts'
import type { TakeHomeData } from '../../../model/takehome.ts'
import type { Tracker } from '../../../model/tracker.ts'
import { element } from '../../element.ts'
import { issueAddress } from './issue.ts'

/** A list, folded away, of links that open a new issue for an answer each; made when it is unfolded. */
export function makeIssues(
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
