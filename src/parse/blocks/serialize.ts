import type { Node } from './markdown.ts'

/** Some blocks as markdown, parted by an empty line. */
export function markdownOf(nodes: readonly Node[]): string {
  return nodes
    .map(blockMarkdown)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** A block as markdown without what its container begins its lines with. */
function blockMarkdown(node: Node): string {
  const write = writers[node.token.type]
  return write ? write(node) : ''
}

const writers: Readonly<Record<string, (node: Node) => string>> = {
  paragraph_open: contentOf,
  heading_open: (node) => `${'#'.repeat(Number(node.token.tag.slice(1)))} ${contentOf(node)}`,
  bullet_list_open: ({ children }) => children.map((item) => itemOf(item, '- ')).join('\n'),
  ordered_list_open: ({ children, token }) => {
    const first = Number(token.attrGet('start') ?? 1)
    return children.map((item, i) => itemOf(item, `${first + i}. `)).join('\n')
  },
  blockquote_open: ({ children }) =>
    markdownOf(children)
      .replace(/^(?=.)/gm, '> ')
      .replace(/^$/gm, '>'),
  table_open: tableOf,
  fence: ({ token }) => codeOf(token.content, token.info),
  code_block: ({ token }) => codeOf(token.content, ''),
  hr: () => '---',
  footnote_reference_open: ({ token, children }) =>
    `[^${String(token.meta?.label)}]: ${indented(markdownOf(children), '    ')}`,
}

function contentOf({ children }: Node): string {
  return children.find(({ token }) => token.type === 'inline')?.token.content ?? ''
}

function itemOf({ children }: Node, marker: string): string {
  const isTight =
    children[0]?.token.type === 'paragraph_open' && /list_open$/.test(children[1]?.token.type ?? '')
  const text = isTight
    ? `${markdownOf(children.slice(0, 1))}\n${markdownOf(children.slice(1))}`
    : markdownOf(children)
  return `${marker}${indented(text, ' '.repeat(marker.length))}`.trimEnd()
}

/** All lines but the first, indented; empty ones stay empty. */
function indented(text: string, blanks: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${blanks}`)
}

function tableOf({ children }: Node): string {
  const rows = children.flatMap((part) => part.children)
  const [head, ...body] = rows.map(rowMarkdown)
  const aligns = (rows[0]?.children ?? []).map(({ token }) => {
    const style = String(token.attrGet('style') ?? '')
    return style.includes('center')
      ? ':-:'
      : style.includes('right')
        ? '--:'
        : style.includes('left')
          ? ':--'
          : '---'
  })
  return [head ?? '', `| ${aligns.join(' | ')} |`, ...body].join('\n')
}

/** A row of a table as markdown. */
export function rowMarkdown({ children }: Node): string {
  const cells = children.map((cell) =>
    contentOf(cell)
      .replace(/\\?\|/g, '\\|')
      .replace(/\s*\n\s*/g, ' '),
  )
  return `| ${cells.join(' | ')} |`
}

function codeOf(content: string, info: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${content.replace(/\n$/, '')}\n${fence}`
}
