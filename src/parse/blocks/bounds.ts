import type { Token } from 'markdown-it'
import { type Excess, excessOf } from '../../model/excess.ts'
import type { Limits } from '../../model/limits.ts'
import type { References } from '../../model/prose.ts'
import { withoutEmbedded } from '../embedded.ts'
import { markdown } from './markdown.ts'

/** What is handed to markdown-it, and what it hands back. */
export interface Environment {
  readonly [name: PropertyKey]: unknown
  readonly limits?: Limits
  readonly references?: References
  /** What is counted while blocks are read. */
  counts?: Counts
  excess?: Excess
}

/**
 * Before each block: what stands before it may be too much already, and a document of nothing else would be taken apart
 * to its end. markdown-it itself drops without a word what lies deeper than a hundred levels.
 */
markdown.block.ruler.before('table', 'bounds', (state, start, end, isAsking) => {
  if (isAsking) return false
  const env = state.env as Environment
  // The last token is looked at when it is known what follows it.
  const isOver = isBeyond(state.tokens, env, state.tokens.length - 1)
  if (isOver) state.line = end
  // Some tokens have no line: theirs is that of their block.
  else if (env.counts) env.counts.line = Math.max(env.counts.line, start)
  return isOver
})

/** Between blocks, whose reading takes as long as the text is long, and what stands in them, whose reading may take longer. */
markdown.core.ruler.after('block', 'bounds', (state) => {
  if (isBeyond(state.tokens, state.env as Environment, state.tokens.length)) state.tokens = []
})

/** Looks at the tokens that have come to be since it was last asked. */
function isBeyond(tokens: readonly Token[], env: Environment, end: number): boolean {
  const { limits } = env
  if (!limits) return false
  env.counts ??= newCounts()
  while (!env.excess && env.counts.seen < end) {
    const excess = excessAt(tokens, env.counts, limits)
    if (excess) env.excess = excess
    env.counts.seen += 1
  }
  return env.excess !== undefined
}

/** References repeat their addresses as often as they are referred to. */
markdown.core.ruler.push('addresses', (state) => {
  const env = state.env as Environment
  const length = state.tokens.reduce((sum, token) => sum + addressesIn(token), 0)
  const excess = env.limits && excessOf('addresses', length, env.limits)
  if (!excess) return
  env.excess = excess
  state.tokens = []
})

/** What was counted so far. */
interface Counts
  extends Record<'pieces' | 'nesting' | 'rows' | 'columns' | 'head' | 'brackets' | 'diagrams', number> {
  /** How many tokens were looked at. */
  seen: number
  /** The line of the last of them, counted from 0. */
  line: number
  isHead: boolean
}

function newCounts(): Counts {
  return {
    seen: 0,
    line: 0,
    isHead: false,
    ...{ pieces: 0, nesting: 0, rows: 0, columns: 0, head: 0, brackets: 0, diagrams: 0 },
  }
}

/** What there is too much of with one more token; null for nothing. */
function excessAt(tokens: readonly Token[], counts: Counts, most: Limits): Excess | null {
  const token = tokens[counts.seen]
  if (!token) return null
  const { type, content, map, info } = token
  if (map) [counts.line] = map
  if (type === 'thead_open' || type === 'thead_close') counts.isHead = type === 'thead_open'
  if (counts.isHead) counts.head = type === 'thead_open' ? 0 : counts.head + content.length
  for (const [name, step] of steps[type] ?? []) counts[name] = step === 'none' ? 0 : counts[name] + step
  if (isPiece(tokens, counts.seen)) counts.pieces += 1
  if (type === 'inline') counts.brackets += bracketed(content)
  if (type === 'fence' && /^mermaid\b/i.test(info.trim())) counts.diagrams += 1
  const found = counted.map((name) => excessOf(name, counts[name], most, counts.line)).find(Boolean)
  return found ?? (type === 'inline' ? paragraphBeyond(content, most, counts.line) : null)
}

const counted = ['pieces', 'nesting', 'rows', 'columns', 'head', 'brackets', 'diagrams'] as const

/**
 * Whatever is read by itself: text, code, a rule, and a quotation or an item that has nothing in it but, at once, another
 * one, or nothing at all.
 */
function isPiece(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (token?.nesting === 0 || (token?.nesting === 1 && next?.nesting === -1)) return true
  return (
    /^(list_item|blockquote)_open$/.test(token?.type ?? '') &&
    /^(bullet_list|ordered_list|blockquote)_open$/.test(next?.type ?? '')
  )
}

type Step = readonly [name: 'nesting' | 'rows' | 'columns', step: 1 | -1 | 'none']

/** What each kind of token adds to which count. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  bullet_list_open: [['nesting', 1]],
  ordered_list_open: [['nesting', 1]],
  blockquote_open: [['nesting', 1]],
  bullet_list_close: [['nesting', -1]],
  ordered_list_close: [['nesting', -1]],
  blockquote_close: [['nesting', -1]],
  table_open: [['rows', 'none']],
  tr_open: [
    ['rows', 1],
    ['columns', 'none'],
  ],
  th_open: [['columns', 1]],
  td_open: [['columns', 1]],
}

function paragraphBeyond(content: string, most: Limits, line: number): Excess | null {
  const text = content.length > most.paragraph ? withoutEmbedded(content) : content
  return excessOf('paragraph', text.length, most, line)
}

/** The letters in square brackets, each as often as brackets stand open around it: so often is it looked at. */
function bracketed(text: string): number {
  let [open, sum, from] = [0, 0, 0]
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    sum += open * (index - from)
    from = index
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1)
  }
  return sum + open * (text.length - from)
}

function addressesIn({ children }: Token): number {
  const links = (children ?? []).filter(({ type }) => type === 'link_open')
  return links.reduce((sum, token) => sum + String(token.attrGet('href')).length, 0)
}
