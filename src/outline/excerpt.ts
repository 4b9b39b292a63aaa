import { cutProse } from '../dialect.ts'
import type { Prose } from '../model/prose.ts'
import { farthest } from '../text/farthest.ts'
import { sentencesOf, wordsIn } from '../text/sentences.ts'
import { lineJoint } from '../text/soft-breaks.ts'
import { withoutEnd } from '../text/trim.ts'

/** Where a clause ends: behind its mark, or before the dash or the bracket that opens the next. */
const clauseEnd = /(?<=[,;:、，；：])(?=\s|\p{L})|(?=\s[–—(])|(?=（)/gu

/** What is left of a cut clause at its end. */
const looseEnd = /[\s,;:、，；：–—(（]/u

/** Fewer words make no clause that says something. */
const fewestWords = 3

/**
 * What is shown of a paragraph: all of it where it is short, else its first sentences, else its first sentence to the
 * end of a clause; where none ends so early, to the first end behind that, or of a word. What is cut within a sentence
 * ends in "…".
 *
 * @param fits Whether so much can be shown, and then less too.
 * @param bears Whether so much can be shown rather than cut between two words; as much as fits when not given.
 */
export function excerptOf(
  prose: Prose,
  fits: (text: string) => boolean,
  bears: (text: string) => boolean = fits,
): Prose {
  const { text } = prose
  if (fits(text)) return prose
  const [sentences, clauses] = [telling(text, sentenceEnds(text)), telling(text, clauseEnds(text))]
  const shownTo = (end: number): string => withoutEnd(text.slice(0, end), looseEnd)
  const whole = lastThat(sentences, (end) => fits(shownTo(end)))
  if (whole !== undefined) return cutTo(prose, whole)
  const fitsCut = (part: string): boolean => fits(`${part} …`)
  const words = cutProse(prose, fitsCut)[0] ?? prose
  const clause = lastThat(clauses, (end) => fitsCut(shownTo(end)))
  // What leads to a clause says little without it.
  const isHalf = clause !== undefined && clause * 2 >= words.text.length
  const behind = [...clauses, ...sentences].filter((end) => end > words.text.length)
  const first = behind.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const next = behind.length > 0 && bears(shownTo(first)) ? first : undefined
  const end = isHalf ? clause : (next ?? clause)
  if (end === undefined) return withEllipsis(words)
  return sentences.includes(end) ? cutTo(prose, end) : withEllipsis(cutTo(prose, end))
}

/** The ends before which enough is said. */
function telling(text: string, ends: readonly number[]): readonly number[] {
  return ends.slice(farthest(ends.length, (first) => wordsIn(text.slice(0, ends[first - 1])) < fewestWords))
}

/** The last end up to which something fits; undefined for none. */
function lastThat(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  return ends[farthest(ends.length, (first) => fits(ends[first - 1] ?? 0)) - 1]
}

/** What is shown of a paragraph in about so many words: half as many more rather than a cut between two of them. */
export function excerptOfWords(prose: Prose, most: number): Prose {
  return excerptOf(
    prose,
    (text) => wordsIn(text) <= most,
    (text) => wordsIn(text) <= most * 1.5,
  )
}

/** A paragraph that goes on and on is shown by its beginning anyway. */
const mostSentences = 12

/** In letters, as far as sentences are looked for. */
const farEnough = 3000

/** The first sentences of a paragraph, each with its own emphasis and links. Never empty. */
export function firstSentences(prose: Prose): readonly Prose[] {
  const head = prose.text.slice(0, farEnough)
  const sentences = sentencesOf(head)
  const ended = head === prose.text ? sentences : sentences.slice(0, -1)
  const first = ended.slice(0, mostSentences)
  if (first.length === 0 || first[0] === prose.text) return [prose]
  // What stands behind them falls into single words.
  const parts = cutProse(prose, (text) => first.some((sentence) => sentence.startsWith(text)))
  const same = first.findIndex((sentence, i) => parts[i]?.text !== sentence)
  const whole = parts.slice(0, same < 0 ? first.length : same)
  return whole.length > 0 ? whole : [prose]
}

/**
 * The beginnings of a paragraph, each a sentence longer than the one before. Never empty.
 *
 * @param most Words of the longest.
 * @param mostOfFirst Words of the first sentence; of one that has more the first beginning is an excerpt, and the only one.
 */
export function beginningsOf(prose: Prose, most: number, mostOfFirst = most): readonly Prose[] {
  const sentences = firstSentences(prose)
  const [first = prose] = sentences
  if (wordsIn(first.text) > mostOfFirst) return [excerptOfWords(first, mostOfFirst)]
  const beginnings = sentences.map((_, i) => joinedProse(sentences.slice(0, i + 1)))
  return beginnings
    .filter(({ text }, i) => i === 0 || wordsIn(text) <= most)
    .map((part) => (part.text === prose.text ? prose : part))
}

/** Sentences as one paragraph. */
export function joinedProse(sentences: readonly Prose[]): Prose {
  const [first, ...rest] = sentences
  return rest.reduce((all: Prose, next) => {
    const joint = lineJoint(all.text, next.text)
    return {
      markdown: all.markdown + joint + next.markdown,
      text: all.text + joint + next.text,
      links: [...all.links, ...next.links],
    }
  }, first ?? { markdown: '', text: '', links: [] })
}

/** The offsets at which the sentences of a text end, in order. */
function sentenceEnds(text: string): readonly number[] {
  let from = 0
  return sentencesOf(text).map((sentence) => {
    from = text.indexOf(sentence, from) + sentence.length
    return from
  })
}

function clauseEnds(text: string): readonly number[] {
  return [...text.matchAll(clauseEnd)].map(({ index }) => index)
}

function cutTo(prose: Prose, end: number): Prose {
  return cutProse(prose, (text) => text.length <= end)[0] ?? prose
}

function withEllipsis({ markdown, text, links }: Prose): Prose {
  return { markdown: `${withoutEnd(markdown, looseEnd)} …`, text: `${withoutEnd(text, looseEnd)} …`, links }
}
