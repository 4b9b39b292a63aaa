import type { Located } from '../../model/misnamed.ts'
import type { Passage } from '../../model/passage.ts'
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

/** The same with a blank in the address, for which markdown takes it for no link. */
const blankLink = /(?<!!)\[(?:[^\]\\]|\\.){0,500}\]\(([^()<>"\n]{1,1000}\.\w{1,5}(?:#[^()\s"]{0,200})?)\)/g

/** What would be inline links to files of the document if their addresses had no blank. */
export function blankLinksOf({ passages }: Subject): readonly WrittenLink[] {
  return written(passages, blankLink).filter(({ words }) => /\s/.test(words.trim()) && !/^\w+:/.test(words))
}

/** The inline links of a document, not those in code; pictures are none. */
export function linksOf({ passages }: Subject): readonly WrittenLink[] {
  return written(passages, link)
}

function written(passages: readonly Passage[], form: RegExp): readonly WrittenLink[] {
  const found = passages.flatMap(({ markdown, span }) =>
    markdown.split('\n').flatMap((text, i) => {
      const line = Math.min(span.line + i, span.endLine)
      return [...text.replace(/`[^`]*`/g, '').matchAll(form)].map(([, words = '']) => ({
        path: span.path,
        line,
        endLine: line,
        words,
      }))
    }),
  )
  return [...new Map(found.map((one) => [`${one.path}:${one.line} ${one.words}`, one])).values()]
}

/** What a link to a file beside its document leads to; null for any other. A path from the root is a site's own. */
export function locatedFile({ words, path }: WrittenLink, { options: { locate } }: Subject): Located | null {
  const [file = ''] = words.split(/[?#]/, 1)
  const isOurs = file !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\{|<)/i.test(words) && /\.\w{1,5}$/.test(file)
  return isOurs && locate !== null ? locate(path, file) : null
}
