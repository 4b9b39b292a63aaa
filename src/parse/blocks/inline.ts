import type { Token } from 'markdown-it'
import { stripComments, withMarkdownSigns } from '../../dialect.ts'
import type { Prose } from '../../model/prose.ts'
import { isAllowedLink } from '../../text/safe-links.ts'
import { markdown } from './markdown.ts'

/** The words of some inline tokens, with the source they come from: without comments, and with signs for HTML's emphasis. */
export function proseOf(tokens: readonly Token[], source: string): Prose {
  const links = tokens
    .filter(({ type }) => type === 'link_open')
    .map((token) => String(token.attrGet('href') ?? ''))
    .filter(isAllowedLink)
  const text = tokens.map(plainText).join('').replace(/\s+/g, ' ').trim()
  return { markdown: withMarkdownSigns(stripComments(source)).trim(), text, links }
}

function plainText(token: Token): string {
  if (token.type === 'image') return (token.children ?? []).map(plainText).join('')
  return token.content
}

/** What a paragraph says aloud: without markup, images and footnotes, with a gap for code and for a bare address. */
export function readSpoken(text: string): string {
  const [inline] = markdown.parseInline(text.replace(/\[\^[^\]]*\]/g, ''), {})
  let isAddress = false
  const words = (inline?.children ?? []).map((token) => {
    if (token.type === 'link_open') isAddress = ['linkify', 'autolink'].includes(token.markup)
    if (token.type === 'link_close') isAddress = false
    if (token.type === 'code_inline' || (isAddress && token.type === 'text')) return ' … '
    return token.type === 'image' ? '' : token.content
  })
  return words.join('').replace(/\s+/g, ' ')
}
