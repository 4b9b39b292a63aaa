/** What a slide is called in a list: its heading; its id where it has none. */
export function titleOf(section: HTMLElement | undefined): string {
  const heading = section?.querySelector('h2')?.cloneNode(true) as HTMLElement | undefined
  // What the slide holds apart with elements stays apart in a text.
  for (const term of heading?.querySelectorAll('bdi') ?? [])
    term.textContent = `\u2066${term.textContent}\u2069`
  const text = heading?.textContent?.replace(/\s+/g, ' ').trim()
  return text || (section?.id ?? '')
}
