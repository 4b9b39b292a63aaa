import fc from 'fast-check'
import type { Answer } from '../../src/model/room.ts'

/** What one group of actions looks like; `mark` gives a word that stands nowhere else in the document. */
type Shape = (mark: () => string) => string

/** Ways to write actions, each with open cells. */
const shapes: readonly Shape[] = [
  (w) =>
    `| Team | What | Who | When |\n|------|:----:|-----|-----:|\n| SRE  | Do ${w()} |     |      |\n| Data | Do ${w()} and \`a \\| b\` | | |`,
  (w) => `|**Team**| **What** |\n|----|-----|\n|SRE | Do ${w()} & more | \n|UI  | Do ${w()}  |`,
  (w) => `Team | What\n--- | ---\nSRE | Do ${w()}\nData | Do ${w()} a \\| b |`,
  (w) => `| # | Task | Who |\n| - | ---- | --- |\n| 1 | Do ${w()}\n| 2 | Do ${w()} | | beyond |\n| | | |`,
  (w) => `| Action | Type |\n|---|---|\n| Do ${w()} [x](https://a.example) | detect |`,
  (w) => `| Team | What |\n| SRE | Do ${w()} |\n| UI | Do ${w()} |`,
  (w) => `  | What |\n  | ---- |\n  | Do ${w()} |\n  Do ${w()}`,
  (w) => `- Do ${w()}\n- Do ${w()}\n  over two lines\n- Do ${w()}\n  - with a note`,
  (w) => `- Do ${w()}\n\n- Do ${w()}\n\n  More of it.\n\n- **Do ${w()}**`,
  (w) => `* [ ] Do ${w()}\n* [x] Do ${w()} https://a.example/x`,
  (w) => `1. Do ${w()}\n2. Do ${w()}: it matters`,
  (w) => `1) Do ${w()}\n1) Do ${w()}`,
  (w) => `-\tDo ${w()}\n-\tDo ${w()} <!-- a comment -->`,
  (w) => `- Later\n  - Do ${w()}\n  - Do ${w()}: soon`,
  (w) => `+ Do ${w()}\n  \`\`\`\n  code\n  \`\`\`\n+ Do ${w()}`,
  (w) => `#### Do ${w()}\n\nFor a reason.\n\n#### Do ${w()} \`@x\`\n#### Do ${w()}`,
  (w) => `Do ${w()} soon.`,
  (w) => `Do ${w()} first.\nthen the rest of it\n\nDo ${w()} last.`,
]

const headings = ['## Action items', '### Short term', '## Next steps (soon)', 'Action items\n------------']
const tops = ['', '---\ntitle: A\n---\n', '---\nlang: de\ndate: 2031-04-05\n---\n', '+++\ntitle = "A"\n+++\n']
const tails = [
  '',
  '\n---',
  '\n\nSome last words.',
  '\n\n## Timeline\n\n- 10:05 it broke',
  '\n\n[^1]: A note.',
]
const notes = [
  '',
  '\n\n## Speaker notes\n\nSay this.\n\n- **Why**: that',
  '\n# Speaker notes\n\n## Opening\n\nA story.',
]

/** A document with groups of actions of many shapes, with the words that stand for its actions. */
export const documents = fc
  .record({
    top: fc.constantFrom(...tops),
    title: fc.constantFrom('# The outage\n\n', '# The outage\n\nIt broke[^1].\n\n', ''),
    groups: fc.array(fc.tuple(fc.constantFrom(...headings), fc.constantFrom(...shapes)), { maxLength: 3 }),
    tail: fc.constantFrom(...tails),
    notes: fc.constantFrom(...notes),
    ends: fc.constantFrom('\n', '\r\n', '\r', 'mixed' as const),
    bom: fc.boolean(),
    hasLastEnd: fc.boolean(),
  })
  .map(({ top, title, groups, tail, notes, ends, bom, hasLastEnd }) => {
    const marks: string[] = []
    const mark = (): string => `w${marks.push('') - 1}x`
    const body = groups.map(([heading, shape]) => `${heading}\n\n${shape(mark)}`).join('\n\n')
    const text = `${top}${title}${body}${tail}${notes}${hasLastEnd ? '\n' : ''}`
    let line = 0
    const written = text.replace(/\n/g, () =>
      ends === 'mixed' ? (['\n', '\r\n'][line++ % 2] ?? '\n') : ends,
    )
    return { written: (bom ? '\uFEFF' : '') + written, marks: marks.map((_, i) => `w${i}x`) }
  })

// biome-ignore format: a list of words
const awkward = [
  'Ines', 'R&D, Ops (EU)', '@omar', 'a|b', 'a\\|b', '`-r`', 'x_y_z', '_kim_', '*star*',
  '[link](http://a.example)', 'C++', 'https://a.example/%20x', '~~x~~', '<b>', 'a\\', '&amp;', '1. first',
  '# no', '- x', '[x] y', 'Kim: lead', 'due: 5 May', '2031-05-20', 'Q3 2031', '3 May', 'next sprint 14',
  '![a](b)', '[^1]', '<!-- x -->', '===', '担当、者', 'a; b', 'Ärzte/Öl',
]

/** Whatever markdown may take for something else, and some letters of more than one byte. */
const letters = fc.constantFrom(...'aB1 .,;:()[]{}|\\`*_~<>&#@!?/=+-"\'é担😀（，：')

/** What people type, and what they hardly ever type. */
export const typed = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: letters, minLength: 1, maxLength: 12 }).map((text) => `q${text}`),
)

export const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    text: typed.map((text) => `Check ${text}`),
    team: fc.option(typed),
    kind: fc.option(fc.constantFrom('detect', 'prevent', 'mitigate', 'repair', 'learn')),
    owner: fc.option(typed),
  }),
  { maxLength: 3 },
)
