import type { Span } from './source.ts'

/** The author's words, in both forms that are needed of them. */
export interface Prose {
  /** As written, markup and all, e.g. `**Set** the flag`. One paragraph's worth. */
  readonly markdown: string
  /** The same without markup, for matching, titles and ids. */
  readonly text: string
  /** The addresses it links to, in order. */
  readonly links: readonly string[]
}

/** Words that are to be shown letter by letter, whatever they would mean as markdown. */
export function plainProse(text: string): Prose {
  return { markdown: escapedMarkdown(text), text, links: [] }
}

const sign = /[\\`*_[\]<>#|~&]/g

/** A web or mail address, with the signs of the sentence that may stand behind it. */
const address =
  /\bhttps?:\/\/[^\s<>"`\\|\u3000-\u303f\uff00-\uffef]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

/** A text as markdown that says just that text. An escape would be a part of a bare address: that becomes a link. */
export function escapedMarkdown(text: string): string {
  let [made, from] = ['', 0]
  for (const { 0: found, index } of text.matchAll(address)) {
    const bare = withoutTail(found)
    const isPlain = bare.search(sign) < 0
    made +=
      escapedSigns(text.slice(from, index)) +
      (isPlain ? bare : linkTo(bare, /^http/i.test(bare) ? bare : `mailto:${bare}`))
    from = index + bare.length
  }
  return made + escapedSigns(text.slice(from))
}

/**
 * A link as markdown that no sign in its label or its address ends.
 *
 * @param href As written, or percent-encoded; without `<` and `>`.
 */
export function linkTo(label: string, href: string): string {
  return `[${escapedSigns(label)}](<${href.replaceAll('&', '&amp;')}>)`
}

/** A text that has no bare address, or is a link's own, as markdown that says just that text. */
export function escapedSigns(text: string): string {
  return text.replace(sign, '\\$&')
}

/** Without the signs of the sentence, and without a bracket that was opened before the address. */
function withoutTail(found: string): string {
  const bare = found.replace(/[.,;:!?'…*_~]+$/, '')
  const count = (bracket: string): number => bare.split(bracket).length
  const isOpenedBefore =
    (bare.endsWith(')') && count(')') > count('(')) || (bare.endsWith(']') && count(']') > count('['))
  return isOpenedBefore ? withoutTail(bare.slice(0, -1)) : bare
}

/** What the speaker says on one slide, or a part of it. */
export interface Note {
  /** Any number of blocks. */
  readonly markdown: string
  /** Where the author wrote it. Empty when the words are ours. */
  readonly spans: readonly Span[]
  /**
   * Of the document's own text, which nobody wrote to be said: what the slide shows of it, in order, each as it stands
   * there without markup. Not given for what was written to be said.
   */
  readonly shown?: readonly string[]
}

/** Link targets defined elsewhere in the document, as markdown-it keeps them, by normalised label. */
export type References = Readonly<Record<string, { readonly href: string; readonly title: string }>>
