import { describe, expect, it } from 'vitest'
import { buildTalk } from '../src/build/talk.ts'
import type { Slide } from '../src/model/deck.ts'
import { sourceFile } from '../src/model/source.ts'
import { published, secretsOf } from '../src/redact.ts'
import { deckSections, readingPage } from '../src/render.ts'
import { talkOf } from './helpers/talk.ts'

/** What is on the projector; what is spoken, by slide; and what was reported. */
function shownAndTold(text: string): {
  readonly shown: string
  readonly told: readonly (readonly [id: string, notes: string])[]
  readonly guesses: readonly number[]
} {
  const { deck, findings, placement } = talkOf(text)
  expect(placement.dropped).toBe(0)
  const shown = [...deckSections(deck).values()]
    .map((section) => section.replace(/<aside[\s\S]*/, ''))
    .join(' ')
  const notesOf = ({ notes }: Slide): string => notes.map(({ markdown }) => markdown).join('\n')
  return {
    shown: shown.replace(/<[^>]*>/g, ' '),
    told: deck.slides
      .filter((slide) => notesOf(slide).includes('secret'))
      .map((slide) => [slide.id, notesOf(slide)]),
    guesses: findings.filter(({ rule }) => rule === 'note-guessed').map(({ spans: [{ line }] }) => line),
  }
}

const impact = '## Impact\n\n- 300 mails were late'
const actions = '## Action items\n\n- Page on a backlog (@omar)'
const header = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\n`

describe('notes of a slide tool', () => {
  it.each([
    [
      'reveal-md',
      `${header('theme: black')}# T\n\n---\n\n${impact}\n\nNote: the secret\n\n---\n\n${actions}\n`,
    ],
    [
      'reveal-md, on lines of their own',
      `${header('revealOptions:', '  transition: fade')}# T\n\n---\n\n${impact}\n\nNotes:\n\nthe secret\n\n- secret too\n\n----\n\n${actions}\n`,
    ],
    [
      'reveal-md, without blank lines',
      `${header('revealOptions: {}')}# T\n---\n\n${impact}\nnote: the secret\n---\n${actions}\n`,
    ],
    [
      'reveal-md, with own separators',
      `${header('separator: <!--s-->', "verticalSeparator: '^<!--v-->$'", "notesSeparator: '^SPEAKER:'")}# T\n\n<!--s-->\n\n${impact}\n\nSPEAKER: the secret\n\n<!--v-->\n\n${actions}\n`,
    ],
    [
      'reveal.js, vertical slides',
      `# T\n\n--\n\n${impact}\n\nNote: the secret\n\nMore of it.\n\n--\n\n${actions}\n`,
    ],
    [
      'separators alone',
      `# T\n\n---\n\n${impact}\n\nNote:\nthe secret\n\nMore of it.\n\n---\n\n${actions}\n`,
    ],
    [
      'Marp',
      `${header('marp: true', 'paginate: true')}# T\n\n---\n\n<!-- _class: lead -->\n\n${impact}\n\n<!-- the secret -->\n\n---\n\n${actions}\n`,
    ],
    [
      'Marp, parted by headings',
      `${header('marp: true', 'headingDivider: 2')}# T\n\n${impact}\n\n<!--\nthe secret\n\n- secret too\n-->\n\n${actions}\n`,
    ],
    [
      'Slidev',
      `${header('theme: seriph', 'transition: slide-left', 'mdc: true')}# T\n\n---\nlayout: center\nclass: text-left\n---\n\n${impact}\n\n<!-- no note -->\n\n- and more\n\n<!--\nthe secret\n-->\n\n---\n\n${actions}\n`,
    ],
    ['Slidev without front matter', `# T\n\n---\n\n${impact}\n\n<!-- the secret -->\n\n---\n\n${actions}\n`],
    [
      'remark',
      `class: center, middle\n\n# T\n\n---\nclass: left\n\n${impact}\n\n???\n\nthe secret\n\n---\n\n${actions}\n`,
    ],
    ['Pandoc', `# T\n\n${impact}\n\n::: notes\n\nthe secret\n\n:::\n\n- and more\n\n${actions}\n`],
    [
      'Quarto',
      `${header('format: revealjs')}# T\n\n${impact}\n\n::: {.notes}\nthe secret\n:::\n\n${actions}\n`,
    ],
    ['HTML of reveal.js', `# T\n\n${impact}\n\n<aside class="notes">\nthe secret\n</aside>\n\n${actions}\n`],
  ])('are the speaker’s: %s', (_, text) => {
    const { shown, told, guesses } = shownAndTold(text)
    expect(shown).not.toMatch(/secret|class:|layout:|Notes?:|--|SPEAKER|\?\?\?|:::/i)
    expect(shown).toContain('Page on a backlog')
    expect(told.map(([id]) => id)).toEqual(['impact-slide'])
    expect(told[0]?.[1]).not.toMatch(/no note|lead/)
    expect(guesses).toEqual([])
  })

  it('stand with the slide that is made of theirs, be it a table, a timeline or the title', () => {
    const text = `${header('theme: black')}# T\n\nNote: secret 1\n\n---\n\n## Timeline\n\n- 10:05 it stops\n- 10:30 it runs\n\nNote: secret 2\n\n---\n\n${actions}\n\nNote: secret 3\n`
    expect(shownAndTold(text).told.map(([id, notes]) => [id, notes.match(/secret \d/g)])).toEqual([
      ['title-slide', ['secret 1']],
      ['timeline-slide', ['secret 2']],
      ['action-items', ['secret 3']],
    ])
  })

  it('are no actions, and no part of the document', () => {
    const { postmortem } = talkOf(
      `${header('theme: black')}# T\n\n---\n\n${actions}\n\nNote:\n\n- Page Ines (@kim)\n\n## Impact\n\n- 300 mails\n\n---\n\n## Summary\n\nSlow.\n`,
    )
    expect(postmortem.groups.flatMap((group) => group.actions).map(({ what }) => what.text)).toEqual([
      'Page on a backlog (@omar)',
    ])
    expect(postmortem.figures).toEqual([])
  })

  it('are left out of a public site, and looked for', () => {
    const text = `${header('theme: black')}# T\n\n---\n\n${impact}\n\nNote: The secret is that Globex left in May.\n`
    const source = { slug: 'talk', files: [sourceFile('talk.md', text)] }
    const { deck, postmortem } = buildTalk(source)
    const open = published(deck, postmortem)
    const pages = [
      ...deckSections(open).values(),
      readingPage(open, { root: './', script: '', styles: [], fonts: [], icon: '' }),
    ]
    expect(pages.join(' ')).not.toContain('Globex')
    const secrets = secretsOf({ source, postmortem, deck: open, denied: [], names: [], mayContact: false })
    expect(secrets.map((secret) => secret.text)).toContain('The secret is that Globex left in May.')
  })
})

