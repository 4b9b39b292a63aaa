import { describe, expect, it } from 'vitest'
import { readingPage } from '../src/render.ts'
import { gated } from '../src/site/gate.ts'
import { isAllowedLink } from '../src/text/safe-links.ts'
import { ofReading, talkOf } from './helpers/talk.ts'

const assets = { root: '../../', script: '', styles: [], fonts: [], icon: '' }

/** What the reading page shows of a document. */
function shown(text: string): string {
  const page = readingPage(talkOf(`# T\n\n## Summary\n\n${text}`).deck, assets)
  return /<div class="matter prose">([\s\S]*?)\n<\/div>/.exec(page)?.[1] ?? ''
}

function findingsOf(text: string): readonly string[] {
  return ofReading(talkOf(text).findings)
    .filter(({ rule }) => /^(link-refused|html-shown)$/.test(rule))
    .map(({ rule, severity, spans, hint }) => {
      const places = spans.map(({ line, words }) => `${line} ${words}`)
      return `${severity} ${rule} at ${places.join(', ')} → ${hint}`
    })
}

describe('a link', () => {
  it.each([
    'https://a.example/x?y=1#z',
    'HTTP://a.example',
    'mailto:team@a.example',
    '#summary',
    './other.md',
    '../img/a.png',
    'docs/a:b.md',
    '/docs',
    '?a=b:c',
    '',
  ])('may lead to %j', (address) => expect(isAllowedLink(address)).toBe(true))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java%0Ascript:alert(1)',
    '%6Aavascript:alert(1)',
    'javascript%3Aalert(1)',
    'java%E2%80%8Bscript:alert(1)',
    'javascript:%',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example',
    'slack://open',
    '//a.example',
    '\\\\a.example',
    '/\\a.example',
    '/ /a.example',
    '/\u200b/a.example',
    '%2F%2Fa.example',
  ])('may not lead to %j', (address) => expect(isAllowedLink(address)).toBe(false))

  it('that leads elsewhere leaves its words, and is reported with line and address', () => {
    const text =
      '[a](javascript:x) **[b](//h.example)** <slack://c> ![d](x.png) [e][r]\n\n[r]: data:text/html,x'
    expect(shown(text)).toBe('<p>a <strong>b</strong> slack://c [d] e</p>')
    expect(
      findingsOf(`# T\n\nx\n[a](javascript:x) and [b](javascript:x)\n\n| A |\n|---|\n| [c](//h) |`),
    ).toEqual([
      'warning link-refused at 4 javascript:x, 4 javascript:x → Write an https:, http: or mailto: address, or a path within the site.',
      'warning link-refused at 8 //h → Write an https:, http: or mailto: address, or a path within the site.',
    ])
  })

  it('tells no one where it was followed from, however it is written', () => {
    const text =
      '[a](https://a.example) <https://b.example> https://c.example [d][d] <e@e.example>\n\n[d]: https://d.example'
    expect(shown(text).match(/<a /g)).toHaveLength(5)
    expect(shown(text).match(/ rel="noopener noreferrer"/g)).toHaveLength(5)
  })
})

