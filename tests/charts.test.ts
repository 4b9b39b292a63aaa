import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slide, SlideKind } from '../src/model/deck.ts'
import { textArea } from '../src/outline/measure.ts'
import { overlap } from '../src/render/chart/labels.ts'
import { deckSections } from '../src/render.ts'
import { cases } from './helpers/cases.ts'
import { readDrawing } from './helpers/drawn.ts'
import { fixtures, talkOf, talksOf } from './helpers/talk.ts'

/** The pictures of a deck by the id of their slide, and all that those slides say. */
function chartsOf(
  talk: ReturnType<typeof talkOf>,
): readonly { readonly slide: Slide; readonly svg: string; readonly html: string }[] {
  const sections = deckSections(talk.deck)
  return talk.deck.slides.flatMap((slide) => {
    const html = sections.get(slide.id) ?? ''
    const svg = /<svg class="chart.*?<\/svg>/s.exec(html)?.[0]
    return svg ? [{ slide, svg, html }] : []
  })
}

describe('a talk that has every picture', () => {
  const [talk] = talksOf('talks/warehouse').talks
  const charts = talk ? chartsOf(talk) : []

  it.each(['title', 'impact', 'coverage', 'metrics', 'horizons', 'calls'] as const)(
    'draws its %s',
    async (kind) => {
      const chart = charts.find(({ slide }) => slide.kind === kind)
      await expect(chart?.svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
        path.join(fixtures, 'charts', `${kind}.svg`),
      )
    },
  )

  it('ends with what has no action yet', () => {
    expect(talk?.deck.slides.at(-2)?.kind).toBe('calls')
  })
})

const words: Readonly<Record<string, readonly string[]>> = {
  en: ['queue', 'a', 'retries', 'the gateway', 'W'.repeat(40), 'i', '--', 'certificate', '9'],
  ar: ['الخدمة', 'تنبيه', 'قاعدة البيانات', 'API', 'و'],
  ja: ['監視を追加する', '待機系', 'を', 'データベースの復旧手順書', 'API'],
}
const lang = fc.constantFrom('en', 'ar', 'ja')
const text = (lang: string, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...(words[lang] ?? [])), { minLength: 1, maxLength })
    .map((parts) => parts.join(' '))
const kinds = ['detect', 'prevent', 'mitigate', 'repair', 'learn', '']
const metrics = ['MTTR', 'Change failure rate', 'Deployment frequency', 'Rework rate', '']
const rows = fc.integer({ min: 1, max: 12 })

const row = (lang: string): fc.Arbitrary<string> =>
  fc
    .tuple(text(lang, 6), text(lang, 40), fc.constantFrom(...kinds), fc.constantFrom(...metrics))
    .map((cells) => `| ${cells.join(' | ')} |`)
const table = (lang: string): fc.Arbitrary<string> =>
  rows
    .chain((length) => fc.array(row(lang), { minLength: length, maxLength: length * 2 }))
    .map((lines) => ['| Team | What | Type | DORA Metric |', '|---|---|---|---|', ...lines].join('\n'))
const items = (lang: string): fc.Arbitrary<string> =>
  fc.array(text(lang, 24), { maxLength: 14 }).map((lines) => lines.map((line) => `- ${line}`).join('\n'))
const numbers = fc.constantFrom(
  '47 minutes',
  '99.95 %',
  '12,345,678,901 requests',
  'about 3 hours',
  '0',
  '$4.2 million',
)
const impact = fc
  .array(
    fc.tuple(
      fc.constantFrom('', 'Orders waited for'),
      numbers,
      fc.constantFrom('', 'of customers and '.repeat(9)),
    ),
    {
      maxLength: 4,
    },
  )
  .map((lines) => lines.map((parts) => `- ${parts.join(' ')}`).join('\n'))

/** A document with matter for every picture, or with none for some. */
const document = lang.chain((lang) =>
  fc
    .record({
      short: table(lang),
      long: table(lang),
      causes: items(lang),
      wrong: items(lang),
      lucky: items(lang),
      impact,
    })
    .map(
      ({ short, long, causes, wrong, lucky, impact }) =>
        `---\nlang: ${lang}\n---\n# T\n\n## Impact\n\n${impact}\n\n## Root causes\n\n${causes}\n\n## What went wrong\n\n${wrong}\n\n## Where we got lucky\n\n${lucky}\n\n## Short term\n\n${short}\n\n## Long term\n\n${long}\n`,
    ),
)

describe('the pictures of any document', () => {
  it('hold all they draw, and set no label over another', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const { slide, svg } of chartsOf(talkOf(text))) {
          const { width, height, lines, boxes } = readDrawing(svg, text.startsWith('---\nlang: ar'))
          const outside = [...lines, ...boxes].filter(
            (box) =>
              box.x < -0.1 ||
              box.y < -0.1 ||
              box.x + box.width > width + 0.2 ||
              box.y + box.height > height + 0.2,
          )
          expect(outside, slide.id).toEqual([])
          const over = lines.filter((a, i) => lines.some((b, j) => j > i && overlap(a, b)))
          expect(over, slide.id).toEqual([])
          expect(height).toBeLessThanOrEqual(textArea.height)
          expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        }
      }),
      cases(40),
    )
  })

  it('say in words what they may shorten', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const { slide, html } of chartsOf(talkOf(text)))
          for (const said of textsOf(slide)) expect(plain(html), slide.id).toContain(plain(said))
      }),
      cases(20),
    )
  })

  it('are drawn only where there is something to draw', () => {
    const drawn = (text: string): readonly SlideKind[] =>
      chartsOf(talkOf(text)).map(({ slide }) => slide.kind)
    expect(drawn('# T\n\n## Impact\n\nNobody noticed.\n\n## Action items\n\n- Add an alert\n')).toEqual([
      'title',
    ])
  })
})

/** What a slide has to say, in the picture or beside it. */
function textsOf(slide: Slide): readonly string[] {
  if (slide.kind === 'coverage')
    return slide.rows.flatMap(({ actions }) => actions.map(({ what }) => what.text))
  if (slide.kind === 'calls')
    return slide.calls.flatMap(({ what, answers }) => [what.text, ...answers.map(({ what }) => what.text)])
  if (slide.kind === 'horizons')
    return slide.teams.flatMap(({ team, plans }) => [
      team,
      ...[...plans.short, ...plans.long].map(({ text }) => text),
    ])
  if (slide.kind === 'metrics') return slide.holdings.flatMap(({ teams }) => teams)
  if (slide.kind === 'title') return slide.tallies.map(({ team }) => team)
  return slide.kind === 'impact'
    ? slide.tiles.flatMap(({ before, value, after }) => [before, value, after])
    : []
}

/** Without tags, entities and spaces. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;|&#\d+;|["'&<>]/g, '')
    .replace(/\s+/g, '')
}
