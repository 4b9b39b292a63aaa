import type { Subject } from './subject.ts'

/** A link's address as written, and its line. */
export interface WrittenLink {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly words: string
}

/** With ends to how long each part may be: without them, brackets that nothing closes take quadratic time. */
const link =
  /(?<!!)\[(?:[^\]\\[]|\\.|\[[^\]]{0,500}\]){0,500}\]\(\s{0,9}<?([^)\s>]{1,2000})>?(?:\s+"[^"]*")?\s*\)/g

/** The inline links of a document, not those in code; pictures are none. */
export function linksOf({ passages }: Subject): readonly WrittenLink[] {
  const found = passages.flatMap(({ markdown, span }) =>
    markdown.split('\n').flatMap((text, i) => {
      const line = Math.min(span.line + i, span.endLine)
      return [...text.replace(/`[^`]*`/g, '').matchAll(link)].map(([, words = '']) => ({
        path: span.path,
        line,
        endLine: line,
        words,
      }))
    }),
  )
  return [...new Map(found.map((one) => [`${one.path}:${one.line} ${one.words}`, one])).values()]
}

/** Whether an address is that of a file beside the document, and there is none. A path from the root is a site's own. */
export function isFileMissing(address: string, { source, options: { isThere } }: Subject): boolean {
  const [file = ''] = address.split(/[?#]/, 1)
  const isOurs = file !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\{|<)/i.test(address) && /\.\w{1,5}$/.test(file)
  if (!isOurs || isThere === null) return false
  return !isThere(joined(source.files[0]?.path ?? '', file))
}

/** A path beside another, with `..` taken out where that can be done. */
function joined(beside: string, file: string): string {
  const parts: string[] = beside.split('/').slice(0, -1)
  for (const part of file.replace(/%20/g, ' ').split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return `${beside.startsWith('/') ? '/' : ''}${parts.filter(Boolean).join('/')}`
}
