import Markdown, { type MarkdownIt } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { withoutComments } from './dialect/comments.ts'
import { cutWith } from './dialect/cut.ts'
import { withJoints } from './dialect/folds.ts'
import type { Prose } from './model/prose.ts'

export { type Comment, commentsIn, stripComments } from './dialect/comments.ts'

/** What marks the token of a `<br>`, which ends no line of the source. */
export const br = '<br>'

/**
 * The markdown that is read, the same when a document is understood and when it is shown: CommonMark with GFM's tables,
 * strikethrough and bare addresses, and footnotes. Raw HTML is text; comments and `<br>` are all that is known of it.
 */
export function dialect(): MarkdownIt {
  // The typographer would turn `10:00--10:05` into a dash.
  const markdown = new Markdown({ html: false, linkify: true, typographer: false }).use(footnotes)
  // Footnotes stay where they are written, so that they know their lines; only GFM's kind is read.
  markdown.disable(['footnote_tail', 'footnote_inline'])
  // A link that may lead nowhere is read all the same, since its words are shown; who shows it asks `model/link.ts`.
  markdown.validateLink = () => true
  withLineBreaks(markdown)
  withoutComments(markdown)
  withJoints(markdown)
  return markdown
}

const cutter = dialect()

/**
 * Cuts a heading, a paragraph or a cell between words into parts that fit, each with its own emphasis and links.
 *
 * @param fits Whether a part may say so much; a single word that is too long stands alone.
 */
export function cutProse(prose: Prose, fits: (text: string) => boolean): readonly Prose[] {
  return cutWith(cutter, prose, fits)
}

/** `<br>` is what authors write to break a line in a cell. */
function withLineBreaks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('text', 'br', (state, silent) => {
    const found = /^<br\s*\/?>/i.exec(state.src.slice(state.pos, state.pos + 12))
    if (found && !silent) state.push('hardbreak', 'br', 0).markup = br
    if (found) state.pos += found[0].length
    return found !== null
  })
}
