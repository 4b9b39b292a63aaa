/** The package comes without types, and `@types/markdown-it-footnote` is of a `markdown-it` that had none of its own. */
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'
  export default function footnotes(markdown: MarkdownIt): void
}
