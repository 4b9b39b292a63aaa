/** What an element of HTML means in a document; `left` is left out with all that stands in it. */
export type Meaning =
  | 'strong'
  | 'em'
  | 's'
  | 'code'
  | 'kept'
  | 'link'
  | 'image'
  | 'break'
  | 'plain'
  | 'part'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'details'
  | 'summary'
  | 'quote'
  | 'pre'
  | 'rule'
  | 'box'
  | 'terms'
  | 'silent'
  | 'left'

/**
 * The allow list: every element that is read, by what it means. `plain` and `part` say nothing by themselves, `kept` has no
 * markdown, `silent` is for browsers, `left` runs, embeds or asks for something. The names are those of the HTML standard.
 */
const names: Readonly<Record<Meaning, string>> = {
  strong: 'b strong',
  em: 'i em cite dfn var',
  s: 's del strike',
  code: 'code tt samp',
  kept: 'kbd sub sup',
  link: 'a',
  image: 'img',
  break: 'br',
  plain:
    'abbr acronym bdi bdo big data font ins label mark nobr picture q rb rp rt ruby small source span time u wbr',
  part: 'address article body caption center dd div dt figcaption figure footer form header hgroup html main nav p section tbody tfoot thead',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ol ul menu',
  item: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  details: 'details',
  summary: 'summary',
  quote: 'aside blockquote',
  pre: 'pre',
  rule: 'hr',
  box: 'input',
  terms: 'dl',
  silent: 'base col colgroup head link meta',
  left: 'applet audio canvas embed fencedframe frame frameset iframe math noembed noframes noscript object plaintext script select style svg template textarea title video xmp',
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(names).flatMap(([meaning, list]) =>
    list.split(' ').map((name) => [name, meaning as Meaning]),
  ),
)

/** Elements that the HTML standard has or had, which mean nothing here: their tags are left out, their text is kept. */
const strange = new Set(
  'button dialog fieldset keygen legend marquee meter optgroup option output progress'.split(' '),
)

/** What an element means; null for one that isn't read. */
export function meaningOf(name: string): Meaning | null {
  return meanings.get(name.toLowerCase()) ?? null
}

/** Whether a name is one of HTML, and no word of the author's as in `<your-name>`. */
export function isElement(name: string): boolean {
  return meanings.has(name.toLowerCase()) || strange.has(name.toLowerCase())
}

const inLine: readonly (Meaning | null)[] = [
  ...(['strong', 'em', 's', 'code', 'kept', 'link', 'image', 'break', 'plain', 'box', 'silent'] as const),
  null,
]

/** Whether an element is a block, or stands between blocks. */
export function isBlock(name: string): boolean {
  return !inLine.includes(meaningOf(name))
}

/** Whether an element has no end. */
export function isVoid(name: string): boolean {
  return /^(?:base|br|col|embed|frame|hr|img|input|link|meta|source|wbr)$/i.test(name)
}

/** A tag as it is written. */
export interface Tag {
  /** Lower case. */
  readonly name: string
  readonly isEnd: boolean
  /** Whether it ends with `/>`. */
  readonly isWhole: boolean
  /** From its `<` to behind its `>`, in letters. */
  readonly start: number
  readonly end: number
  /** Its attributes as written. */
  readonly attributes: string
}

/** CommonMark's grammar of a tag (section 6.6): what doesn't follow it is text. */
const tag =
  /<(\/?)([a-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/gi

/** The tags of a text, in order. An address in angle brackets is none. */
export function tagsIn(text: string): readonly Tag[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(tag)].map(
    ({ 0: found, 1: slash, 2: name = '', 3: attributes = '', 4: whole, index }) => ({
      name: name.toLowerCase(),
      isEnd: slash === '/',
      isWhole: whole === '/',
      start: index,
      end: index + found.length,
      attributes,
    }),
  )
}

const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** What a tag says of itself, by attribute in lower case, entities as they are written; the first of each counts. */
export function attributesOf({ attributes }: Tag): ReadonlyMap<string, string> {
  const found = [...attributes.matchAll(attribute)].map(
    ([, name = '', ...values]): readonly [string, string] => [
      name.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ],
  )
  return new Map(found.reverse())
}
