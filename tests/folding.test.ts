import { describe, expect, it } from 'vitest'
import { deckSections } from '../src/render.ts'
import { unfolded } from '../src/text/soft-breaks.ts'
import { talkOf } from './helpers/talk.ts'

/** What the slides of a document say, markup left out as a reader leaves it out. */
function shown(text: string): string {
  const page = [...deckSections(talkOf(text).deck).values()].join(' ')
  return page
    .replace(/<(?:br|\/?(?:p|li|td|tr|h\d|text|tspan|b|span|div)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
}

describe('two lines of one paragraph', () => {
  it.each([
    ['to\nfigure', 'to figure'],
    ['to  \n   figure', 'to figure'],
    ['キューが\n止まった', 'キューが止まった'],
    ['队列\n停止了。', '队列停止了。'],
    ['止まった。\nnginx が', '止まった。nginx が'],
    ['サーバー\nnginx', 'サーバー nginx'],
    ['nginx\nサーバー', 'nginx サーバー'],
    ['대기열이\n멈췄다', '대기열이 멈췄다'],
    ['9時\n（JST）', '9時（JST）'],
    ['é\n“a”', 'é “a”'],
  ])('%j are %j', (folded, whole) => {
    expect(unfolded(folded)).toBe(whole)
  })

  it('are parted where they are parted by hand', () => {
    const text = '# T\n\n## Impact\n\n300 mails<br>were late\\\nall day  \nand night ![a<br>b](x.png)\n'
    expect(shown(text)).toMatch(/300 mails were late all day and night \[a b\]/)
    expect(shown(text)).not.toMatch(/mailswere|dayand|lateall|\[ab\]/)
  })

  it('join without a blank on slides of a script that has none', () => {
    const text = '# T\n\n## 概要\n\n**キュー**が\n止まった。\nnginx を\n再起動した。\n'
    expect(shown(text)).toContain('キューが止まった。nginx を再起動した。')
  })

  it('keep the number and the words of a picture apart', () => {
    const text = '# T\n\n## Impact\n\n- About 41,200\n  mails were late, _all_\n  of them & `more`\n'
    expect(talkOf(text).postmortem.figures[0]).toMatchObject({
      value: 'About 41,200',
      after: 'mails were late',
    })
  })
})

describe('a comment', () => {
  it.each([
    '## Impact\n\n- 41,200 mails were late <!-- Ines? -->',
    '## Impact\n\n300 mails <!-- a\nb --> were late',
    '## Impact\n\n300 mails\n<!-- secret\n\n- secret -->\nwere late',
    '## Timeline\n\n- 10:05 <!-- secret --> it stops\n- 10:09 all well <!-- secret',
    '## Timeline\n\n10:05 it stops\n<!-- secret -->\n10:09 all well',
    '## Timeline\n\n| Time | Event |\n|---|---|\n| 10:05 <!-- secret --> | it stops <!-- secret --> |',
    '## Action items <!-- secret -->\n\n- [ ] Alert on p99 <!-- secret --> (@kim)\n- Page <!-- secret',
    '## Action items\n\n| What | Who |\n|---|---|\n| Test <!-- secret --> it | Kim <!-- secret |',
    '**Date:** 3 May 2031 <!-- secret -->\n\n**Impact:** 300 mails <!-- secret -->',
    '## Root cause\n\n<!-- secret --> A typo <!-- secret',
    '## Root cause\n\n<!-- secret\nsecret',
    '## Summary\n\nIt was slow <!---->and <!-->fast',
  ])('leaves nothing on a slide: %j', (text) => {
    expect(shown(`# T\n\n${text}\n`)).not.toMatch(/secret|&lt;|--/)
  })

  it('stays where it is code, or a backslash says that it is none', () => {
    expect(shown('# T\n\n## Summary\n\nWrite `<!-- a -->` or \\<!-- b -->\n')).toContain(
      'Write &lt;!-- a --&gt; or &lt;!-- b --&gt;',
    )
  })

  it('that is never closed hides the rest of its paragraph, and is reported', () => {
    const { findings } = talkOf('# T\n\n## Impact\n\n- one\n- two <!-- three\n\nfour\n')
    expect(findings.filter(({ rule }) => rule === 'comment-open')).toEqual([
      {
        rule: 'comment-open',
        severity: 'warning',
        message: 'A comment begins here and is never closed: what follows it in its paragraph is not shown.',
        hint: 'Put --> where it ends.',
        spans: [{ path: 'talk.md', line: 6, endLine: 6, words: '<!-- three' }],
      },
    ])
    expect(shown('# T\n\n## Impact\n\ntwo <!-- three\n\nfour\n')).toContain('four')
  })
})
