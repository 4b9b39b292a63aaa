import type { MarkdownIt, Token } from 'markdown-it'
import { lineJoint } from '../model/folding.ts'

/** Gives each line end of a paragraph what stands there once its lines are one: a blank, or nothing between CJK letters. */
export function withJoints(markdown: MarkdownIt): void {
  markdown.core.ruler.push('joints', ({ tokens }) => {
    for (const { children } of tokens) setJoints(children ?? [])
  })
}

function setJoints(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'hardbreak') token.content = ' '
    if (token.type === 'softbreak')
      token.content = lineJoint(lettersBefore(tokens, i), lettersAfter(tokens, i))
    if (token.type === 'image') setJoints(token.children ?? [])
  }
}

/** Past the marks of emphasis and links, which have no letters. */
function lettersBefore(tokens: readonly Token[], index: number): string {
  for (let i = index - 1; i >= 0; i--) if (tokens[i]?.content) return tokens[i]?.content ?? ''
  return ''
}

function lettersAfter(tokens: readonly Token[], index: number): string {
  for (let i = index + 1; i < tokens.length; i++) if (tokens[i]?.content) return tokens[i]?.content ?? ''
  return ''
}
