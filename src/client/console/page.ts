import { addStyles, element } from '../element.ts'
import styles from '../theme/console.css?url'
import { words } from '../words.ts'

/** Makes room for the console: the deck's slides stay in the page, out of sight, to be copied from. */
export function makePage(): HTMLElement {
  addStyles(styles)
  const deck = document.querySelector('main')
  deck?.setAttribute('hidden', '')
  document.body.className = 'speaker'
  const name = `${words().console}: ${document.title}`
  const page = element('main', { class: 'console' }, element('h1', { class: 'hidden' }, name))
  deck?.before(page)
  return page
}
