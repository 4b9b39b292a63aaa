import { nextAppearance } from './appearance.ts'
import { bindKeys } from './console/keys.ts'
import { makeNotes } from './console/notes.ts'
import { makePreviews } from './console/previews.ts'
import { makeTime } from './console/time.ts'
import { button, element } from './element.ts'
import { type Link, openLink } from './link.ts'
import { notify } from './notice.ts'
import styles from './theme/console.css?url'
import { openAudience } from './windows.ts'

/** Makes the speaker's console of a deck's page: the same address with `?speaker`. */
export function startConsole(): void {
  document.head.append(element('link', { rel: 'stylesheet', href: styles }))
  const sections = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  const main = element('main', { class: 'console' })
  document.querySelector('main')?.replaceWith(main)
  document.body.className = 'speaker'
  document.title = `Console: ${document.title}`

  const views = [makePlace(sections), makePreviews(sections), makeNotes(sections)]
  const partner = element('p', { class: 'partner', role: 'status' })
  let index = indexOfAddress(sections)
  let isBlank = false

  const show = (wanted: number): void => {
    index = Math.min(Math.max(wanted, 0), sections.length - 1)
    history.replaceState(null, '', `#/${sections[index]?.id ?? ''}`)
    for (const view of views) view.show(index)
  }
  const go = (wanted: number): void => {
    show(wanted)
    link.send({ type: 'goto', index })
  }
  const blank = (): void => {
    isBlank = setBlank(main, !isBlank)
    link.send({ type: 'blank', on: isBlank })
  }
  const link = openLink((message) => {
    if (message.type === 'hello') return
    partner.textContent = ''
    if (message.type === 'goto') show(message.index)
    if (message.type === 'blank') isBlank = setBlank(main, message.on)
  })

  const commands = {
    next: () => go(index + 1),
    back: () => go(index - 1),
    first: () => go(0),
    last: () => go(sections.length - 1),
    blank,
    appearance: () => notify(nextAppearance()),
    audience: openAudience,
  }
  const controls = element(
    'nav',
    { class: 'controls-bar', 'aria-label': 'Slides' },
    button('← Back', commands.back),
    button('Next →', commands.next, { class: 'primary' }),
    button('Black', commands.blank, { 'aria-label': 'Black out the audience window', class: 'blank' }),
    button('Open audience window', commands.audience),
  )
  main.append(
    element('h1', { class: 'hidden' }, document.title),
    ...views.map(({ root }) => root),
    makeTime(),
    controls,
    partner,
  )
  bindKeys(commands)
  show(index)
  findPartner(link, partner)
}

/** The audience's window answers within milliseconds, if there is one. */
function findPartner(link: Link, partner: HTMLElement): void {
  link.send({ type: 'hello' })
  setTimeout(() => {
    partner.textContent = 'No audience window yet: open one, or open the deck in another tab of this browser.'
  }, 600)
}

function makePlace(sections: readonly HTMLElement[]): { root: HTMLElement; show: (index: number) => void } {
  const root = element('p', { class: 'place' })
  const nameOf = (section: HTMLElement | undefined): string =>
    section?.querySelector('h2')?.textContent?.trim() ?? ''
  return {
    root,
    show: (index) => {
      root.textContent = `${index + 1} of ${sections.length} · ${nameOf(sections[index])}`
    },
  }
}

function setBlank(main: HTMLElement, on: boolean): boolean {
  main.toggleAttribute('data-blank', on)
  main.querySelector('.blank')?.setAttribute('aria-pressed', String(on))
  return on
}

function indexOfAddress(sections: readonly HTMLElement[]): number {
  const id = location.hash.replace(/^#\/?/, '')
  return Math.max(
    0,
    sections.findIndex((section) => section.id === id),
  )
}
