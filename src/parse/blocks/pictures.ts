import type { Token } from 'markdown-it'
import type { Image } from '../../model/picture.ts'
import type { Span } from '../../model/source.ts'
import { proseOf } from './inline.ts'
import { byLine, endsLine, linesIn } from './markdown.ts'

/** Lines of a paragraph that are all text, or all images, with the tokens of them. */
export interface Run {
  /** Counted from 0 in the paragraph; the end is excluded. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Empty for text. */
  readonly addresses: readonly string[]
}

/** Parts a paragraph where images stand on lines of their own. A line of emphasis under them is their caption. */
export function runsOf(tokens: readonly Token[], lineCount: number): readonly Run[] {
  const lines = byLine(tokens)
  // Code and descriptions may hold line ends of which no token tells: such a paragraph stays whole.
  const whole = { start: 0, end: lineCount, tokens, addresses: isPicture(tokens) ? addressesOf(tokens) : [] }
  if (lines.length !== lineCount || !lines.every(isBalanced)) return [whole]
  const folds = tokens.filter(endsLine)
  const runs: { readonly start: number; readonly isOfPictures: boolean; readonly tokens: Token[] }[] = []
  for (const [i, line] of lines.entries()) {
    const last = runs.at(-1)
    const isOfPictures = isPicture(line) || (last?.isOfPictures === true && isCaption(line))
    if (last?.isOfPictures === isOfPictures)
      for (const token of [...folds.slice(i - 1, i), ...line]) last.tokens.push(token)
    else runs.push({ start: i, isOfPictures, tokens: [...line] })
  }
  return runs.map(({ start, isOfPictures, tokens }, i) => ({
    start,
    end: runs[i + 1]?.start ?? lineCount,
    tokens,
    addresses: isOfPictures ? addressesOf(tokens) : [],
  }))
}

/** Every image of a file; a cell's line is that of its row. */
export function imagesOf(tokens: readonly Token[], place: (line: number) => Span): readonly Image[] {
  return linesIn(tokens).flatMap(({ line, tokens: ofLine }) =>
    ofLine.flatMap((token, i) => {
      if (token.type !== 'image') return []
      const image = { address: addressOf(token), description: proseOf([token], '').text }
      return [{ ...image, link: linkAround(ofLine, i), isTaken: true, span: place(line) }]
    }),
  )
}

/** `![alt](a file.png)`: in round brackets, which may hold others, a picture's name and perhaps a title or a size. */
const written = /!\[[^\]\n]{0,500}\]\(((?:[^()\n]|\([^()\n]*\)){1,500})\)/g
const besideName = /\s+(?:"[^"]*"|'[^']*'|\([^()]*\)|=\d*(?:x\d*)?)\s*$/
const pictureName = /^[^<>"]*\s[^<>"]*\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i

/** What is written like an image and is none for markdown, since its address has a blank. */
export function blankImagesOf(tokens: readonly Token[], place: (line: number) => Span): readonly Image[] {
  return linesIn(tokens).flatMap(({ line, tokens: ofLine }) =>
    ofLine
      .filter(({ type, content }) => type === 'text' && content.includes(']('))
      .flatMap(({ content }) => [...content.matchAll(written)].map(([, target = '']) => target.trim()))
      .map((target) => ({ address: target.replace(besideName, ''), target }))
      .filter(
        ({ address, target }) => pictureName.test(target) || pictureName.test(address) || address !== target,
      )
      .map(({ address }) => ({ address, description: '', link: null, isTaken: false, span: place(line) })),
  )
}

/** Links hold no links: the last one that begins before a token is around it, unless it has ended. */
function linkAround(tokens: readonly Token[], index: number): string | null {
  const last = tokens.slice(0, index).findLast(({ type }) => type.startsWith('link_'))
  return last?.type === 'link_open' ? String(last.attrGet('href') ?? '') : null
}

function addressesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ type }) => type === 'image').map(addressOf)
}

function addressOf(image: Token): string {
  return String(image.attrGet('src') ?? '')
}

/** Images, as links or not, and nothing beside them. */
function isPicture(tokens: readonly Token[]): boolean {
  const isPart = ({ type, content }: Token): boolean =>
    ['image', 'link_open', 'link_close'].includes(type) || (type === 'text' && content.trim() === '')
  return tokens.some(({ type }) => type === 'image') && tokens.every(isPart)
}

function isCaption(tokens: readonly Token[]): boolean {
  const shown = tokens.filter(({ type, content }) => type !== 'text' || content !== '')
  return shown[0]?.type === 'em_open' && shown.at(-1)?.type === 'em_close'
}

function isBalanced(tokens: readonly Token[]): boolean {
  return tokens.reduce((depth, { nesting }) => depth + nesting, 0) === 0
}
