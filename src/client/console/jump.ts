import { makeDialog } from '../dialog.ts'
import { button, element } from '../element.ts'
import { consoleData, words } from '../page.ts'
import { titleOf } from '../title.ts'
import type { Navigation } from './navigation.ts'

/** The list of all slides, with a search over what is on them and in their notes. */
export function makeJump(navigation: Navigation): { readonly open: () => void } {
  const search = element('input', { type: 'search', 'aria-label': words().search })
  search.placeholder = words().search
  const list = element('ol', { class: 'jump-list' })
  const none = element('p', { role: 'status' })
  const dialog = makeDialog('jump', words().slides, search, none, list)
  const go = (index: number): void => {
    dialog.close()
    navigation.go({ index, step: 0 })
  }
  const filter = (): void => {
    const found = indexesOf(navigation.sections(), search.value)
    list.replaceChildren(...found.map((index) => itemOf(navigation, index, go)))
    none.textContent = found.length > 0 ? '' : words().notFound
  }
  search.addEventListener('input', filter)
  dialog.addEventListener('keydown', (event) => moveBy(event, search, list))
  return {
    open: () => {
      search.value = ''
      filter()
      dialog.showModal()
      search.focus()
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
    },
  }
}

/** The slide that bears the number, then those that have all the words. */
function indexesOf(sections: readonly HTMLElement[], wanted: string): readonly number[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const numbered = sections.findIndex((_, i) => wanted.trim() === String(i + 1))
  const found = sections.flatMap((section, i) => {
    const text = `${section.textContent} ${consoleData().slides[i]?.section ?? ''}`.toLowerCase()
    return i !== numbered && words.every((word) => text.includes(word)) ? [i] : []
  })
  return numbered < 0 ? found : [numbered, ...found]
}

function itemOf(navigation: Navigation, index: number, go: (index: number) => void): HTMLElement {
  const section = consoleData().slides[index]?.section ?? ''
  const title = titleOf(navigation.sections()[index])
  const item = button(
    '',
    () => go(index),
    navigation.place().index === index ? { 'aria-current': 'true' } : {},
  )
  item.append(
    element('b', {}, String(index + 1)),
    element('span', {}, title),
    ...(section && section !== title ? [element('small', {}, section)] : []),
  )
  return element('li', {}, item)
}

/** Up and down go through the list, Enter takes the first that was searched for: with nothing searched, none. */
function moveBy(event: KeyboardEvent, search: HTMLInputElement, list: HTMLElement): void {
  const stops = [search, ...list.querySelectorAll<HTMLElement>('button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by !== undefined) {
    event.preventDefault()
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus()
  } else if (event.key === 'Enter' && document.activeElement === search && search.value.trim()) {
    stops[1]?.click()
  }
}
