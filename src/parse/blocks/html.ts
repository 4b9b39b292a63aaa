import type { Token } from 'markdown-it'
import { commentsIn } from '../../dialect.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import { listed } from '../../text/list-words.ts'

/** HTML that people write in markdown, and what to write in its place; null where leaving it out is all there is. */
const elements: Readonly<Record<string, string | null>> = {
  details: 'a heading in place of <details>',
  summary: 'a heading in place of <summary>',
  img: '![description](file.png) in place of <img>',
  picture: '![description](file.png) in place of <picture>',
  figure: '![description](file.png) in place of <figure>',
  a: '[words](address) in place of <a>',
  p: 'an empty line in place of <p>',
  hr: '--- in place of <hr>',
  b: '**words** in place of <b>',
  strong: '**words** in place of <strong>',
  i: '*words* in place of <i>',
  em: '*words* in place of <em>',
  s: '~~words~~ in place of <s>',
  del: '~~words~~ in place of <del>',
  code: '`code` in place of <code>',
  kbd: '`keys` in place of <kbd>',
  pre: 'a block of code between ``` in place of <pre>',
  blockquote: 'lines that begin with > in place of <blockquote>',
  ul: 'a list in place of <ul>',
  ol: 'a list in place of <ol>',
  li: 'a list in place of <li>',
  table: 'a table of | in place of <table>',
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, `# in place of <${name}>`]),
  ),
  ...Object.fromEntries(
    'article aside audio base body button canvas center dd div dl dt embed font footer form frame frameset head header html iframe input ins link main map mark marquee math meta nav noscript object option q script section select small source span strike style sub sup svg tbody td template textarea tfoot th thead title tr track u video'
      .split(' ')
      .map((name) => [name, null]),
  ),
}

/** An end of an element counts as little as its beginning; `<your-name>`, `Map<String>` and code are words. */
const tag = /(?<![\\\w]|\]\()<\/?([a-z][a-z\d]*)(?=[\s>]|\/>)[^<>]*>/gi

/** HTML that is shown as it is written, in one finding a document. */
export function shownHtml(tokens: readonly Token[], place: (line: number) => Span): readonly Finding[] {
  const found = tagsIn(tokens)
  const [first, ...rest] = found.map(({ line, words }): Place => ({ ...place(line), words }))
  if (!first) return []
  const names = [...new Set(found.map(({ name }) => name))]
  const instead = names.flatMap((name) => elements[name] ?? []).slice(0, 3)
  return [
    {
      rule: 'html-shown',
      severity: 'warning',
      message: `HTML is shown letter by letter: ${listed(names.slice(0, 6).map((name) => `<${name}>`))}.`,
      hint: instead.length > 0 ? `Write ${listed(instead)}.` : 'Write it as markdown, or as code between `.',
      spans: [first, ...rest],
    },
  ]
}

/** Comments that nothing closes: each hides what its paragraph or cell says behind it. */
export function openComments(tokens: readonly Token[], place: (line: number) => Span): readonly Finding[] {
  let start = 0
  return tokens.flatMap(({ type, map, content }) => {
    if (map) [start] = map
    if (type !== 'inline') return []
    const open = commentsIn(content).filter(({ isClosed }) => !isClosed)
    return open.map((comment): Finding => {
      const line = start + content.slice(0, comment.start).split('\n').length - 1
      const [words = ''] = content.slice(comment.start).split('\n', 1)
      return {
        rule: 'comment-open',
        severity: 'warning',
        message: 'A comment begins here and is never closed: what follows it in its paragraph is not shown.',
        hint: 'Put --> where it ends.',
        spans: [{ ...place(line), words }],
      }
    })
  })
}

/** The first tag of each line; lines count from 0 in the text. */
function tagsIn(
  tokens: readonly Token[],
): readonly { readonly line: number; readonly name: string; readonly words: string }[] {
  let start = 0
  return tokens.flatMap(({ type, map, content }) => {
    if (map) [start] = map
    if (type !== 'inline' || !content.includes('<')) return []
    return withoutCode(content)
      .split('\n')
      .flatMap((text, i) => {
        const tags = [...text.matchAll(tag)].map(([words, name = '']) => ({
          words,
          name: name.toLowerCase(),
        }))
        const one = tags.find(({ name }) => Object.hasOwn(elements, name))
        return one ? [{ line: start + i, ...one }] : []
      })
  })
}

/** Code and comments as blanks, so that lines stay where they are. What nothing closes is neither. */
function withoutCode(text: string): string {
  const open = new Set<string>()
  let [shown, from] = ['', 0]
  for (const { 0: mark, index } of text.matchAll(/`+|<!--/g)) {
    // What is open once is open at all later places, too: it isn't looked for again.
    if (index < from || open.has(mark)) continue
    const end = endOf(text, mark, index + mark.length)
    if (end === null) open.add(mark)
    else {
      shown += text.slice(from, index) + text.slice(index, end).replace(/[^\n]/g, ' ')
      from = end
    }
  }
  return shown + text.slice(from)
}

/** Where that ends which a mark begins: behind as many backticks, or behind `-->`; null for backticks that nothing ends. */
function endOf(text: string, mark: string, from: number): number | null {
  const closing = mark === '<!--' ? /-->/g : new RegExp(`(?<!\`)${mark}(?!\`)`, 'g')
  closing.lastIndex = from
  if (closing.test(text)) return closing.lastIndex
  return mark === '<!--' ? text.length : null
}
