import { escapedMarkdown } from '../model/prose.ts'
import { unfolded } from '../text/soft-breaks.ts'

/** A shortened text, and whether anything was left out of it. */
export interface Gist {
  readonly markdown: string
  readonly isWhole: boolean
}

/** As much as is taken in at a glance: about four lines of a slide. */
const glance = 240
/** A sentence longer than this is cut between words. */
const breathless = 420
/** Lines that the author broke by hand. */
const mostLines = 6

/** The first sentences of a paragraph, as many as are taken in at a glance, markup and all. */
export function gistOf(markdown: string): Gist {
  const text = unfolded(markdown.trim(), fold)
  const lines = text.split('\n')
  if (text.length <= glance && lines.length <= mostLines) return { markdown: text, isWhole: true }
  const first = firstSentences(lines.slice(0, mostLines).join('\n'))
  const short = first.length > breathless ? clipped(first) : first
  return { markdown: short, isWhole: short === text }
}

/** A line end without what makes it a hard break: two blanks or a backslash before it. */
const fold = /(?<! {2}|\\)\n[ \t]*/g

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences after Unicode's rules, which know "e.g. this"; none is ended inside code, a link or emphasis. */
function firstSentences(text: string): string {
  let taken = ''
  for (const { segment } of segmenter.segment(text)) {
    const isFull = taken.length + segment.trimEnd().length > glance
    if (isFull && isClosed(taken) && taken !== '') break
    if (taken.length > 2 * breathless) break
    taken += segment
  }
  return taken.trimEnd()
}

/** To the last word before which all markup is closed; without markup where none is. */
function clipped(text: string): string {
  const words = text.slice(0, breathless).split(/(?<=\s)/)
  for (let end = words.length - 1; end > 0; end -= 1) {
    const kept = words.slice(0, end).join('')
    if (isClosed(kept)) return `${kept.trimEnd()} …`
  }
  return `${escapedMarkdown(text.slice(0, breathless))} …`
}

/** Whether no code span, link, bracket or emphasis is open at its end. */
export function isClosed(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const isEven = [/`/g, /\*\*/g, /(?<!\*)\*(?!\*)/g].every((sign) => count(sign) % 2 === 0)
  return isEven && count(/\[/g) === count(/\]/g) && count(/\(/g) === count(/\)/g)
}
