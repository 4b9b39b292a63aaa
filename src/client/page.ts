import type { ConsoleData } from '../model/console.ts'

let read: ConsoleData | undefined

/**
 * What the page says of itself besides its slides; `render/console.ts` writes it.
 *
 * @throws Error when the page is none of ours.
 */
export function consoleData(): ConsoleData {
  const template = document.querySelector<HTMLTemplateElement>('#console-data')
  if (!template) throw new Error('The page has no data for its console.')
  read ??= JSON.parse(template.content.textContent ?? '') as ConsoleData
  return read
}

/** Our own words, in the deck's language. */
export function words(): ConsoleData['words'] {
  return consoleData().words
}

/** A template with its holes filled. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
