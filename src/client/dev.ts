import { button, element } from './element.ts'
import { keep, recall } from './storage.ts'

/** A finding as the dev server sends it, with the line it is about. */
interface ShownFinding {
  readonly place: string
  readonly message: string
  readonly hint: string | null
  readonly line: string
}

/** One deck after an edit: its slides in order, with the text of those that changed. */
interface Edit {
  readonly slug: string
  readonly order: readonly string[]
  readonly changed: Readonly<Record<string, string>>
  readonly findings: readonly ShownFinding[]
}

/** Takes over edits of the source while it is written, without leaving the slide. */
export function followEdits(): void {
  const isReading = document.querySelector('main.reading') !== null
  const folders = location.pathname.split('/').filter(Boolean)
  const slug = decodeURIComponent(folders.at(isReading ? -2 : -1) ?? '')
  import.meta.hot?.on('patchdeck:edit', (edit: Edit) => {
    if (edit.slug !== slug) return
    showFindings(edit.findings)
    if (isReading) replaceDocument()
    else replaceSections(edit)
  })
  import.meta.hot?.on('patchdeck:talks', ({ slugs }: { slugs: readonly string[] }) => {
    if (slug === '' && slugs.join() !== listedSlugs().join()) location.reload()
  })
  import.meta.hot?.on('vite:ws:disconnect', () => void reloadOnceBack())
  if (!isReading) import.meta.hot?.send('patchdeck:hello', {})
}

/** How often a server that is gone is asked for again, in milliseconds. */
const askingAgain = 200

/** Vite would ask from a worker that it makes of a blob, which the page's policy refuses. */
async function reloadOnceBack(): Promise<void> {
  const isBack = await fetch(location.href).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isBack) location.reload()
  else setTimeout(reloadOnceBack, askingAgain)
}

function listedSlugs(): readonly string[] {
  const links = [...document.querySelectorAll('.home li a')]
  return links.map((link) => link.getAttribute('href')?.replace(/^\.\/|\/$/g, '') ?? '')
}

function replaceSections({ order, changed }: Edit): void {
  const slides = document.querySelector('.reveal .slides')
  const sections = Object.entries(changed).map(([id, text]) => ({ id, section: sectionOf(text) }))
  const wanted = sections.filter(({ id, section }) => !isSame(document.getElementById(id), section))
  if (!slides || (wanted.length === 0 && order.length === slides.children.length)) return
  const present = slides.querySelector('section.present')?.id ?? ''
  for (const { id, section } of wanted) {
    section.classList.remove('present')
    document.getElementById(id)?.remove()
    slides.append(section)
  }
  for (const section of [...slides.children]) if (!order.includes(section.id)) section.remove()
  slides.append(...order.flatMap((id) => document.getElementById(id) ?? []))
  document.dispatchEvent(new CustomEvent('patchdeck:edited', { detail: present }))
}

/** The reading page is one text: it is asked for again, and taken where it differs. */
async function replaceDocument(): Promise<void> {
  const response = await fetch(location.href)
  const made = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main')
  const old = document.querySelector('main')
  if (made && old && !old.isEqualNode(made)) old.replaceWith(document.importNode(made, true))
}

/** Of a section reveal.js changes attributes only: what stands in it is as it was made. */
function isSame(old: Element | null, made: Element): boolean {
  return old !== null && [...old.children].every((child, i) => child.isEqualNode(made.children[i] ?? null))
}

/** The text comes from our own server, over its own socket, and is made by the renderer of every page. */
function sectionOf(text: string): HTMLElement {
  const section = new DOMParser().parseFromString(text, 'text/html').querySelector('section')
  if (!section) throw new Error('The server sent no section.')
  return document.importNode(section, true)
}

/** What of the findings the author has closed, in any window of this deck. */
const closedName = 'findings-closed'

/**
 * One line below the page, which unfolds. It takes its place from the page, so that it lies over nothing, and stays
 * closed until the findings are others.
 */
function showFindings(findings: readonly ShownFinding[]): void {
  const text = JSON.stringify(findings)
  const old = document.querySelector<HTMLDetailsElement>('.findings')
  if (old?.dataset.text === text) return
  old?.remove()
  if (findings.length > 0 && recall(closedName, isString) !== text)
    addPanel(findings, text, old?.open === true)
  refit()
}

function addPanel(findings: readonly ShownFinding[], text: string, isOpen: boolean): void {
  const [first] = findings
  const count = `${findings.length} finding${findings.length === 1 ? '' : 's'}`
  const line = element('summary', {}, element('b', {}, count), ` ${first?.place} ${first?.message}`)
  const details = element('details', {}, line, element('ul', {}, ...findings.map(itemOf)))
  details.open = isOpen
  details.addEventListener('toggle', refit)
  const hide = (): void => {
    keep(closedName, text)
    panel.remove()
    refit()
  }
  const close = button('×', hide, { 'aria-label': 'Hide the findings' })
  const panel = element('aside', { class: 'findings', 'aria-label': 'Findings' }, details, close)
  panel.dataset.text = text
  // The same keys would turn the slides.
  panel.addEventListener('keydown', (event) => [' ', 'Enter'].includes(event.key) && event.stopPropagation())
  document.body.append(panel)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** reveal.js fits its stage into the page again when the window says that its size is another. */
function refit(): void {
  dispatchEvent(new Event('resize'))
}

function itemOf({ place, message, hint, line }: ShownFinding): HTMLElement {
  return element('li', {}, element('b', {}, place), ` ${message}`, element('code', {}, line), hint ?? '')
}
