import { element } from './element.ts'

/** Copies a text. Where the browser has no clipboard for a page, as over plain http, it does it the old way. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const area = element('textarea', { class: 'hidden' }, text)
    // A dialog that is open keeps the focus within.
    const place = document.querySelector('dialog[open]') ?? document.body
    place.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
}

/** Gives the reader a text as a file. */
export function saveText(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
