import type { Token } from 'markdown-it'
import { isAllowedLink } from '../../model/link.ts'
import type { Prose } from '../../model/prose.ts'

/** The words of some inline tokens, with the source they come from. */
export function proseOf(tokens: readonly Token[], source: string): Prose {
  const links = tokens
    .filter(({ type }) => type === 'link_open')
    .map((token) => String(token.attrGet('href') ?? ''))
    .filter(isAllowedLink)
  return { markdown: source, text: tokens.map(plainText).join('').replace(/\s+/g, ' ').trim(), links }
}

function plainText(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  if (token.type === 'image') return (token.children ?? []).map(plainText).join('')
  return token.content
}
