import { isRightToLeftText } from '../text/control-characters.ts'
import { Html, html } from './html.ts'

/** An element or a text between two. */
const parts = /(<[^>]*>)/

/** Elements that stand in a line of text, as markdown makes them. Others end the line. */
const inLine = /^<\/?(?:a|strong|em|s|sup|code|br|img)\b/

/** What keeps texts of its own, in which no element may stand. */
const opaque = /^<(\/?)(svg|template|title)\b/

/**
 * Markup for a page that is read from the right, with what is read from the left held apart: a line that has no word
 * from the right as a whole, and in other lines dates, clocks, numbers with their units and names of code, which
 * Unicode's UAX 9 would turn around: `2031-04-09` reads 09-04-2031 beside Arabic.
 */
export function withIsolates(markup: Html): Html {
  const made: string[] = []
  let line: string[] = []
  let inside = ''
  const flush = (): void => {
    made.push(isolatedLine(line))
    line = []
  }
  for (const part of markup.toString().split(parts)) {
    const [, end, name = ''] = opaque.exec(part) ?? []
    if (inside === '' && (!part.startsWith('<') || inLine.test(part))) line.push(withDirection(part))
    else {
      flush()
      made.push(inside === 'svg' && !part.startsWith('<') ? drawn(part) : withDirection(part))
    }
    if (end === '' && inside === '') inside = name
    else if (end === '/' && inside === name) inside = ''
  }
  flush()
  return Html.trusted(made.join(''))
}

/** Code is read from the left. */
function withDirection(part: string): string {
  return part.replace(/^<(pre|code)\b/, '<$1 dir="ltr"')
}

function isolatedLine(line: readonly string[]): string {
  const text = line.filter((part) => !part.startsWith('<')).join('')
  const isOfOneDirection = /\p{L}/u.test(text) && !isRightToLeftText(text)
  if (isOfOneDirection) return isPlain(text) ? line.join('') : `${open}${line.join('')}${close}`
  return line.map((part) => (part.startsWith('<') ? part : withTermsApart(part, openTerm, close))).join('')
}

const [open = '', openTerm = '', close = ''] = [
  html`<bdi dir="ltr">`,
  html`<bdi class="term" dir="ltr">`,
  html`</bdi>`,
].map(String)

/** One word of letters and digits is in no danger. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}]*$/u.test(text.trim())
}

/** In a drawing stand no elements: the characters of UAX 9 do the same. */
function drawn(text: string): string {
  if (isPlain(text)) return text
  const isOfOneDirection = /\p{L}/u.test(text) && !isRightToLeftText(text)
  return isOfOneDirection ? `\u2066${text}\u2069` : withTermsApart(text, '\u2066', '\u2069')
}

const [first, rest, last] = [
  '(?:[@#~+±$€£¥]|(?<![\\p{L}\\p{N}])[−-])?[A-Za-z\\d]',
  '[^\\s&<>؀-ۿ֐-׿،؛؟]',
  '[A-Za-z\\d%‰°+#$€£]',
]
const word = `${first}(?:${rest}*${last})?`

/** An entity, or a word from the left with what follows it as its unit or the rest of its name. */
const term = new RegExp(`&#?\\w+;|${word}(?:[ \\u00a0\\u202f](?=[A-Za-z])${word})*`, 'gu')

function withTermsApart(text: string, start: string, end: string): string {
  return text.replace(term, (found) =>
    found.startsWith('&') || isPlain(found) ? found : `${start}${found}${end}`,
  )
}
