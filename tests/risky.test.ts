import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { buildTalk } from '../src/build/talk.ts'
import { defaultOptions } from '../src/model/rules.ts'
import { sourceFile } from '../src/model/source.ts'
import { deckPage, readingPage } from '../src/render.ts'
import { page } from '../src/site/pages.ts'
import { fixtures, talkOf } from './helpers/talk.ts'

const assets = { root: '../', script: '../a.js', styles: [], fonts: [], icon: '../i.svg' }

/** What a person reads on a page. */
function readOn(text: string): string {
  const words: string[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [parse(text)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) words.push(node.value)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return words.join('').replace(/\s+/g, ' ')
}

/** What people write in postmortems that only looks like an attack: the line as written, and as it is read. */
const ordinary: readonly (readonly [name: string, written: string, read: string])[] = [
  [
    'generics',
    'The cache is a Map<String, List<Integer>> per <region>.',
    'Map<String, List<Integer>> per <region>.',
  ],
  [
    'comparisons',
    'Fires when p99 > 300 ms && errors < 1% || a<b>c.',
    'when p99 > 300 ms && errors < 1% || a<b>c.',
  ],
  [
    'placeholders',
    'Run `deploy <service> --to <env>` for <your-service>.',
    'deploy <service> --to <env> for <your-service>.',
  ],
  [
    'a redirection',
    '    cat < queue.log > /dev/null 2>&1 && echo "done"',
    'cat < queue.log > /dev/null 2>&1 && echo "done"',
  ],
  [
    'a stack trace',
    '```\nat Object.<anonymous> (/srv/a.js:1:1)\nat new <init>\n```',
    'at Object.<anonymous> (/srv/a.js:1:1) at new <init>',
  ],
  [
    'SQL',
    "```sql\nSELECT '1' OR '1'='1'; DROP TABLE users; --\n```",
    "SELECT '1' OR '1'='1'; DROP TABLE users; --",
  ],
  [
    'a report of XSS',
    'The field took `<img src=x onerror=alert(1)>` as it was.',
    'took <img src=x onerror=alert(1)> as it was.',
  ],
  [
    'a merge conflict',
    '```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```',
    '<<<<<<< HEAD a ======= b >>>>>>> main',
  ],
  [
    'the head of a mail',
    'From: Status page \\<status@a.example>, no reply.',
    'From: Status page <status@a.example>, no reply.',
  ],
  ['a path of Windows', 'It read C:\\logs\\..\\a.txt and \\\\\\\\files\\share.', 'It read C:'],
  [
    'a template',
    'Helm printed {{ .Values.name | quote }} and $HOME.',
    'Helm printed {{ .Values.name | quote }} and $HOME.',
  ],
  [
    'a word about a scheme',
    'Links of javascript: and data: are refused by the proxy.',
    'Links of javascript: and data: are refused by the proxy.',
  ],
  ['JSON', '```json\n{"a": "<b>", "__proto__": null}\n```', '{"a": "<b>", "__proto__": null}'],
  ['a regular expression', 'The rule `^(?:<[^>]+>)*$` backtracked.', 'The rule ^(?:<[^>]+>)*$ backtracked.'],
  ['entities', 'The page showed &amp;amp; for &lt;b&gt;.', 'The page showed &amp; for <b>.'],
  [
    'names of JavaScript',
    'constructor, toString and __proto__ were keys.',
    'constructor, toString and proto were keys.',
  ],
  [
    'XML',
    '```xml\n<script type="x"><![CDATA[ a < b ]]></script>\n```',
    '<script type="x"><![CDATA[ a < b ]]></script>',
  ],
  ['emoji and scripts', 'الخدمة 👩‍💻 停止 — naïve café.', 'الخدمة 👩‍💻 停止 — naïve café.'],
  [
    'a shell',
    '`$(rm -rf ./x)`; `; shutdown -h now` was typed.',
    '$(rm -rf ./x); ; shutdown -h now was typed.',
  ],
  [
    'an address with everything',
    'See https://a.example/?q=<x>&b=%3Cscript%3E#x.',
    'https://a.example/?q=<x>&b=',
  ],
]

describe('a document that only looks risky', () => {
  it.each(ordinary)('builds and shows its text: %s', (_, written, read) => {
    const { deck, findings, forbidding } = talkOf(`# Queue\n\n## Summary\n\n${written}\n`)
    const pages = [deckPage(deck, assets, { findings }), readingPage(deck, assets)]
    expect(pages.map((text) => page('a.html', text).source)).toEqual(pages)
    expect(forbidding).toEqual([])
    expect(findings.filter(({ rule }) => /^(link-refused|html-shown|front-matter)/.test(rule))).toEqual([])
    for (const text of pages) expect(readOn(text)).toContain(read)
  })
})

describe('a postmortem that only looks risky', () => {
  const folder = path.join(fixtures, 'risky')

  // Each is a document, and below a line of `%%%` what is to be read on its pages.
  it.each(readdirSync(folder))('builds, for everybody too, and shows its text: %s', (name) => {
    const [text = '', lines = ''] = readFileSync(path.join(folder, name), 'utf8').split('%%%\n')
    for (const isPublic of [false, true]) {
      const source = { slug: 'talk', files: [sourceFile('talk.md', text)] }
      const { deck, findings, forbidding } = buildTalk(source, { options: { ...defaultOptions, isPublic } })
      expect(forbidding).toEqual([])
      const pages = [deckPage(deck, assets, { findings }), readingPage(deck, assets)]
      const read = pages.map((one) => readOn(String(page('a.html', one).source))).join(' ')
      for (const line of lines.trimEnd().split('\n')) expect(read).toContain(line)
    }
  })
})
