import fc from 'fast-check'
import { parse, defaultTreeAdapter as tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { escapedMarkdown } from '../src/model/prose.ts'
import { deckPage, readingPage } from '../src/render.ts'
import { page } from '../src/site/pages.ts'
import { cases } from './helpers/cases.ts'
import { talkOf } from './helpers/talk.ts'

const assets = { root: '../', script: '../a.js', styles: [], fonts: [], icon: '../i.svg' }

/** Letters that mean something to HTML, to markdown, to YAML or to nobody. */
const letter = fc.oneof(
  fc.constantFrom(...'<>&"\'`=/\\()[]{}!#*_-|~:;%@$^+.,? \t'),
  fc.constantFrom(
    'script',
    'onerror=',
    'javascript:',
    '<img src=x onerror=a()>',
    '</p>',
    '<!--',
    '-->',
    ']]>',
    '&lt;',
    '&#60;',
    '\u200b',
    '\u202e',
    '\u0000',
    '\ufeff',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
)
const text = fc
  .array(letter, { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').replace(/[\n\r\u2028\u2029]/g, ' '))

/** Where a text may stand in a document. */
const slots: readonly ((text: string) => string)[] = [
  (text) => `# ${text}`,
  (text) => `## ${text}\n\nWords.`,
  (text) => `## Summary\n\nA ${text} b.`,
  (text) => `## Actions\n\n| Team | What | Who |\n|---|---|---|\n| ${text} | ${text} | ${text} |`,
  (text) => `- [ ] ${text} (@${text}, ${text})`,
  (text) => `[a](${text}) [b](<${text}>) [c](https://a.example/${text} "${text}")`,
  (text) => `![${text}](${text})`,
  (text) => `\`\`\`${text}\n${text}\n\`\`\``,
  (text) => `A[^1]\n\n[^1]: ${text}`,
  (text) => `## Timeline\n\n- 2031-05-02 10:05 ${text}`,
  (text) => `# Speaker notes\n\n## Opening\n\n"${text}?" and \`${text}\``,
  (text) => `[${text}]: ${text}\n\n[${text}]`,
]
const document = fc
  .array(fc.tuple(fc.constantFrom(...slots), text), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([slot, text]) => slot(text)).join('\n\n'))

function passes(source: string): boolean {
  const { deck, findings } = talkOf(source)
  const pages = [deckPage(deck, assets, { findings }), readingPage(deck, assets)]
  return pages.every((one) => page('a.html', one).source === one)
}

describe('any text in any slot', () => {
  it('passes the last gate', () => {
    fc.assert(fc.property(document, passes), cases(150))
  })

  it('passes it from the front matter too', () => {
    const keys = fc.constantFrom(
      'title',
      'date',
      'severity',
      'status',
      'service',
      'authors',
      'closing',
      'lang',
    )
    fc.assert(
      fc.property(keys, text, (key, value) =>
        passes(`---\n${key}: ${JSON.stringify(value)}\n---\n# A\n\n## Summary\n\nWords.`),
      ),
      cases(100),
    )
  })

  it('is the text of its element, letter by letter, where it is meant as letters', () => {
    const words = text
      .map((one) => one.replace(/[\p{C}\s]+/gu, ' ').trim())
      .filter((one) => /\p{L}/u.test(one))
    fc.assert(
      fc.property(words, (written) => {
        const { deck } = talkOf(
          `---\ntitle: ${JSON.stringify(written)}\n---\n# A\n\n## Summary\n\nWords ${escapedMarkdown(written)}.`,
        )
        const title = titleOf(deckPage(deck, assets))
        expect(title).toBe(deck.title.text)
        expect(title.replace(/\s+/g, ' ')).toBe(written)
      }),
      cases(150),
    )
  })

  it('never throws, and is the same with other line ends and a byte order mark', () => {
    fc.assert(
      fc.property(document, (source) => {
        const pageOf = (one: string): string => readingPage(talkOf(one).deck, assets)
        expect(pageOf(source.replaceAll('\n', '\r\n'))).toBe(pageOf(source))
        expect(pageOf(`\ufeff${source}`)).toBe(pageOf(source.replace(/^\ufeff/, '')))
      }),
      cases(60),
    )
  })
})

/** What a browser shows as the title of a page. */
function titleOf(text: string): string {
  const html = parse(text).childNodes.find(tree.isElementNode)
  const head = html?.childNodes.find(tree.isElementNode)
  const title = head?.childNodes.filter(tree.isElementNode).find(({ tagName }) => tagName === 'title')
  return (title?.childNodes ?? []).map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}
