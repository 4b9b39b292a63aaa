import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../src/model/block.ts'
import { usualLimits } from '../src/model/limits.ts'
import { readBlocks, readProse } from '../src/parse/blocks.ts'
import { renderBlocks, type Surroundings } from '../src/render/markdown.ts'
import { manuscriptOf, talkOf } from './helpers/talk.ts'

const around: Surroundings = {
  references: {},
  footnotes: new Map(),
  pictures: new Map(),
  arePicturesLifted: false,
  root: '',
}

function blocksOf(text: string): readonly Block[] {
  return readBlocks({ path: 'a.md', text, line: 1 }, usualLimits).blocks
}

/** What blocks show, letter by letter, with the elements they are shown by. */
function shown(text: string): string {
  return blocksOf(text)
    .map(({ markdown }) => renderBlocks(markdown, around).toString())
    .join('')
    .replace(/ rel="noopener noreferrer"/g, '')
    .replace(/<\/?h3>/g, (tag) => tag.replace('3', ''))
}

/** Pairs of HTML and markdown that say the same. */
const same: readonly (readonly [html: string, markdown: string])[] = [
  [
    '<p>One <b>bold</b> <i>word</i>, <s>gone</s>, <code>a*b</code></p>',
    'One **bold** *word*, ~~gone~~, `a*b`',
  ],
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<div>One<br><br>Two</div>', 'One\n\nTwo'],
  ['<p>One<br>two</p>', 'One  \ntwo'],
  ['<h2>Impact</h2>\n<p>None.</p>', '## Impact\n\nNone.'],
  ['<ul><li>a</li><li>b<ol start="3"><li>c</ol></ul>', '- a\n- b\n  1. c'],
  ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
  ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['<pre><code class="language-sh">a &lt; b\n\n  c</code></pre>', '```sh\na < b\n\n  c\n```'],
  ['<hr>', '---'],
  ['<dl><dt>Severity</dt><dd>2</dd></dl>', '- **Severity**: 2'],
  ['<p><a href="https://a.example/?b=1&amp;c=2">here</a></p>', '[here](https://a.example/?b=1&c=2)'],
  ['<p><a name="x"></a><a id="y">here</a></p>', 'here'],
  ['<img src="a b.png" alt="A &quot;b&quot;">', '![A "b"](<a b.png>)'],
  ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', '| a | b |\n|---|---|\n| 1 | 2 |'],
  [
    '<table><tr><td>a</td><td>b</td></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 3 |',
  ],
  [
    '<table><tr><td>a</td><td>x|y</td></tr><tr><td colspan="2">1</td></tr></table>',
    '| a | x\\|y |\n|---|---|\n| 1 | |',
  ],
  ['<center><font color="red">a</font></center>', 'a'],
  ['<ul><li><input type="checkbox" checked> a</li></ul>', '- [x] a'],
]

describe('HTML that means what markdown means', () => {
  it.each(same)('%j is %j', (html, markdown) => {
    expect(shown(html)).toBe(shown(markdown))
  })

  it('is text where it would be markdown: entities, signs, beginnings of blocks', () => {
    expect(shown('<p>&ast;&ast;a&ast;&ast; *b* [c](d) &lt;script&gt; `e` a_b_c ~~f~~ &amp;lt;</p>')).toBe(
      '<p>**a** *b* [c](d) &lt;script&gt; `e` a_b_c ~~f~~ &amp;lt;</p>\n',
    )
    for (const begin of [
      '- a',
      '+ a',
      '1. a',
      '2) a',
      '# a',
      '> a',
      '---',
      '***',
      '===',
      '```',
      '| a',
      '[^1]: a',
    ])
      expect(shown(`<p>${begin.replace('>', '&gt;')}</p>`)).toBe(
        `<p>${begin.replace('>', '&gt;').replace('---', '---')}</p>\n`,
      )
  })
})

