import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutProse } from '../src/dialect.ts'
import { escapedMarkdown } from '../src/model/prose.ts'
import { readProse } from '../src/parse/blocks.ts'
import { renderInline } from '../src/render/markdown.ts'
import { deckSections } from '../src/render.ts'
import { cases } from './helpers/cases.ts'
import { talkOf } from './helpers/talk.ts'

const around = {
  references: {},
  footnotes: new Map<string, number>(),
  pictures: new Map(),
  root: '',
  arePicturesLifted: false,
}

function htmlOf(markdown: string): string {
  return renderInline({ markdown, text: '', links: [] }, around).toString()
}

function hrefsIn(html: string): readonly string[] {
  return [...html.matchAll(/href="((?:https?|mailto):[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
}

function wordsIn(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cut so that no part has more than so many letters. */
function cut(markdown: string, most: number): readonly string[] {
  return cutProse(readProse(markdown), (text) => text.length <= most).map((part) => part.markdown)
}

describe('a text that is cut', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['one **two three** four', 8, ['one **two**', '**three**', 'four']],
    [
      'see [the long run book](https://a.example/b?c=1&d=2) now',
      12,
      [
        'see [the long](<https://a.example/b?c=1&amp;d=2>)',
        '[run book](<https://a.example/b?c=1&amp;d=2>) now',
      ],
    ],
    ['of `a b c d` it', 4, ['of', '`a b c d`', 'it']],
    ['one<br>two', 4, ['one', 'two']],
    ['a \\*b\\* &amp; c', 5, ['a \\*b\\*', '\\& c']],
    ['キューが止まった。再起動した。', 9, ['キューが止まった。', '再起動した。']],
    ['mail kim_o@a.example today', 12, ['mail', '[kim\\_o@a.example](<mailto:kim_o@a.example>)', 'today']],
  ])('%j at %i letters', (markdown, most, parts) => {
    expect(cut(markdown, most)).toEqual(parts)
  })

  it('says the same words, with the same links', () => {
    const word = fc.stringMatching(/^[a-z&*_.()|\\[\]`~<>#!]{1,8}$/)
    const address = fc.constantFrom(
      'https://a.example/d/x_y?orgId=1&from=now-6h&to=now',
      'https://a.example/a_(b)_c',
      'https://a.example/~kim/*all',
      'https://a.example/a%20b#c',
      '<https://a.example/q?a=b&copy=1>',
    )
    const shape = fc.oneof(
      word.map(escapedMarkdown),
      address,
      fc
        .tuple(word.map(escapedMarkdown), fc.constantFrom('**', '*', '~~'))
        .map(([text, sign]) => `${sign}a ${text} z${sign}`),
      address.map((to) => `[a label of **some** words](<${to.replace(/[<>]/g, '')}>)`),
      fc.constant('`co de`'),
      fc.constant('<br>'),
    )
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (shapes, most) => {
          const whole = shapes.join(' ').trim()
          const parts = cut(whole, most).map(htmlOf)
          expect(parts.map(wordsIn).filter(Boolean).join(' ')).toBe(wordsIn(htmlOf(whole)))
          expect([...new Set(parts.flatMap(hrefsIn))].sort()).toEqual(
            [...new Set(hrefsIn(htmlOf(whole)))].sort(),
          )
        },
      ),
      cases(2000),
    )
  })
})

describe('a text that is shown letter by letter', () => {
  it.each([
    ['https://a.example/d?orgId=1&from=now_6h', ['https://a.example/d?orgId=1&from=now_6h']],
    ['(https://a.example/a_b).', ['https://a.example/a_b']],
    ['https://a.example/a_(b), *and*', ['https://a.example/a_(b)']],
    ['[https://a.example/a_b]', ['https://a.example/a_b']],
    ['kim_o@a.example & all', ['mailto:kim_o@a.example']],
    ['https://a.example', ['https://a.example']],
    ['a_b & <c>', []],
  ])('%j', (text, hrefs) => {
    const html = htmlOf(escapedMarkdown(text))
    expect(wordsIn(html)).toBe(text)
    expect(hrefsIn(html)).toEqual(hrefs)
  })
})

const long = 'the pool was empty and every client tried once more until nothing was left of it. '.repeat(24)

function sectionsOf(text: string): readonly string[] {
  return [...deckSections(talkOf(text).deck).values()]
}

describe('a cell of more words than a slide has room for', () => {
  const [, slide = ''] = sectionsOf(`# T\n\n## Background\n\n| Name | What |\n|---|---|\n| a | ${long} |\n`)
  const [shown = '', notes = ''] = slide.split('<aside')

  it('is cut where a clause ends, on one row', () => {
    expect(shown.match(/<tr>/g)).toHaveLength(2)
    expect(shown.match(/tried once more/g)?.length ?? 0).toBeLessThan(2)
  })

  it('is whole in the notes', () => {
    expect(notes.match(/tried once more/g)).toHaveLength(24)
  })

  it('stays as it is where it has not', () => {
    const text = `# T\n\n## Actions\n\n| What | Who |\n|---|---|\n| ${long.slice(0, 300)} | Kim |\n`
    expect(sectionsOf(text).join(' ')).not.toContain('…')
  })
})
