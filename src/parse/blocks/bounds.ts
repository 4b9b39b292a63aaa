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
  excess?: Excess
}

/**
 * Between blocks, whose reading takes as long as the text is long, and what stands in them, whose reading may take far
 * longer. markdown-it itself drops without a word what lies deeper than a hundred levels.
 */
markdown.core.ruler.after('block', 'bounds', (state) => {
  const env = state.env as Environment
  const excess = env.limits && blocksBeyond(state.tokens, env.limits)
  if (!excess) return
  env.excess = excess
  state.tokens = []
})

/** References repeat their addresses as often as they are referred to. */
markdown.core.ruler.push('addresses', (state) => {
  const env = state.env as Environment
  const length = state.tokens.reduce((sum, token) => sum + addressesIn(token), 0)
  const excess = env.limits && excessOf('addresses', length, env.limits)
  if (!excess) return
  env.excess = excess
  state.tokens = []
})

/** The first thing that there is too much of. */
function blocksBeyond(tokens: readonly Token[], most: Limits): Excess | null {
  const counts = { pieces: 0, nesting: 0, rows: 0, columns: 0, head: 0, brackets: 0, diagrams: 0 }
  let isHead = false
  let line = 0
  for (const { type, content, map, info } of tokens) {
    if (map) [line] = map
    if (type === 'thead_open' || type === 'thead_close') isHead = type === 'thead_open'
    if (isHead) counts.head = type === 'thead_open' ? 0 : counts.head + content.length
    for (const [name, step] of steps[type] ?? []) counts[name] = step === 'none' ? 0 : counts[name] + step
    if (type === 'inline') counts.brackets += bracketed(content)
    if (type === 'fence' && /^mermaid\b/i.test(info.trim())) counts.diagrams += 1
    const names = Object.keys(counts) as (keyof typeof counts)[]
    const excess = names.map((name) => excessOf(name, counts[name], most, line)).find(Boolean)
    if (excess) return excess
    const inside = type === 'inline' ? paragraphBeyond(content, most, line) : null
    if (inside) return inside
  }
  return null
}

type Step = readonly [name: 'pieces' | 'nesting' | 'rows' | 'columns', step: 1 | -1 | 'none']

/** What each kind of token adds to which count. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  inline: [['pieces', 1]],
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
