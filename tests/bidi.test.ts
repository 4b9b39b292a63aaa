import { describe, expect, it } from 'vitest'
import { withIsolates } from '../src/render/bidi.ts'
import { Html } from '../src/render/html.ts'
import { homePage } from '../src/render.ts'
import { talkOf } from './helpers/talk.ts'

const isolated = (markup: string): string => withIsolates(Html.trusted(markup)).toString()
const whole = (text: string): string => `<bdi dir="ltr">${text}</bdi>`
const term = (text: string): string => `<bdi class="term" dir="ltr">${text}</bdi>`

describe('on a page that is read from the right', () => {
  it.each([
    ['a date', 'يوم 2031-04-09، صباحا', `يوم ${term('2031-04-09')}، صباحا`],
    ['a clock', 'عند 14:05.', `عند ${term('14:05')}.`],
    ['a percentage', 'بنسبة 95% من', `بنسبة ${term('95%')} من`],
    ['a number with its unit', 'من 16 GB الى', `من ${term('16 GB')} الى`],
    ['a handle', 'الى @ines.', `الى ${term('@ines')}.`],
    ['a name of code', 'في C++ و eu-west-1.', `في ${term('C++')} و ${term('eu-west-1')}.`],
    ['a name behind a Hebrew prefix', 'ב-10:36 ול-2.5 GB', `ב-${term('10:36')} ול-${term('2.5 GB')}`],
    ['what is escaped', 'בין &lt;a-b&gt; &amp; ג', `בין &lt;${term('a-b')}&gt; &amp; ג`],
  ])('%s is held apart', (_, text, made) => {
    expect(isolated(`<p>${text}</p>`)).toBe(`<p>${made}</p>`)
  })

  it.each([
    ['a line without a word from the right', '<p>What else <strong>needs</strong> a patch?</p>'],
    ['our own count', '<p>2 of 3.</p>'],
  ])('%s is held together', (_, markup) => {
    const [, text = ''] = /^<p>(.*)<\/p>$/.exec(markup) ?? []
    expect(isolated(markup)).toBe(`<p>${whole(text)}</p>`)
  })

  it('code is read from the left', () => {
    expect(isolated('<p>ב <code>a-b</code></p>')).toContain('<code dir="ltr">')
  })

  it('letters of a drawing are held apart without elements', () => {
    const made = isolated('<svg><text><tspan x="0">عند 14:05</tspan><tspan>No, 2</tspan></text></svg>')
    expect(made).toBe(
      '<svg><text><tspan x="0">عند \u206614:05\u2069</tspan><tspan>\u2066No, 2\u2069</tspan></text></svg>',
    )
  })

  it.each(['<p>SRE</p>', '<p>38</p>', '<p>38 دقيقة</p>', '<template>a-b</template>', '<p class="a-b">و</p>'])(
    'nothing is done to %s',
    (markup) => {
      expect(isolated(markup)).toBe(markup)
    },
  )
})

describe('the list of talks', () => {
  it('holds a title apart that is read the other way', () => {
    const { deck } = talkOf('---\nlang: ar\n---\n# توقف 2031-04-09\n')
    const assets = { root: './', script: '', styles: [], fonts: [], icon: '' }
    expect(homePage([deck], assets)).toContain(`<bdi>توقف ${term('2031-04-09')}</bdi></a>`)
  })
})

describe('a talk in a language that we have no words in', () => {
  const slides = (lang: string): string =>
    talkOf(`---\nlang: ${lang}\n---\n# A\n\n## Actions\n\n- B\n`)
      .deck.slides.filter(({ kind }) => kind === 'closing')
      .map((slide) => ('asked' in slide ? slide.asked.length : 0))
      .join()

  it('asks no question on the slide beside the last one, but in one that we speak', () => {
    expect([slides('ar'), slides('en') !== '0']).toEqual(['0', true])
  })
})
