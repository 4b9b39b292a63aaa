/** The talk's title, which the page comes with. */
const talk = document.title

/** What a slide is called in a list: its heading; its id where it has none. */
export function titleOf(section: HTMLElement | undefined): string {
  const heading = section?.querySelector('h2')?.cloneNode(true) as HTMLElement | undefined
  // What the slide holds apart with elements stays apart in a text.
  for (const term of heading?.querySelectorAll('bdi') ?? [])
    term.textContent = `\u2066${term.textContent}\u2069`
  return heading?.textContent.replace(/\s+/g, ' ').trim() || section?.id || ''
}

/**
 * Names the window after the slide that is on, e.g. `3 · Impact – Mail delay`; after the talk alone on a slide that is
 * called the same. `index` counts from 0. `role` says what else the window is, in words.
 */
export function showTitle(index: number, section: HTMLElement | undefined, role = ''): void {
  const title = titleOf(section)
  const slide = title === talk ? '' : `${index + 1} · ${title} – `
  document.title = slide + (role && `${role}: `) + talk
}
