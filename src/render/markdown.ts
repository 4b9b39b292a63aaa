import type { Token } from 'markdown-it'
import { dialect } from '../dialect.ts'
import { mediaTypeOf, type Picture, type Pictures, type RemotePicture } from '../model/picture.ts'
import type { Prose, References } from '../model/prose.ts'
import { withControlsShown } from '../text/control-characters.ts'
import { isAllowedLink } from '../text/safe-links.ts'
import { Html } from './html.ts'
import { describes, isPicture, keyOf, withoutLifted } from './lifted.ts'
import { withShownMarked } from './shown.ts'

const markdown = dialect()

/** A link that may not lead where it would is no link; its words stay. `parse/blocks.ts` tells the author. */
markdown.core.ruler.push('refused', ({ tokens }) => {
  for (const { children } of tokens) hideRefused(children ?? [])
})

/** On a slide a picture has a place of its own: `outline/illustrated.ts` puts it there, and takes it from where it stood. */
markdown.core.ruler.push('lifted', (state) => {
  const around = surroundingsIn(state.env)
  if (around.arePicturesLifted) state.tokens = withoutLifted(state.tokens, around.pictures)
})

/** In notes, what the slide shows of them. */
markdown.core.ruler.push('shown', ({ tokens, env, Token: Made }) => {
  const shown = (env as { readonly shown?: readonly string[] }).shown ?? []
  if (shown.length > 0)
    for (const token of tokens)
      if (token.children) token.children = [...withShownMarked(token.children, shown, Made)]
})

const { rules } = markdown.renderer

rules.link_open = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer')
  return renderer.renderToken(tokens, index, options)
}

/** markdown-it leaves out what is hidden. Links hold no links, so the next end is the link's own. */
function hideRefused(tokens: readonly Token[]): void {
  let isRefused = false
  for (const token of tokens) {
    if (token.type === 'link_open') isRefused = !isAllowedLink(String(token.attrGet('href') ?? ''))
    if (token.type.startsWith('link_')) token.hidden = isRefused
  }
}

/** What markdown refers to and does not hold itself. */
export interface Surroundings {
  readonly references: References
  /** The number of each footnote, by its label. */
  readonly footnotes: ReadonlyMap<string, number>
  readonly pictures: Pictures
  /** Whether pictures are drawn only where nothing else stands, as on a slide, or among words too, as in a document. */
  readonly arePicturesLifted: boolean
  /** What leads from the page to the site's root, e.g. `../`; null for a page that holds all it shows. */
  readonly root: string | null
}

const { escapeHtml } = markdown.utils

/** A browser makes a blank of every line end, between CJK letters too. */
rules.softbreak = (tokens, index) => (tokens[index]?.content === '' ? '' : '\n')

/** An image that can't be had is its description, so that no page asks for what isn't there. */
rules.image = (tokens, index, _options, env) => {
  const token = tokens[index] as Token
  return (
    imageOf(keyOf(token), describes(token), surroundingsIn(env)) ??
    escapeHtml(`[${describes(token) || 'image'}]`)
  )
}

/** A paragraph of nothing but images, and perhaps a caption, is given room. */
rules.paragraph_open = (tokens, index, options, env, renderer) => {
  const token = tokens[index] as Token
  if (isPicture(tokens[index + 1]?.children ?? [], surroundingsIn(env).pictures))
    token.attrSet('class', 'picture')
  return renderer.renderToken(tokens, index, options)
}

/** A diagram that was drawn says its code to those who don't see it. */
const { fence } = rules
rules.fence = (tokens, index, options, env, renderer) => {
  const token = tokens[index] as Token
  const image = imageOf(token.content, token.content.trim(), surroundingsIn(env))
  if (image) return `<p class="picture diagram">${image}</p>\n`
  // The first word becomes a class: nothing but the name of a language may.
  if (!/^\s*[\w+#.-]{1,30}(\s|$)/.test(token.info)) token.info = ''
  return fence?.(tokens, index, options, env, renderer) ?? ''
}

rules.footnote_ref = (tokens, index, _options, env) => {
  const label = String(tokens[index]?.meta?.label)
  return `<sup class="footnote">${escapeHtml(String(surroundingsIn(env).footnotes.get(label) ?? label))}</sup>`
}

/** A definition inside a list or a quotation is told with the other footnotes, and shown where it stands. */
rules.footnote_reference_open = () => ''
rules.footnote_reference_close = () => ''

function imageOf(key: string, description: string, { pictures, root }: Surroundings): string | null {
  const picture = pictures.get(key)
  if (!picture) return null
  const address = addressOf(picture, root)
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(description)}" loading="lazy">`
}

function addressOf(picture: Picture | RemotePicture, root: string | null): string {
  if ('origin' in picture) return picture.address
  return root === null ? dataAddress(picture) : root + picture.fileName
}

function dataAddress({ fileName, bytes }: Picture): string {
  return `data:${mediaTypeOf(fileName)};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Whether a cell is a day or a time, which is never broken. */
function isWhole(cell: Token | undefined): boolean {
  const text = cell?.content ?? ''
  return text.length <= 22 && /^\d[\d\s:./+TZ-]*(?:\s?[A-Z]{2,5})?$/.test(text) && /\d[-:./]\d/.test(text)
}

/** markdown-it aligns with a style attribute, which the page's policy forbids. */
const alignByClass: typeof rules.th_open = (tokens, index, options, _env, renderer) => {
  const token = tokens[index] as Token
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  const names = [...(align ? [`align-${align}`] : []), ...(isWhole(tokens[index + 1]) ? ['short'] : [])]
  token.attrs = names.length > 0 ? [['class', names.join(' ')]] : []
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
export function renderInline({ markdown: source }: Prose, around: Surroundings): Html {
  return Html.trusted(withControlsShown(markdown.renderInline(source, environmentOf(around))))
}

/**
 * Renders any number of blocks.
 *
 * @param shown What the slide shows of them, which is marked; nothing when not given.
 */
export function renderBlocks(source: string, around: Surroundings, shown: readonly string[] = []): Html {
  return Html.trusted(withControlsShown(markdown.render(source, { ...environmentOf(around), shown })))
}

/**
 * markdown-it keeps references in its environment, and markdown-it-footnote the labels that are defined. Both write
 * into it: each text has objects of its own, which find there what all have.
 */
function environmentOf(around: Surroundings): Record<string, unknown> {
  const labels = labelsOf(around.footnotes)
  const footnotes = around.footnotes.size > 0 ? { refs: Object.create(labels) } : undefined
  return { references: Object.create(around.references), footnotes, around }
}

const knownLabels = new WeakMap<Surroundings['footnotes'], object>()

function labelsOf(footnotes: Surroundings['footnotes']): object {
  const known =
    knownLabels.get(footnotes) ?? Object.fromEntries([...footnotes.keys()].map((label) => [`:${label}`, -1]))
  knownLabels.set(footnotes, known)
  return known
}

function surroundingsIn(env: unknown): Surroundings {
  return (env as { readonly around: Surroundings }).around
}
