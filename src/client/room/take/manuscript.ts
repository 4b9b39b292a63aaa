import type { Manuscript } from '../../../model/manuscript.ts'

/** The source that the page carries; null for a page that is public. `render/manuscript.ts` writes it. */
export function manuscript(): Manuscript | null {
  const text = textIn(document)
  return text === null ? null : (JSON.parse(text) as Manuscript)
}

/**
 * Whether the page as it is now, where it came from, still carries the same source. Where that can't be learned, it is
 * taken to: offline, from a file, and for a deck in one file, whose policy forbids all fetching.
 */
export async function isCurrent(): Promise<boolean> {
  const isAlone = document.querySelector('script[src]') === null
  if (isAlone || !location.protocol.startsWith('http')) return true
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' })
    if (!response.ok) return true
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return textIn(page) === textIn(document)
  } catch {
    return true
  }
}

function textIn(page: Document): string | null {
  return page.querySelector<HTMLTemplateElement>('template#manuscript')?.content.textContent ?? null
}