describe('HTML in a document', () => {
  it('in a line is shown as text where nothing closes it, and reported once', () => {
    const lines = [
      '# T',
      '',
      'We forgot the <p> tag and </li>',
      '',
      '`<b>` a <br> b <!-- <i> --> <you> \\<p> List<String> <b>c</b>',
      '',
      'x <script>a()</script> and <p>',
    ]
    expect(findingsOf(lines.join('\n'))).toEqual([
      'warning html-shown at 3 <p>, 7 <script> → Close the tag, write it as markdown, or set it as code between `.',
    ])
    expect(shown('a <script>a()</script>')).toBe('<p>a &lt;script&gt;a()&lt;/script&gt;</p>')
    expect(shown('<img/src=x/onerror=a()>')).toBe('<p>&lt;img/src=x/onerror=a()&gt;</p>')
  })

  it('is left out where it is a comment, with empty lines in it too', () => {
    expect(shown('a <!-- b --> c')).toBe('<p>a c</p>')
    expect(shown('<!-- a\n\nb -->\n\nc')).toBe('<p>c</p>')
    expect(shown('a\n<!-- b\n\nc -->\nd')).toBe('<p>a</p>\n<p>d</p>')
    expect(shown('- a\n\n  <!-- b\n\n  c -->\n- d')).not.toContain('b')
    expect(shown('> <!-- a\n>\n> b -->\n> c')).toBe('<blockquote>\n<p>c</p>\n</blockquote>')
    expect(shown('`<!-- a -->`')).toBe('<p><code>&lt;!-- a --&gt;</code></p>')
    expect(shown('a <!-- b\nc\n\nd')).toBe('<p>a\n</p>\n<p>d</p>')
    expect(shown('a \\<!-- b')).toBe('<p>a &lt;!-- b</p>')
  })

  it('gives no attribute to what is ours', () => {
    expect(shown('```js" onclick="x\na\n```')).toBe('<pre><code>a\n</code></pre>')
    expect(shown('```c++ {.x #y}\na\n```')).toBe('<pre><code class="language-c++">a\n</code></pre>')
    expect(shown('a {onclick=x}')).toBe('<p>a {onclick=x}</p>')
  })
})

describe('an id', () => {
  it.each(['Console data', 'constructor', '__proto__', 'Title slide', 'read', 'document', ''])(
    'of a heading %j hides nothing of ours, and none of the page',
    (heading) => {
      const { slides, reading } = talkOf(`# T\n\n## ${heading}\n\na\n\n## ${heading}\n\nb`).deck
      const ids = [...slides, ...reading].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => id.includes('-') && id !== 'console-data')).toBe(true)
    },
  )
})

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'

/** A page of ours with something in its body. */
function page(body: string, head = policy): string {
  return `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`
}

describe('the last gate', () => {
  it.each([
    '<p class="a" id="b-c" data-size="huge" aria-label="x">a</p>',
    '<a href="https://a.example" rel="noopener">a</a>',
    '<img src="../assets/a.png" alt="javascript: explained" loading="lazy">',
    '<svg viewBox="0 0 1 1" aria-hidden="true"><title>a</title><path d="M0 0" fill="url(#a)"></path></svg>',
    '<template id="console-data">{"a":"&lt;script>"}</template>',
  ])('lets %s through', (body) => expect(gated(page(body), 'a.html')).toBe(page(body)))

  it.each([
    ['<iframe></iframe>', '<iframe> is no element of ours'],
    ['<p onclick="x">a</p>', '<p> has the attribute onclick'],
    ['<p style="x">a</p>', '<p> has the attribute style'],
    ['<p data-background-iframe="https://a.example">a</p>', '<p> has the attribute data-background-iframe'],
    ['<a href="java&#10;script:x">a</a>', '<a> has an address in href'],
    ['<a href="//a.example">a</a>', '<a> has an address in href'],
    ['<img src="data:text/html,x" alt="">', '<img> has an address in src'],
    ['<base href="/">', '<base> is no element of ours'],
    ['<meta http-equiv="refresh" content="0">', '<meta> says refresh'],
    ['<script>x</script>', '<script> holds a text'],
    ['<style>x</style>', '<style> holds a text'],
    ['<svg><foreignObject></foreignObject></svg>', '<foreignObject> is no element of ours'],
    ['<svg><a href="#"></a></svg>', '<a> is no element of ours'],
    ['<svg><rect fill="url(https://a.example)"></rect></svg>', '<rect> has an address in fill'],
    ['<template><img></template>', '<template> holds more than text'],
    ['<math></math>', '<math> is no element of ours'],
  ])('stops %s', (body, why) =>
    expect(() => gated(page(body), 'a.html')).toThrow(`a.html is kept back: ${why}`),
  )

  it('wants the policy before all else', () => {
    expect(() => gated(page('', `<meta charset="utf-8">${policy}`), 'a.html')).toThrow('<html> has no policy')
    expect(() => gated(page('', ''), 'a.html')).toThrow('<html> has no policy')
  })
})
