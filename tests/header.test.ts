import { describe, expect, it } from 'vitest'
import { ofReading, talkOf } from './helpers/talk.ts'

declare global {
  var patchdeckRan: boolean | undefined
}

function settingsOf(header: string): unknown {
  return talkOf(`---\n${header}\n---\n# A\n`).postmortem.settings
}

function findingsOf(text: string): string[] {
  return ofReading(talkOf(text).findings).map(
    ({ spans: [{ line }], rule, message, hint }) => `${line} ${rule}: ${message} → ${hint}`,
  )
}

describe('front matter', () => {
  it('gives settings of their types, dates as they are written', () => {
    const header =
      'title: 14:05\ndate: 2031-05-03\nseverity: 2\nauthors: [Ada, Grace]\nduration: 1h 10m\nwhy: slide\nlang: pt-BR'
    expect(settingsOf(header)).toMatchObject({
      title: '14:05',
      date: '2031-05-03',
      severity: '2',
      authors: ['Ada', 'Grace'],
      duration: 70,
      why: 'slide',
      lang: 'pt-BR',
    })
  })

  it.each([
    ['20m', 20],
    ['2h', 120],
    ['90', 90],
    ['1 hour 5 minutes', 65],
  ])('reads a duration of %s', (written, minutes) => {
    expect(settingsOf(`duration: ${written}`)).toMatchObject({ duration: minutes })
  })

  it('names the key that was meant', () => {
    expect(findingsOf('---\ntitle: A\nseverty: 2\n---\n# A')).toEqual([
      '3 front-matter-unknown-key: "severty" is no key of the front matter. → Did you mean "severity"?',
    ])
  })

  it('names the keys of others in one finding', () => {
    expect(findingsOf('---\nlayout: post\ntitle: A\ntags: [x]\nweight: 3\n---\n# A')).toEqual([
      '2 front-matter-unknown-key: "layout", "tags" and "weight" are no keys of the front matter. → These are: title, date, severity, status, service, authors, duration, pace, why, lang, closing, t0, t1, t2, t3, t4, t5, vocabulary, rules, questions.',
    ])
  })

  it('words the closing question', () => {
    const { slides } = talkOf('---\nclosing: What have we not asked?\n---\n# A\n').deck
    expect(slides.at(-1)).toMatchObject({ kind: 'closing', question: 'What have we not asked?' })
  })

  it('says what a value should be', () => {
    expect(findingsOf('---\nduration: soon\nwhy: both\n---\n# A')).toEqual([
      '2 front-matter-value: "duration: soon" isn\'t a value of duration. → Write a number of minutes, or a text such as 20m or 1h 10m.',
      '3 front-matter-value: "why: both" isn\'t a value of why. → Write notes or slide.',
    ])
  })

  it('is reported where it is broken', () => {
    expect(findingsOf('---\ntitle: A\ndate: "2031\n---\n# A')[0]).toMatch(
      /^[34] front-matter-broken: The front matter can't be read/,
    )
  })

  it('reports a key that stands twice', () => {
    expect(findingsOf('---\ntitle: A\ntitle: B\n---\n# A')[0]).toMatch(/^3 front-matter-broken/)
  })

  it('never runs', () => {
    const [finding] = findingsOf('---js\n{ title: (globalThis.patchdeckRan = true) }\n---\n# A')
    expect(finding).toMatch(/^1 front-matter-refused: The front matter is written in "js"/)
    expect(globalThis.patchdeckRan).toBeUndefined()
  })

  it('is not read into a rule at the top, nor out of an unclosed one', () => {
    const ruled = talkOf('---\n# A\n\n## Summary\n\nSome words.\n\n---\n\nMore.')
    expect(ruled.postmortem.title.text).toBe('A')
    expect(ofReading(ruled.findings)).toEqual([])
    expect(talkOf('---\ntitle: A\n\n# B\n').postmortem.title.text).toBe('B')
  })

  it('leaves the lines of the document where they are', () => {
    const talk = talkOf('---\ntitle: T\n---\n\n# A\n\n## Actions\n\n- Do it\n')
    expect(talk.postmortem.groups[0]?.actions[0]?.spans).toEqual([{ path: 'talk.md', line: 9, endLine: 9 }])
  })
})
