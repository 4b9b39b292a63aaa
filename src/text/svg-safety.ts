/** Elements that run a program, hold another document, or lead a page away, by their names without a prefix. */
const active: readonly string[] =
  'script handler listener iframe frame object embed applet portal fencedframe base meta link form'.split(' ')

/**
 * Whether an SVG would do something when it is opened by itself, where `<img>` no longer holds it.
 * Anything that could be a script is taken for one.
 */
export function isActiveSvg(text: string): boolean {
  if (/<!(ENTITY|ATTLIST)|<\?xml-stylesheet/i.test(text)) return true
  // No value of an attribute may hold a "<": what stands between two has one tag at most.
  return text.split('<').some(isActiveTag) || leadsToProgram(text)
}

/**
 * Whether an SVG says that its bytes are to be read in another way than we read them: what is a script there, e.g. in
 * ISO-2022-JP, need not look like one here.
 */
export function isStrangelyEncoded(text: string): boolean {
  const [declaration = ''] = /^\s*<\?xml[^>]*/i.exec(text) ?? []
  const named = [...declaration.matchAll(/encoding\s*=\s*["']?([^"'\s?]*)/gi)]
  return !named.every(([, name = '']) => /^(utf-?8|(us-)?ascii|iso-8859-\d+|windows-125\d)$/i.test(name))
}

const loading = /@import|url\(\s*["']?(?!["'\s#]|data:)/i

/** Whether an SVG would load something when it is opened by itself. Its letters may say of `url(…)` what they like. */
export function isLoadingSvg(text: string): boolean {
  return text.split('<').some((rest) => {
    const part = rest.startsWith('style') ? rest : tagIn(rest)
    const isLink = /^a\s/.test(rest)
    return loading.test(part) || (!isLink && /\s(xlink:)?(href|src)\s*=\s*["'](?!#|data:)/i.test(part))
  })
}

/** @param rest What follows a `<`, up to the next. A `>` in quotation marks does not end a tag. */
function tagIn(rest: string): string {
  const end = withoutValues(rest).indexOf('>')
  return end < 0 ? rest : rest.slice(0, end)
}

function isActiveTag(rest: string): boolean {
  const tag = withoutValues(tagIn(rest))
  const [name = ''] = /^[^\s/>]*/.exec(tag) ?? []
  return active.includes(name.replace(/^.*:/s, '').toLowerCase()) || /[\s"/]on[a-z]+\s*=/i.test(tag)
}

/** As long as before. */
function withoutValues(tag: string): string {
  return tag.replace(/"[^"]*"|'[^']*'/g, (value) => '"'.repeat(value.length))
}

function leadsToProgram(text: string): boolean {
  const plain = withoutReferences(text).replace(/[\s\p{Cc}]/gu, '')
  return /(java|vb)script:|data:(text\/(html|xml)|application\/(xml|xhtml))/i.test(plain)
}

/** `&#106;` stands for a letter as well as the letter does. */
function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string, decimal: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