describe('markdown between tags', () => {
  const lines = [
    '# Outage',
    '',
    '## Impact',
    '',
    'Before.',
    '',
    '<details>',
    '<summary>Raw <b>data</b></summary>',
    '',
    '- **one**',
    '',
    '<details><summary>More</summary>',
    '',
    'Inside.',
    '',
    '</details>',
    '</details>',
    '',
    'After.',
  ]

  it('stays markdown, and what can be opened is a heading over its content alone', () => {
    const [whole] = talkOf(lines.join('\n')).postmortem.sections
    const impact = whole?.sections[0]
    const [raw] = impact?.sections ?? []
    expect(impact?.blocks.map(({ span }) => span.line)).toEqual([5, 19])
    expect(raw?.heading).toMatchObject({ level: 3, prose: { text: 'Raw data' }, until: 17 })
    expect(raw?.blocks).toMatchObject([{ kind: 'list', items: [{ prose: { markdown: '**one**' } }] }])
    expect(raw?.sections[0]?.blocks).toMatchObject([{ kind: 'paragraph', span: { line: 14, endLine: 14 } }])
  })

  it('stays markdown in a quotation, an item, a cell', () => {
    expect(shown('> <details><summary>a</summary>\n>\n> *b*\n>\n> </details>')).toBe(
      shown('> **a**\n>\n> *b*'),
    )
    expect(shown('1. a\n\n   <p>b</p>\n\n   - *c*\n2. d')).toBe(shown('1. a\n\n   b\n\n   - *c*\n2. d'))
    expect(shown('<table><tr><th>a<th>b</tr><tr><td>\n\n*c*\n\n</td><td>d</td></tr></table>')).toBe(
      shown('| a | b |\n|---|---|\n| *c* | d |'),
    )
  })

  it('is read at once where an element says so', () => {
    expect(shown('<div markdown="1">\n- *a*\n\n**b**\n</div>\n\n*c*')).toBe(shown('- *a*\n\n**b**\n\n*c*'))
  })
})

describe('a line of markdown with HTML in it', () => {
  it.each([
    ['<b>Owner:</b> Kim, <em>x</em> <del>y</del>', '**Owner:** Kim, *x* ~~y~~'],
    ['<span style="color:red">a</span> <a name="b"></a>c', 'a c'],
    ['H<sub>2</sub>O <kbd>Ctrl</kbd>', 'H<sub>2</sub>O <kbd>Ctrl</kbd>'],
    ['a<b>b</b>c', 'a<b>b</b>c'],
    ['`<b>a</b>` \\<b>a</b> <b>b', '`<b>a</b>` \\<b>a</b> <b>b'],
    ['the <p> tag and Map<String>', 'the <p> tag and Map<String>'],
  ])('%j is %j', (written, read) => {
    expect(readProse(written).markdown).toBe(read)
  })

  it('shows items and paragraphs of a cell on lines of their own', () => {
    expect(shown('| a |\n|---|\n| <ul><li>b</li><li>c</li></ul> |\n| <p>d</p><p>e</p> |')).toBe(
      shown('| a |\n|---|\n| • b<br>• c |\n| d<br>e |'),
    )
  })

  it('shows what would run something as it is written', () => {
    expect(shown('x <img src="c.png" onerror="a()"> <b onclick="a()">y</b>')).toBe(
      '<p>x &lt;img src=&quot;c.png&quot; onerror=&quot;a()&quot;&gt; &lt;b onclick=&quot;a()&quot;&gt;y&lt;/b&gt;</p>\n',
    )
  })

  it('obeys the rules of links and pictures', () => {
    const { findings } = talkOf('# A\n\nx <a href="java&#115;cript:a()">b</a> <img src="c.png">')
    expect(findings.map(({ rule }) => rule)).toContain('link-refused')
    expect(shown('x <a href="java&#115;cript:a()">b</a> <img src="c.png" alt="d">')).toBe('<p>x b [d]</p>\n')
  })
})

