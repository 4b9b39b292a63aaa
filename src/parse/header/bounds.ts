/** Why a text is not even parsed, and on which of its lines, counted from 1. */
export interface Excess {
  readonly why: string
  readonly line: number
}

/** In letters. The longest header of a real document has some thousand. */
const longest = 65_536

/** A parser calls itself at each level: at some hundred it takes seconds, at some thousand it gives up. */
const deepest = 32

/** What is too long or too deep to be front matter, told before a parser sees it; null where nothing is. */
export function excessIn(text: string): Excess | null {
  if (text.length > longest)
    return { why: `it has more than ${longest / 1024} kB`, line: linesIn(text, longest) }
  const place = tooDeep(text)
  return place === null
    ? null
    : { why: `it is nested deeper than ${deepest} levels`, line: linesIn(text, place) }
}

/** Where the text is too deep: in brackets, wherever they stand, or in marks of a list and spaces at the head of a line. */
function tooDeep(text: string): number | null {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += '[{'.includes(bracket) ? 1 : -1
    if (depth > deepest) return index
  }
  const head = /^[^\S\n]*(?:[-?:][^\S\n]+){33}|^[^\S\n]{200}/m.exec(text)
  return head?.index ?? null
}

function linesIn(text: string, end: number): number {
  return text.slice(0, end).split('\n').length
}