describe('a mark of notes in a document that is no deck', () => {
  it.each([
    ['the last paragraph of a section', `# T\n\n${impact}\n\nNote: the secret\n\n${actions}\n`, 7],
    ['the last paragraph of all', `# T\n\n${impact}\n\nNote: the secret\ngoes on\n`, 7],
    ['alone on its line', `# T\n\n${impact}\n\nNotes:\n\nthe secret\n\nMore of it.\n\n${actions}\n`, 7],
    ['alone over a list', `# T\n\n${impact}\n\nNote:\n- the secret\n\n${actions}\n`, 7],
    ['of remark', `# T\n\n${impact}\n\n???\n\nthe secret\n\n${actions}\n`, 7],
    ['before a rule', `# T\n\n${impact}\n\nNote: the secret\n\n---\n\nThe end.\n`, 7],
  ])('is kept off the slide and reported: %s', (_, text, line) => {
    const { shown, told, guesses } = shownAndTold(text)
    expect(shown).not.toMatch(/secret|Notes?:|\?\?\?/)
    expect(told.map(([id]) => id)).toEqual(['impact-slide'])
    expect(guesses).toEqual([line])
  })

  it.each([
    ['before a list', `# T\n\n## Timeline\n\nNote: the secret\n\n- 10:05 it stops\n- 10:30 it runs\n`],
    ['before another paragraph', `# T\n\n## Summary\n\nNote: the secret is out.\n\nIt was slow.\n`],
    ['inside a sentence', `# T\n\n## Summary\n\nPlease note: the secret is out.\n`],
    ['in the middle of a paragraph', `# T\n\n## Summary\n\nIt was slow.\nNote: the secret is out.\n`],
    ['in an item', `# T\n\n## Summary\n\n- Note: the secret is out.\n`],
    ['in bold', `# T\n\n## Summary\n\nIt was slow.\n\n**Note:** the secret is out.\n`],
    ['in a quotation', `# T\n\n## Summary\n\nIt was slow.\n\n> Note: the secret is out.\n`],
    ['in code', `# T\n\n## Summary\n\n\`\`\`\n\nNote: the secret is out.\n\`\`\`\n`],
    ['a question that is open', `# T\n\n## Root cause\n\n???\n\nThe secret is out.\n`],
  ])('is a sentence like any other %s', (_, text) => {
    const { told, guesses, shown } = shownAndTold(text)
    expect(guesses).toEqual([])
    expect(`${shown} ${told.map(([, notes]) => notes).join(' ')}`).toMatch(/secret/i)
  })

  it.each([
    ['in an ordinary document', `# T\n\n${impact}\n\n<!-- secret -->\n\n${actions}\n`],
    [
      'after a rule or two',
      `# T\n\n${impact}\n\n<!-- secret -->\n\n---\n\n${actions}\n\n## Lessons\n\nNone.\n`,
    ],
    ['a directive of Marp', `${header('marp: true')}# T\n\n---\n\n<!-- footer: secret -->\n${impact}\n`],
    [
      'a comment for a linter',
      `# T\n\n---\n\n${impact}\n\n<!-- markdownlint-disable secret -->\n\n---\n\n${actions}\n`,
    ],
    [
      'in code of a deck',
      `${header('marp: true')}# T\n\n---\n\n${impact}\n\n\`\`\`html\n<!-- a -->\n\`\`\`\n`,
    ],
  ])('is no note where it is a comment: %s', (_, text) => {
    expect(shownAndTold(text)).toMatchObject({ told: [], guesses: [] })
  })
})
