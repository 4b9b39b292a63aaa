import { everySection } from '../model/section.ts'
import { type Located, misnamed, withBlank } from '../text/misnamed.ts'
import type { Passage } from '../text/passages.ts'
import { decoded } from '../text/percent-encoding.ts'
import type { RuleContext } from './context/context.ts'
import { complain, type Diagnosis, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const linkBroken: DocumentRule = {
  name: 'link-broken',
  check: (context) => {
    const anchors = anchorsOf(context)
    const links = linksOf(context).map((link) => ({ link, located: locatedFile(link, context) }))
    const broken = links.filter(({ link: { words }, located }) =>
      words.startsWith('#')
        ? !anchors.has(decoded(words.slice(1)).toLowerCase())
        : located?.isThere === false && located.meant === null,
    )
    const near = links.flatMap(({ link, located }) =>
      located?.meant ? complain([link], saying(misnamed(decoded(link.words), located.meant))) : [],
    )
    const blank = blankLinksOf(context).flatMap((link) =>
      complain([link], saying(withBlank(link.words, locatedFile(link, context)?.meant ?? null))),
    )
    const nowhere = complain(
      broken.map(({ link }) => link),
      (places) => ({
        message: `${quoted(wordsOf(places))} ${places.length === 1 ? 'leads' : 'lead'} nowhere.`,
        hint: 'Correct the link, or take it out.',
      }),
    )
    return [...nowhere, ...near, ...blank]
  },
}

function saying({ problem, hint }: ReturnType<typeof misnamed>): Diagnosis['say'] {
  return () => ({ message: problem, hint })
}

/** The anchors that a document's headings have on GitHub and in most site generators, and those it sets itself. */
function anchorsOf({ postmortem, source }: RuleContext): ReadonlySet<string> {
  const headings = everySection([...postmortem.sections, ...postmortem.told]).flatMap(({ heading }) =>
    heading ? [heading.prose] : [],
  )
  const counts = new Map<string, number>()
  const made = headings.flatMap(({ text, markdown }) => {
    const slug = anchorOf(text)
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return [
      slug,
      count > 0 ? `${slug}-${count}` : slug,
      slug.replace(/-+/g, '-').replace(/^-|-$/g, ''),
      ...ownAnchor(markdown),
    ]
  })
  const set = source.files.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /<[a-z][\w-]*\s[^<>]{0,500}?\b(?:id|name)=["']([^"']+)["']|\{:?\s*#([\w.:-]+)[^{}\n]*\}/gi,
      ),
    ].map(([, a, b]) => a ?? b ?? ''),
  )
  return new Set([...made, ...set.map((name) => name.toLowerCase()), '', 'top'])
}

function anchorOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-')
}

function ownAnchor(markdown: string): readonly string[] {
  const [, name] = /\{#([\w-]+)\}/.exec(markdown) ?? []
  return name ? [name.toLowerCase()] : []
}

/** A link's address as written, and its line. */
interface WrittenLink {
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
function blankLinksOf({ passages }: RuleContext): readonly WrittenLink[] {
  return written(passages, blankLink).filter(({ words }) => /\s/.test(words.trim()) && !/^\w+:/.test(words))
}

/** The inline links of a document, not those in code; pictures are none. */
function linksOf({ passages }: RuleContext): readonly WrittenLink[] {
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
function locatedFile({ words, path }: WrittenLink, { options: { locate } }: RuleContext): Located | null {
  const [file = ''] = words.split(/[?#]/, 1)
  const isOurs = file !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\{|<)/i.test(words) && /\.\w{1,5}$/.test(file)
  return isOurs && locate !== null ? locate(path, file) : null
}
