import MarkdownIt, { type Token } from 'markdown-it'
import type { Prose, References } from '../model/prose.ts'
import { Html } from './html.ts'

/** Raw HTML stays text; the typographer would turn `10:00--10:05` into a dash. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false })

markdown.validateLink = (address) =>
  !/^\s*[/\\]{2}/.test(address) && /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(address)

/** `<br>` is what authors write to break a line in a cell. `parse/blocks.ts` reads it the same way. */
markdown.inline.ruler.before('text', 'br', (state, silent) => {
  const found = /^<br\s*\/?>/i.exec(state.src.slice(state.pos, state.pos + 12))
  if (found && !silent) state.push('hardbreak', 'br', 0)
  if (found) state.pos += found[0].length
  return found !== null
})

/** Comments are for those who edit the document. `parse/blocks.ts` reads them the same way. */
markdown.inline.ruler.before('text', 'comment', (state) => {
  const found = /^<!--(?:(?!-->)[\s\S])*-->/.exec(state.src.slice(state.pos, state.pos + 400))
  if (found) state.pos += found[0].length
  return found !== null
})

const { rules } = markdown.renderer

rules.link_open = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer')
  return renderer.renderToken(tokens, index, options)
}

/** Until images are copied into the site an image is its description, so that no page asks for what isn't there. */
rules.image = (tokens, index) => markdown.utils.escapeHtml(`[${tokens[index]?.content || 'image'}]`)

/** markdown-it aligns with a style attribute, which the page's policy forbids. */
const alignByClass: typeof rules.th_open = (tokens, index, options, _env, renderer) => {
  const token = tokens[index] as Token
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  token.attrs = align ? [['class', `align-${align}`]] : []
  return renderer.renderToken(tokens, index, options)
}
rules.th_open = alignByClass
rules.td_open = alignByClass

/** A note's headings stand below the slide's, whatever their rank in the source. */
const levelHeading: typeof rules.heading_open = (tokens, index, options, _env, renderer) => {
  const token = tokens[index] as Token
  token.tag = 'h3'
  return renderer.renderToken(tokens, index, options)
}
rules.heading_open = levelHeading
rules.heading_close = levelHeading

/** Renders one paragraph's worth of markdown, without the paragraph. */
export function renderInline({ markdown: source }: Prose, references: References): Html {
  return Html.trusted(markdown.renderInline(source, { references: { ...references } }))
}

/** Renders any number of blocks. */
export function renderBlocks(source: string, references: References): Html {
  return Html.trusted(markdown.render(source, { references: { ...references } }))
}
