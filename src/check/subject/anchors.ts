import { everySection } from '../../model/section.ts'
import type { Subject } from './subject.ts'

/** The anchors that a document's headings have on GitHub and in most site generators, and those it sets itself. */
export function anchorsOf({ postmortem, source }: Subject): ReadonlySet<string> {
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
    [...text.matchAll(/<a\s[^<>]*?(?:id|name)=["']([^"']+)["']|\{#([\w-]+)\}/gi)].map(
      ([, a, b]) => a ?? b ?? '',
    ),
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
