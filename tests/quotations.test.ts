import { describe, expect, it } from 'vitest'
import { quotationOf } from '../src/check/rule/quotation.ts'
import { isPointer } from '../src/text/pointers.ts'
import { sentencesOf, wordsIn } from '../src/text/sentences.ts'
import { talkOf } from './helpers/talk.ts'

describe('a text', () => {
  it.each([
    ['The disk was full. Nobody saw it.', ['The disk was full.', 'Nobody saw it.']],
    ['We moved to 3.45. This version drops the flag.', ['We moved to 3.45.', 'This version drops the flag.']],
    [
      'Some jobs, e.g. Mail and i.e. Print, hung. They wait.',
      ['Some jobs, e.g. Mail and i.e. Print, hung.', 'They wait.'],
    ],
    ['See no. 12 of St. Olav vs. Oslo. Then stop!', ['See no. 12 of St. Olav vs. Oslo.', 'Then stop!']],
    [
      'Dienste, z. B. Mail, und 1,25 Mio. Kunden. Ende.',
      ['Dienste, z. B. Mail, und 1,25 Mio. Kunden.', 'Ende.'],
    ],
    ['It reads conf.yaml. Then it fails.', ['It reads conf.yaml.', 'Then it fails.']],
    ['Asked J. Doe about app.js and v1.2 today.', ['Asked J. Doe about app.js and v1.2 today.']],
    ['証明書が失効した。誰も気づかなかった。', ['証明書が失効した。', '誰も気づかなかった。']],
    ['磁盘满了！没有人发现。', ['磁盘满了！', '没有人发现。']],
  ])('is parted into sentences: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('has about one word in two letters where its script sets no spaces', () => {
    expect(['Two words', '証明書が失効した', '디스크가 가득 찼다', ''].map(wordsIn)).toEqual([2, 4, 3, 0])
  })
})

describe('what a question quotes', () => {
  it.each([
    ['The disk of the broker was full.', 'The disk of the broker was full'],
    ['We moved the provider to 3.45. This version drops the flag.', 'We moved the provider to 3.45'],
    [
      'Names on old servers are very short, which leads to a loss of data when they are moved to the new directory',
      'Names on old servers are very short…',
    ],
    [
      'A clause of which there is no end that anybody could find in less than the words that a room takes in',
      null,
    ],
    [
      'In order to keep the old names for a while, we have copied them by hand from one server to the next one each week',
      null,
    ],
    ['Why did the alert not fire? It was muted.', null],
    ['The report is at https://example.com/a and says it all', null],
    ['<p align="center"><img src="a.png"></p>', null],
    ['The <b>cache</b> was cold.', 'The cache was cold'],
    ['バックアップが三か月前から失敗していた。', 'バックアップが三か月前から失敗していた'],
  ])('is whole, or ends with a clause: %s', (text, quoted) => {
    expect(quotationOf(text)).toBe(quoted)
  })
})

describe('a sentence that only says where to read on', () => {
  it.each([
    '<p align="center"><img src="a.png" width="400"></p>',
    '![graph](a.png)',
    '<https://example.com/a>',
    'https://example.com/a',
    '[#123](https://example.com/123)',
    'Ticket: https://example.com/123',
    'See: https://chat.example.com/archives/1',
    'See https://example.com/pull/1 for more context.',
    'Further details can be found here.',
    'A thorough description can be found in [a post](https://example.com).',
    'More information is available in the report.',
    'Siehe [Ticket](https://example.com/1).',
    'Weitere Details finden sich im Ticket.',
    'Voir https://example.com/1',
    'Plus de détails sont disponibles dans le rapport.',
    'Véase https://example.com/1',
    'Más detalles están disponibles aquí',
    'Veja https://example.com/1',
    'Se https://example.com/1',
    'Flere detaljer finnes i rapporten.',
    '詳細はこちらを参照してください。',
    '详情请见这里',
    '자세한 내용은 여기를 참고하세요.',
  ])('says nothing itself: %s', (markdown) => {
    expect(isPointer(markdown)).toBe(true)
  })

  it.each([
    'A certificate had expired.',
    'See the alert fire and nobody did.',
    '<p>A certificate had expired.</p>',
    'The [replay](https://example.com/1) needed hands.',
    '[The replay needed hands](https://example.com/1)',
    'The details of the runbook were wrong.',
    'Log lines can be lost.',
    'See https://example.com/1. The alert was muted, and nobody knew.',
    'Mehr Verkehr als sonst.',
    'バックアップが失敗していた。',
  ])('is not: %s', (markdown) => {
    expect(isPointer(markdown)).toBe(false)
  })

  const text = `# Replay

## Root cause

<p align="center"><img src="lb.png" width="400"></p>

A certificate of the old balancer had expired.

## What went wrong

- The replay of late orders needed hands
   - See: https://chat.example.com/archives/1
- Further details can be found here.

## Action items

- [ ] Buy more coffee (@kim)
`
  const { deck, questions, placement } = talkOf(text)

  it('is no cause, no lesson and no question, and stays in the notes', () => {
    const shown = deck.slides.flatMap((slide) => {
      return slide.kind === 'causes' || slide.kind === 'lessons' ? [slide.markdown] : []
    })
    expect(shown).toEqual([
      'A certificate of the old balancer had expired.',
      'The replay of late orders needed hands',
    ])
    const called = deck.slides.flatMap((slide) =>
      slide.kind === 'calls' ? slide.calls.map(({ what }) => what.text) : [],
    )
    expect(called.join()).not.toMatch(/See:|Further|<p/)
    expect(questions.map(({ text: { text } }) => text)).toEqual([
      'Which row patches “A certificate of the old balancer had expired”?',
      'Which row patches “The replay of late orders needed hands”?',
    ])
    const notes = deck.slides.flatMap((slide) => slide.notes.map(({ markdown }) => markdown)).join('\n')
    for (const words of ['![](<lb.png>)', 'See: https://chat', 'Further details can be found here'])
      expect(notes).toContain(words)
    expect(placement.dropped).toBe(0)
  })
})
