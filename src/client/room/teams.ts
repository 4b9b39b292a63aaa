import { element } from '../element.ts'

const id = 'room-teams'

/** The id of a list of the deck's teams, as its slides name them; it is made, or made anew. */
export function teamList(): string {
  const list = document.getElementById(id) ?? element('datalist', { id })
  const named = document.querySelectorAll('.slides :is(.team, tbody [data-field="team"])')
  const teams = new Set([...named].map(({ textContent }) => textContent.trim()).filter(Boolean))
  list.replaceChildren(...[...teams].map((value) => element('option', { value })))
  document.body.append(list)
  return id
}
