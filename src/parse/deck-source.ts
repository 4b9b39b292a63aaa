import type { HeaderEntry } from './header.ts'

/** How a document's slides are parted and where their notes stand, as far as it is written for a slide tool. */
export interface DeckSource {
  /** Whether its front matter or its separators say that it is the source of slides. */
  readonly isDeck: boolean
  /** Whether its separators, and not its headings, begin its slides. */
  readonly isParted: boolean
  /** Whether a line, with a blank one before it, parts two slides. */
  readonly isSeparator: (line: string) => boolean
  /** Begins the notes of a slide: the mark, and what stands behind it on its line; null for any other line. */
  readonly markIn: (line: string) => string | null
  /** Which comments are notes: Marp takes all, Slidev the last of a slide. */
  readonly comments: 'all' | 'last' | 'none'
}

/** The keys that only the front matter of one tool has. */
const keysOf = {
  marp: ['marp', 'headingDivider', 'paginate', '_class', 'backgroundColor', 'backgroundImage'],
  slidev: [
    ...[
      'mdc',
      'transition',
      'drawings',
      'highlighter',
      'colorSchema',
      'routerMode',
      'lineNumbers',
      'themeConfig',
    ],
    ...[
      'canvasWidth',
      'aspectRatio',
      'exportFilename',
      'titleTemplate',
      'twoslash',
      'monaco',
      'selectable',
      'record',
    ],
    ...['remoteAssets', 'htmlAttrs', 'clicks', 'wakeLock', 'presenter', 'seoMeta'],
  ],
  reveal: [
    'revealOptions',
    'verticalSeparator',
    'notesSeparator',
    'separator',
    'highlightTheme',
    'slideOptions',
    'revealjs',
  ],
} as const

type Tool = keyof typeof keysOf

/** Themes by the names that their tools give them. */
const themes: Readonly<Record<Tool, readonly string[]>> = {
  marp: ['gaia', 'uncover'],
  slidev: ['seriph', 'apple-basic', 'bricks', 'shibainu'],
  reveal: [
    ...[
      'black',
      'white',
      'league',
      'beige',
      'sky',
      'night',
      'serif',
      'simple',
      'solarized',
      'blood',
      'moon',
      'dracula',
    ],
  ],
}

/** Reads for which tool a document is written. Both sites and slides have a theme or a layout: there its separators decide. */
export function deckSourceOf(header: readonly HeaderEntry[], lines: readonly string[]): DeckSource {
  const tools = (Object.keys(keysOf) as Tool[]).filter((tool) => isOf(tool, header))
  const own = ['separator', 'verticalSeparator'].flatMap((key) => literalOf(header, key) ?? [])
  const isSeparator = (line: string): boolean =>
    own.includes(line.trim()) || rule.test(line) || (own.length === 0 && line.trim() === '--')
  const { isParted, isClearlyParted } = partsSlides(lines, isSeparator)
  const usesComments = tools.includes('slidev') || (isClearlyParted && !tools.includes('reveal'))
  const mark = literalOf(header, 'notesSeparator')
  return {
    isDeck: tools.length > 0 || isClearlyParted,
    isParted,
    isSeparator,
    markIn: (line) => ownMarkIn(line, mark) ?? noteIn(line),
    comments: tools.includes('marp') ? 'all' : usesComments ? 'last' : 'none',
  }
}

/** A line of three dashes or more, as CommonMark and all tools have it. */
const rule = /^ {0,3}(?:-[ \t]*){3,}$/

/** The mark of reveal.js, or that of remark. */
function noteIn(line: string): string | null {
  return /^ {0,3}notes?:(.*)$/i.exec(line)?.[1]?.trim() ?? (line.trim() === '???' ? '' : null)
}

function ownMarkIn(line: string, mark: string | null): string | null {
  return mark !== null && line.startsWith(mark) ? line.slice(mark.length).trim() : null
}

function isOf(tool: Tool, header: readonly HeaderEntry[]): boolean {
  const keys: readonly string[] = keysOf[tool]
  return header.some(
    ({ key, value }) =>
      (keys.includes(key) && value !== false) ||
      (key === 'theme' && themes[tool].includes(String(value).toLowerCase())) ||
      (tool === 'reveal' &&
        ['format', 'output'].includes(key) &&
        /revealjs/.test(JSON.stringify(value ?? ''))),
  )
}

/** A pattern of the front matter that means one text, e.g. `^\r?\n---\r?\n$`; null for any other. */
function literalOf(header: readonly HeaderEntry[], name: string): string | null {
  const options = header.find(({ key }) => key === 'revealOptions')?.value
  const inOptions = options !== null && typeof options === 'object' ? Object.entries(options) : []
  const [, value = null] =
    [...header.map((one) => [one.key, one.value] as const), ...inOptions].find(([key]) => key === name) ?? []
  if (typeof value !== 'string') return null
  const text = value.replace(/\\r\?|\\[rnst][*+?]?|[\r\n^$]/g, '').trim()
  return text === '' || /[\\()[\]*+|{}]/.test(text) ? null : text
}

/** How remark says at a slide's top how it looks. */
export const slideLooks =
  /^(?:class|name|layout|template|count|exclude|background-(?:image|color|size|position)):/
const besideSlides = new RegExp(`${slideLooks.source}|^<!--.*-->$`)

/** Whether slides are parted: by lines of two dashes, or by rules before most of the headings behind the first one. */
function partsSlides(
  lines: readonly string[],
  isSeparator: (line: string) => boolean,
): { readonly isParted: boolean; readonly isClearlyParted: boolean } {
  const written = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && (isSeparator(line) || !besideSlides.test(line)))
  const isHeading = (line: string): boolean => /^#{1,2}\s/.test(line)
  const [, ...begun] = written.flatMap((line, i) => (isHeading(line) ? [written[i - 1] ?? ''] : []))
  const parted = begun.filter(isSeparator).length
  const isParted = written.includes('--') || (parted > 0 && 3 * parted >= 2 * begun.length)
  return { isParted, isClearlyParted: isParted && (written.includes('--') || parted > 1) }
}
