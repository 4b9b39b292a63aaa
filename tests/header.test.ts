import { describe, expect, it } from 'vitest'
import { sourceFile } from '../src/model/source.ts'
import { parseConfig } from '../src/parse/config.ts'
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
      '2 front-matter-unknown-key: "layout", "tags" and "weight" are for other tools, and are not read. → They may stay: they change nothing here.',
    ])
  })

  it('takes no key of another tool for a slip of ours', () => {
    expect(findingsOf('---\ntheme: seriph\nlogo: a.svg\nstyle: x\n---\n# A')).toEqual([
      expect.stringContaining('2 front-matter-unknown-key: "theme", "logo" and "style" are for other tools'),
    ])
    expect(findingsOf('---\ntheme: seriph\nspeed: 3\n---\n# A')).toEqual([
      expect.stringContaining('"theme" and "speed" are no keys of the front matter.'),
    ])
  })

  it.each([
    ['author: Ines Okafor', ['Ines Okafor']],
    ['author: [Ines Okafor, Omar Diallo]', ['Ines Okafor', 'Omar Diallo']],
    ['author: Ines Okafor\nauthors: Omar Diallo', ['Omar Diallo']],
    ['author: {name: Ines Okafor}', []],
  ])('reads %j as authors', (written, authors) => {
    expect(settingsOf(written)).toMatchObject({ authors })
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

  it.each([
    ['an alias', 'a: &x [1]\ntitle: *x', 2, 'it has an anchor or an alias, which are not read'],
    ['a tag', 'title: A\ndate: !!js/function "x"', 3, 'Unresolved tag: tag:yaml.org,2002:js/function'],
    ['a known tag', 'title: !!str A', 2, 'it has the tag tag:yaml.org,2002:str, and tags are not read'],
    [
      'a bomb',
      `a: &a [x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: [*a, *a]\n`).join('')}`,
      2,
      'it has an anchor',
    ],
    ['brackets', `title: ${'['.repeat(20_000)}`, 2, 'it is nested deeper than 32 levels'],
    ['braces', `title: A\nx: ${'{a: '.repeat(15_000)}`, 3, 'it is nested deeper than 32 levels'],
    ['lists in lists', `title: A\nx:\n${'- '.repeat(9000)}x`, 4, 'it is nested deeper than 32 levels'],
    ['indentation', `title: A\nx:\n${' '.repeat(300)}y: 1`, 4, 'it is nested deeper than 32 levels'],
    ['length', `title: A\n${'x: y\n'.repeat(20_000)}`, 13_108, 'it has more than 64 kB'],
    ['a key inside that stands twice', 'title: A\npace: {a: 1, a: 2}', 3, 'a stands there twice'],
  ])('is refused for %s, at once', (_, header, line, why) => {
    const started = performance.now()
    const [finding] = findingsOf(`---\n${header}\n---\n# A`)
    expect(finding).toContain(`${line} front-matter-broken: The front matter can't be read: ${why}`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('may have thousands of keys', () => {
    const header = Array.from({ length: 6000 }, (_, i) => `k${i}: 1`).join('\n')
    const started = performance.now()
    expect(settingsOf(`title: A\n${header}`)).toMatchObject({ title: 'A' })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'ts', ' js', 'JS', 'cson', 'python'])(
    'is no program in %j',
    (language) => {
      const text = `---${language}\n{ "title": (globalThis.patchdeckRan = true) }\n---\n# A\n\n## Summary\n\nText.`
      expect(findingsOf(text)[0]).toMatch(/^1 front-matter-refused/)
      expect(talkOf(text).postmortem.title.text).toBe('A')
      expect(globalThis.patchdeckRan).toBeUndefined()
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'changes nothing but its keys: %s',
    (key) => {
      const header = `${key}: {polluted: yes}\ntitle: A\npace: {${key}: 5}\nrules: {${key}: off}\nvocabulary: {columns: {${key}: x}}\nnames: {${key}: the lead}`
      expect(settingsOf(header)).toMatchObject({ title: 'A' })
      expect(settingsOf(`title: A\n${key}: x`)).not.toHaveProperty('polluted')
      const toml = `+++\n${key} = "x"\ntitle = "B"\n[${key}.a]\npolluted = true\n+++\n# A\n`
      expect(() => talkOf(toml)).not.toThrow()
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      const said = `# ${key}\n\n## ${key}\n\n- ${key}: ${key}\n\n## Timeline\n\n- 5 ${key} 2031 10:05 ${key}\n\n## Actions\n\n| ${key} | What | Status | Who |\n|---|---|---|---|\n| ${key} | ${key} | ${key} | ${key} |\n\n\`\`\`${key}\nx\n\`\`\`\n\n[${key}]: x\n[^${key}]: y\n\n[${key}] [^${key}]`
      expect(talkOf(said).placement.dropped).toBe(0)
    },
  )

  it('of TOML is bounded too', () => {
    expect(findingsOf(`+++\ntitle = ${'['.repeat(20_000)}\n+++\n# A`)[0]).toContain('2 front-matter-broken')
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

describe('a configuration', () => {
  it.each([
    ['deny: [a]\ndeny: [b]', '2 deny stands there twice'],
    ['deny: &a [b]', '1 it has an anchor or an alias, which are not read'],
    ['- a', '1 it is no list of key: value lines'],
    ['profile: sre\n---\ndeny: [a]', '2 Source contains multiple documents'],
    ['profile: sre\n...\ndeny: [a]', '3 Source contains multiple documents'],
    [`deny: ${'['.repeat(33)}`, '1 it is nested deeper than 32 levels'],
  ])('that is broken is reported at its own line: %j', (text, expected) => {
    const [finding] = parseConfig(sourceFile('patchdeck.yaml', text)).findings
    const [, why] = /can't be read: (.*)\.$/.exec(finding?.message ?? '') ?? []
    expect(`${finding?.spans[0].line} ${why}`).toBe(expected)
  })

  it('has each key on its line, whatever it is', () => {
    const { findings } = parseConfig(sourceFile('patchdeck.yaml', 'profile: sre\n? {a: b}\n: c\n'))
    expect(findings.map(({ rule, spans: [{ line }] }) => [rule, line])).toEqual([['config-unknown-key', 2]])
  })
})
