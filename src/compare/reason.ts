import type { Action } from '../model/action.ts'
import type { Prose } from '../model/prose.ts'
import type { Placed } from './placed.ts'

/** Where an action may say why it won't be done, the nearest first. */
const places: readonly ((now: Placed, before: Placed | null) => Prose | null)[] = [
  ofStatus,
  ofOwnColumn,
  ofWhy,
  ofDetails,
]

/**
 * Why an action was declined, in the document's words; null where it doesn't say. What stood there before says why it
 * was wanted: only what is new since then can say why it isn't.
 */
export function reasonOf(now: Placed, before: Placed | null): Prose | null {
  return places.map((place) => place(now, before)).find((reason) => reason !== null) ?? null
}

/** A cell for the state that goes on: "Declined: the vendor does it". */
function ofStatus({ action, columns }: Placed): Prose | null {
  const cell = action.cells[columns.findIndex(({ field }) => field === 'status')]
  return cell && /\p{L}\s*([:：;,(（–—]|\s-\s)\s*\p{L}/u.test(cell.text) ? cell : null
}

/** A cell of a column that none of our words names, such as "Comment". */
function ofOwnColumn({ action, columns }: Placed, before: Placed | null): Prose | null {
  const said = new Set(before?.action.cells.map(({ text }) => text))
  return (
    action.cells.find((cell, i) => columns[i]?.field === null && isSaid(cell.text) && !said.has(cell.text)) ??
    null
  )
}

function ofWhy({ action }: Placed, before: Placed | null): Prose | null {
  return action.why && isNew(action.why.text, new Set([before?.action.why?.text ?? ''])) ? action.why : null
}

/** What stands inside an item, line by line. */
function ofDetails({ action }: Placed, before: Placed | null): Prose | null {
  const said = new Set(before ? linesInside(before.action) : [])
  const lines = linesInside(action).filter((line) => isNew(line, said))
  return lines.length > 0 ? proseOf(lines.join(' ')) : null
}

/** More than a number or a name: two words at least, or as many letters of a script without spaces. */
function isSaid(text: string): boolean {
  return /\p{L}{2}\P{L}+\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text)
}

function isNew(text: string, said: ReadonlySet<string>): boolean {
  return /\p{L}/u.test(text) && !said.has(text)
}

/** Without the item's own line, and without the marks of lists. */
function linesInside({ details }: Action): readonly string[] {
  const [, ...inside] = details?.markdown.split('\n') ?? []
  return inside.map((line) => line.replace(/^[\s>]*(?:[-+*]|\d+[.)])?\s*/, '').trim()).filter(Boolean)
}

function proseOf(markdown: string): Prose {
  return { markdown, text: markdown.replace(/\*\*|__|[`~]/g, ''), links: [] }
}
