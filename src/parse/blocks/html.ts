import type { Token } from 'markdown-it'
import { commentsIn, type InlineTag, inlineTags } from '../../dialect.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import { isElement } from '../../text/html.ts'
import { listed } from '../../text/list-words.ts'
import type { UnreadTag } from './html-source.ts'

/** What to write in place of HTML that isn't read; what is not here is left out, or set as code. */
const instead: Readonly<Record<string, string>> = {
  video: 'a link to the film in place of <video>',
  audio: 'a link to the recording in place of <audio>',
  iframe: 'a link in place of <iframe>',
  embed: 'a link in place of <embed>',
  object: 'a link in place of <object>',
  svg: '![description](file.svg) in place of <svg>',
  math: 'the formula as code in place of <math>',
}

/** HTML in a line that is shown as it is written, in one finding a document. `<your-name>`, `Map<String>` and code are words. */
export function shownHtml(tokens: readonly Token[], place: (line: number) => Span): readonly Finding[] {
  const found = shownTags(tokens)
  const [first, ...rest] = found.map(({ line, words }): Place => ({ ...place(line), words }))
  if (!first) return []
  return [
    {
      rule: 'html-shown',
      severity: 'warning',
      message: `HTML is shown letter by letter: ${namesOf(found)}.`,
      hint: hintOf(found, 'Close the tag, write it as markdown, or set it as code between `.'),
      spans: [first, ...rest],
    },
  ]
}

/** HTML in blocks that isn't read, in one finding for elements that are left out whole and one for those of which the text is kept. */
export function unreadHtml(tags: readonly UnreadTag[], place: (line: number) => Span): readonly Finding[] {
  return [true, false].flatMap((isLeft) => {
    const found = tags.filter((tag) => tag.isLeft === isLeft)
    const [first, ...rest] = found.map(({ line, words }): Place => ({ ...place(line), words }))
    if (!first) return []
    return [
      {
        rule: 'html-left-out',
        severity: 'warning',
        message: isLeft
          ? `HTML is left out with what stands in it: ${namesOf(found)}.`
          : `Tags are left out, and only what stands between them is read: ${namesOf(found)}.`,
        hint: hintOf(found, 'Write what is to be seen as markdown, or as code between `.'),
        spans: [first, ...rest],
      },
    ]
  })
}

type Named = readonly { readonly name: string }[]

function namesOf(found: Named): string {
  const names = [...new Set(found.map(({ name }) => name))]
  return listed(names.slice(0, 6).map((name) => `<${name}>`))
}

function hintOf(found: Named, usual: string): string {
  const known = [...new Set(found.map(({ name }) => name))].flatMap((name) => instead[name] ?? []).slice(0, 3)
  return known.length > 0 ? `Write ${listed(known)}.` : usual
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

/** The first tag of each line that is shown as written; lines count from 0 in the text. */
function shownTags(
  tokens: readonly Token[],
): readonly { readonly line: number; readonly name: string; readonly words: string }[] {
  let start = 0
  return tokens.flatMap(({ type, map, content }) => {
    if (map) [start] = map
    if (type !== 'inline' || !content.includes('<')) return []
    const byLine = new Map<number, InlineTag>()
    let [line, from] = [start, 0]
    for (const tag of inlineTags(content)) {
      line += content.slice(from, tag.start).split('\n').length - 1
      from = tag.start
      if (isStrange(tag, content) && !byLine.has(line)) byLine.set(line, tag)
    }
    return [...byLine].map(([at, tag]) => ({
      line: at,
      name: tag.name,
      words: content.slice(tag.start, tag.end).split('\n', 1)[0] ?? '',
    }))
  })
}

/** A beginning, or an end, of an element; what stands behind a letter is a word. */
function isStrange({ use, name, start }: InlineTag, content: string): boolean {
  return use === 'shown' && isElement(name) && !/[\w\\]/.test(content[start - 1] ?? '')
}
