import type { StateCore, Token } from 'markdown-it'

/** markdown-it gives its tokens' class to rules only. */
type TokenClass = StateCore['Token']

/**
 * The tokens of a paragraph with what the slide shows of it marked, so that the eye finds the place. Emphasis, a link or
 * code that is shown in part is marked as a whole.
 *
 * @param shown Texts without markup; one that stands elsewhere changes nothing.
 */
export function withShownMarked(
  tokens: readonly Token[],
  shown: readonly string[],
  Made: TokenClass,
): readonly Token[] {
  const text = tokens.map(textOf).join('')
  const part = shown.map((one) => one.replace(/ ?…$/, '')).find((one) => one !== '' && text.includes(one))
  if (part === undefined) return tokens
  const start = text.indexOf(part)
  const runs = runsOf(tokens, [start, start + part.length], Made)
  const [first, last] = [
    runs.findIndex(({ isShown }) => isShown),
    runs.findLastIndex(({ isShown }) => isShown),
  ]
  return runs.flatMap((run, i) => [
    ...(i === first ? [new Made('mark_open', 'mark', 1)] : []),
    ...run.tokens,
    ...(i === last ? [new Made('mark_close', 'mark', -1)] : []),
  ])
}

/** Tokens that stand together outside or inside what is shown. */
interface Run {
  readonly tokens: readonly Token[]
  readonly isShown: boolean
}

/** A text is parted where what is shown begins and ends. */
function runsOf(
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  Made: TokenClass,
): readonly Run[] {
  let at = 0
  return outermost(tokens).flatMap((group): readonly Run[] => {
    const [from, to] = [start - at, end - at]
    const length = group.reduce((sum, token) => sum + textOf(token).length, 0)
    at += length
    const isShown = from < length && to > 0
    const [only] = group
    if (!isShown || group.length > 1 || only?.type !== 'text') return [{ tokens: group, isShown }]
    const cut = (a: number, b: number, isShown: boolean): readonly Run[] =>
      a < b
        ? [
            {
              tokens: [Object.assign(new Made('text', '', 0), only, { content: only.content.slice(a, b) })],
              isShown,
            },
          ]
        : []
    const [a, b] = [Math.max(0, from), Math.min(length, to)]
    return [...cut(0, a, false), ...cut(a, b, true), ...cut(b, length, false)]
  })
}

/** Emphasis and links with all that is in them, anything else alone. */
function outermost(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = []
  let depth = 0
  for (const token of tokens) {
    if (depth === 0) groups.push([])
    groups.at(-1)?.push(token)
    depth += token.nesting
  }
  return groups
}

function textOf({ type, content, children }: Token): string {
  if (type === 'hardbreak') return ' '
  return type === 'image' ? (children ?? []).map(textOf).join('') : content
}