describe('a body of HTML', () => {
  const lines = [
    '<h1>Checkout was down</h1>',
    '<p><b>Severity:</b> 2<br>',
    '<b>Date:</b> 2031-05-04</p>',
    '<h2>Timeline</h2>',
    '<table><thead><tr><th>Time</th><th>Event</th></tr></thead>',
    '<tbody><tr><td>09:00 UTC</td><td>Alert &amp; page</td></tr>',
    '<tr><td>09:40 UTC</td><td>Resolved</td></tr></tbody></table>',
    '<h2>Action items</h2>',
    '<ul><li>Add an alert. Owner: Kim Vale</li>',
    '<li>Write a runbook</li></ul>',
    '<script>a()</script>',
    '<fancy-box>Kept</fancy-box>',
  ]
  const talk = talkOf(lines.join('\n'))

  it('has sections, facts, a timeline and actions, each with its line', () => {
    const { title, facts, day, timeline, groups } = talk.postmortem
    expect([title.text, Object.fromEntries(facts).severity, day]).toEqual([
      'Checkout was down',
      '2',
      '2031-05-04',
    ])
    expect(timeline.map(({ time, text, span }) => [time, text.text, span.line])).toEqual([
      ['09:00 UTC', 'Alert & page', 6],
      ['09:40 UTC', 'Resolved', 7],
    ])
    expect(
      groups.flatMap(({ actions }) => actions.map(({ owner, spans }) => [owner, spans[0]?.line])),
    ).toEqual([
      ['Kim Vale', 9],
      [null, 10],
    ])
  })

  it('is reported where it is left out, and where an action has no place for a patch', () => {
    const found = talk.findings.filter(({ rule }) => /html|patchable/.test(rule))
    expect(found.map(({ rule, message, spans }) => [rule, message, spans.map(({ line }) => line)])).toEqual([
      [
        'action-not-patchable',
        '2 actions stand in HTML: what is said in the room about them is not in the patch.',
        [9, 10],
      ],
      ['html-left-out', 'HTML is left out with what stands in it: <script>.', [11]],
      ['html-left-out', 'Tags are left out, and only what stands between them is read: <fancy-box>.', [12]],
    ])
  })

  it('takes no line of a patch among its lines', () => {
    const { rows, homes } = manuscriptOf(talk)
    expect(rows).toEqual([])
    expect(homes.map(({ line, section }) => [line, section.line])).toEqual([[null, 12]])
  })
})

describe('HTML without end', () => {
  it.each([
    ['details', '<details>\n'],
    ['bold', '<p><b>'],
    ['lists', '<ul><li>'],
    ['spans', '<div><span>'],
  ])('as a megabyte of %s is refused with its line', (_, unit) => {
    const text = `# A\n\n${unit.repeat(Math.floor(900_000 / unit.length))}`
    expect(talkOf(text).findings).toMatchObject([{ rule: 'limit', severity: 'error' }])
  })

  it.each([
    ['paragraphs', '<p>a'],
    ['cells', '<table><tr><td>a</table>'],
    ['words', 'a <b>b</b> '],
    ['attributes', `<div ${Array.from({ length: 100 }, (_, i) => `a${i}=b`).join(' ')}>`],
  ])('as a megabyte of %s is refused for its number', (_, unit) => {
    const text = `# A\n\n<p>${unit.repeat(Math.floor(900_000 / unit.length))}`
    expect(talkOf(text).findings).toMatchObject([{ rule: 'limit', severity: 'error' }])
  })

  it.each(['<pre>\n\n', '<script>\n\n', '<a href="', '<b ', '<!-- ', '</p>\n\n'])(
    'as %j over and over ends',
    (unit) => {
      expect(talkOf(`# A\n\n${unit.repeat(5_000)}`).deck.slides.length).toBeGreaterThan(0)
    },
  )

  it('as a cell over a hundred columns and rows is cut', () => {
    const row = `<tr>${'<td colspan="99" rowspan="99">a</td>'.repeat(3)}</tr>`
    expect(talkOf(`# A\n\n<table>${row.repeat(50)}</table>`).findings).toMatchObject([{ rule: 'limit' }])
  })
})

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'b c',
    ' d',
    'e ',
    ' ',
    '.',
    '**',
    '_',
    '`',
    '[',
    '](x)',
    '|',
    '\\',
    '#',
    '~~',
    '!',
    '<!--',
  ),
  fc.string({ maxLength: 3 }),
)
const html: fc.Arbitrary<string> = fc.letrec<{ readonly all: string }>((tie) => ({
  all: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: word.map(escaped) },
        fc
          .tuple(
            fc.constantFrom('b', 'i', 's', 'kbd', 'sub', 'span', 'code', 'a href="https://a.example/(x)"'),
            tie('all'),
          )
          .map(([name, inside]) => `<${name}>${inside}</${name.split(' ')[0]}>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
})).all

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function textOf(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Blanks are one, and none stand beside code, whose own are cut. */
function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, '')
}

describe('any HTML in a line', () => {
  it('says its text, and nothing else', () => {
    fc.assert(
      fc.property(html, (inside) => {
        const source = `<p>x${inside}y</p>`
        const [block] = blocksOf(source)
        const text = squeezed(textOf(source))
        expect(block?.kind === 'paragraph' && squeezed(block.prose.text)).toBe(text)
        expect(squeezed(textOf(shown(source)))).toBe(text)
        expect(squeezed(readProse(block?.markdown ?? '').text)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})
