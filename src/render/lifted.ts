import type { Token } from 'markdown-it'
import type { Pictures } from '../model/picture.ts'

/** Blocks without the pictures that stand elsewhere on the slide, and without those that held nothing else. */
export function withoutLifted(tokens: readonly Token[], pictures: Pictures): Token[] {
  const left: Token[] = []
  let isEmptied = false
  for (const token of tokens) {
    const before = left.at(-1)
    const isParagraph = before?.type === 'paragraph_open'
    const isLeftOut =
      isLiftedDiagram(token, pictures) || (token.type === 'inline' && isEmptyWithout(token, before, pictures))
    if (isEmptied && token.nesting < 0 && before?.nesting === 1) left.pop()
    else {
      isEmptied = isLeftOut && (isParagraph || token.type !== 'inline')
      if (!isLeftOut) left.push(token)
    }
  }
  return left
}

function isLiftedDiagram({ type, level, content }: Token, pictures: Pictures): boolean {
  return type === 'fence' && level > 0 && pictures.has(content)
}

/** Takes the pictures out of a text; true where that leaves a paragraph empty. A cell keeps what describes them. */
function isEmptyWithout(inline: Token, before: Token | undefined, pictures: Pictures): boolean {
  const children = inline.children ?? []
  const isLifted = (token: Token): boolean => pictures.has(keyOf(token))
  const isParagraph = before?.type === 'paragraph_open'
  const isOwn = isParagraph && before.level === 0 && isPicture(children, pictures)
  if (isOwn || !children.some(isLifted)) return false
  const rest = withoutEmptyLinks(children.filter((token) => !isLifted(token)))
  const isEmpty = rest.every(
    ({ type, content }) => content.trim() === '' && type !== 'image' && type !== 'footnote_ref',
  )
  inline.children = isEmpty && !isParagraph ? children.filter(isLifted).map(asText) : rest
  return isEmpty && isParagraph
}

function withoutEmptyLinks(tokens: readonly Token[]): Token[] {
  const isEmpty = (i: number): boolean =>
    tokens[i]?.type === 'link_open' && tokens[i + 1]?.type === 'link_close'
  return tokens.filter((_, i) => !isEmpty(i) && !isEmpty(i - 1))
}

function asText(image: Token): Token {
  return Object.assign(image, { type: 'text', tag: '', content: describes(image), children: null })
}

/** Where an image stands, which is its key among the pictures; empty for what is none. */
export function keyOf(token: Token): string {
  return String(token.type === 'image' ? (token.attrGet('src') ?? '') : '')
}

/** `parse/blocks/pictures.ts` has the same rule: images on their own lines, and emphasis on the next as their caption. */
export function isPicture(tokens: readonly Token[], pictures: Pictures): boolean {
  let depth = 0
  const isPart = ({ type, content }: Token, i: number): boolean => {
    if (type === 'em_open' && (depth > 0 || isBreak(tokens[i - 1]))) depth += 1
    else if (type === 'em_close') depth -= 1
    else if (depth === 0) return isOfPicture.includes(type) || (type === 'text' && content.trim() === '')
    return true
  }
  return tokens.every(isPart) && tokens.some((token) => pictures.has(keyOf(token)))
}

const isOfPicture: readonly string[] = ['image', 'softbreak', 'hardbreak', 'link_open', 'link_close']

function isBreak(token: Token | undefined): boolean {
  return token?.type === 'softbreak' || token?.type === 'hardbreak' || token?.content === ''
}

/** What describes an image, or what a token says. */
export function describes({ children, content }: Token): string {
  return children ? children.map(describes).join('') : content
}
