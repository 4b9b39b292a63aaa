/** What a slide is called in a list: its heading; its id where it has none. */
export function titleOf(section: HTMLElement | undefined): string {
  const heading = section?.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim()
  return heading || (section?.id ?? '')
}
