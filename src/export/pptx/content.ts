import {
  changePhrasesIn,
  chartPhrasesIn,
  counted,
  filled,
  phrasesIn,
  timelinePhrasesIn,
} from '../../languages.ts'
import type { Deck, Page, Slide, SlideKind } from '../../model/deck.ts'
import { doraMetrics, type Metric } from '../../model/metric.ts'
import type { Postmortem } from '../../model/postmortem.ts'
import type { Prose } from '../../model/prose.ts'
import type { HeadedText } from '../../model/story.ts'
import { type Paragraph, plainRuns, richBlocks, richRuns } from '../rich-text.ts'
import {
  type Cell,
  type ContentBlock,
  drawn,
  item,
  labelled,
  openCell,
  paragraph,
  plainCell,
  proseCell,
  proseParagraph,
  type SlideContent,
  tableOf,
} from './cells.ts'
import { type Around, actionsTable, factText, timelineTable, wholeTimeline } from './tables.ts'

/** The contents of a slide, out of the model. */
export function contentOf(slide: Slide, deck: Deck, postmortem: Postmortem): SlideContent {
  const { lang } = deck.settings
  return contentIn(slide, { deck, postmortem, lang, words: phrasesIn(lang) })
}

function contentIn<K extends SlideKind>(slide: Extract<Slide, { kind: K }>, around: Around): SlideContent {
  const { above, blocks, largest = usualType } = contents[slide.kind as K](slide, around)
  return { above: above.filter(Boolean).join(' · '), blocks, largest }
}

interface Parts {
  readonly above: readonly (string | null | undefined)[]
  readonly blocks: readonly ContentBlock[]
  readonly largest?: number
}

/** As large as letters are where the slide doesn't say, in pixels. */
const usualType = 32

/** What each kind shows. A kind that is missing here doesn't compile. */
const contents: {
  readonly [K in SlideKind]: (slide: Extract<Slide, { kind: K }>, around: Around) => Parts
} = {
  title: ({ subtitle, above, facts, tallies, actions }, { words, lang }) => ({
    above: subtitle ? [subtitle.text] : [words.postmortem, above === words.postmortem ? null : above],
    blocks: [
      ...facts.map(([label, value]) => labelled(label, value)),
      ...(actions > 0
        ? [
            drawn(
              tallies.map(({ team, actions: count }) => item(`${team}: ${count}`)),
              paragraph(counted(actions, words.actionCount, lang)),
            ),
          ]
        : []),
    ],
  }),
  opening: ({ diff }, { deck }) => ({
    above: [deck.title.text],
    blocks:
      diff.length > 0
        ? [{ kind: 'patch', lines: diff.map(({ sign, text }) => `${signs[sign] ?? ' '} ${text}`) }]
        : [],
  }),
  changes: ({ since, rows, page, counts }, around) => {
    const { words, lang } = around
    const said = changePhrasesIn(lang)
    const tallies = counts.map(([state, count]) => item(`${said.states[state]}: ${count}`))
    const table = tableOf(
      [words.status, words.team, words.what, said.thenAndNow],
      rows.map(({ state, team, what, facts }) => [
        plainCell(said.states[state]),
        plainCell(team ?? ''),
        proseCell(what, around.deck),
        plainCell(facts.map(factText).join('\n')),
      ]),
    )
    return {
      above: [filled(said.since, { name: since.name }), pageText(page)],
      blocks: [
        ...(page.number === 1 ? [drawn(tallies)] : []),
        rows.length > 0 ? table : paragraph(filled(said.none, { name: since.name })),
      ],
    }
  },
  actions: (slide, around) => ({
    above: [
      slide.kicker?.text,
      counted(slide.count, around.words.actionCount, around.lang),
      pageText(slide.page),
    ],
    blocks: [actionsTable(slide, around)],
  }),
  action: ({ action, heading, place, counterparts, showWhy }, around) => {
    const { words, lang } = around
    const { team, owner, due, metric, status, ticket, priority, why } = action
    const isSettled = status === 'done' || status === 'rejected'
    const facts: readonly (readonly [label: string, cell: Cell | null])[] = [
      [words.who, owner === null ? (isSettled ? null : openCell(words.whoOpen)) : plainCell(owner)],
      [words.when, due === null ? (isSettled ? null : openCell(words.whenOpen)) : plainCell(due)],
      [words.metric, metric && metricCell(metric, around)],
      [words.status, status && plainCell(changePhrasesIn(lang).statuses[status])],
      [words.ticket, ticket === null ? null : plainCell(ticket)],
      [words.priority, priority === null ? null : plainCell(priority)],
      [
        counterparts[0]?.horizon === 'long' ? words.later : words.now,
        counterparts.length > 0 ? plainCell(counterparts.map(({ what }) => what.text).join('; ')) : null,
      ],
    ]
    return {
      above: [heading?.text ?? words.actions, filled(words.of, { n: place.number, m: place.count }), team],
      blocks: [
        ...(showWhy && why ? [proseParagraph(why, around.deck)] : []),
        {
          kind: 'cells',
          head: [],
          rows: facts.flatMap(([label, cell]) => (cell ? [[plainCell(label), cell]] : [])),
        },
      ],
    }
  },
  coverage: ({ rows }, { lang }) => {
    const said = chartPhrasesIn(lang)
    const cells = rows.map(({ kind, actions }) => [
      plainCell(kind ? said[kind] : said.kindNotStated),
      actions.length > 0
        ? plainCell(actions.map(({ what }) => what.text).join('\n'))
        : openCell(`${kind ? said[kind] : said.kindNotStated}?`),
    ])
    return { above: [], blocks: [drawn([{ kind: 'cells', head: [], rows: cells }])] }
  },
  metrics: ({ holdings, others }, { words }) => ({
    above: [words.doraMetrics],
    blocks: [
      drawn([
        tableOf(
          [words.metric, words.team],
          holdings.map(({ metric, written, teams }) =>
            written
              ? [plainCell(written.text), plainCell(teams.join(', '))]
              : [openCell(metric.name), openCell(words.noActionNamesIt)],
          ),
        ),
      ]),
      ...(others.length > 0
        ? [paragraph(`${words.alsoNamed} ${others.map(({ written }) => written.text).join(', ')}`)]
        : []),
    ],
  }),
  horizons: ({ teams, page }, { words, lang }) => {
    const plan = (plans: readonly Prose[], question: string): Cell =>
      plans.length > 0 ? plainCell(plans.map(({ text }) => text).join('\n')) : openCell(`${question}?`)
    return {
      above: [counted(teams.length, words.teamCount, lang), pageText(page)],
      blocks: [
        tableOf(
          [words.team, words.now, words.later],
          teams.map(({ team, plans }) => [
            plainCell(team),
            plan(plans.short, words.now),
            plan(plans.long, words.later),
          ]),
        ),
      ],
    }
  },
  calls: ({ calls, count, linked }, { lang, words }) => {
    const said = chartPhrasesIn(lang)
    const rows = calls.map(({ what, answers }) => [
      plainCell(what.text),
      answers.length > 0
        ? plainCell(answers.map((answer) => answer.what.text).join('\n'))
        : openCell(said.whichAction),
    ])
    return {
      above: [filled(said.linkedOf, { linked, all: count })],
      blocks: [drawn([tableOf([said.causes, words.actions], rows)])],
    }
  },
  timeline: ({ kicker, day, times, rows, page }, around) => ({
    above: [kicker?.text, day, times, pageText(page)],
    blocks: rows.length > 0 ? [drawn([]), timelineTable(rows, around)] : [drawn([wholeTimeline(around)])],
  }),
  measures: ({ kicker, rows }, { lang }) => {
    const said = timelinePhrasesIn(lang)
    return {
      above: [kicker?.text],
      blocks: [
        {
          kind: 'cells',
          head: [],
          rows: rows.map(({ measure, stated, derived, ends }) => [
            plainCell(said.measures[measure]),
            plainCell(
              [stated && `${stated} (${said.stated})`, derived && `${derived} (${said.derived})`]
                .filter(Boolean)
                .join('\n'),
            ),
            plainCell(ends.map(({ time, text }) => `${time} ${text}`.trim()).join('\n')),
          ]),
        },
      ],
    }
  },
  summary: written,
  causes: written,
  detection: written,
  resolution: written,
  prose: written,
  impact: (slide, around) => {
    const { above, blocks, largest = usualType } = written(slide, around)
    const tiles = slide.tiles.map(({ before, value, after }) =>
      item([before, value, after].filter(Boolean).join(' ')),
    )
    return { above, blocks: [...(tiles.length > 0 ? [drawn(tiles)] : []), ...blocks], largest }
  },
  lessons: (slide, around) => {
    const { kicker, columns, page, size } = slide
    if (columns.length === 0) return written(slide, around)
    return {
      above: [kicker?.text, pageText(page)],
      blocks: [sideBySide(columns, around)],
      largest: size,
    }
  },
  closing: ({ asked }, { deck }) => ({
    above: [],
    blocks: [
      ...asked.map(({ text }): Paragraph => ({ ...item(''), runs: richRuns(text, deck) })),
      { kind: 'patch', lines: ['+ ▮'] },
    ],
  }),
}

const signs: Readonly<Record<string, string>> = { added: '+', removed: '−' }

/** The author's word and, where it is another, DORA's of today. */
function metricCell({ id, prose }: Metric, { deck, words }: Around): Cell {
  const cell = proseCell(prose, deck)
  const name = doraMetrics.find((metric) => metric.id === id)?.name.toLowerCase()
  if (!name || name === prose.text.toLowerCase()) return cell
  return { ...cell, runs: [...cell.runs, ...plainRuns(`\n${words.today}: ${name}`)] }
}

/** The kinds that show a text under a heading, in letters as large as on the slide. */
function written(slide: HeadedText, around: Around): Parts {
  const { heading, headline, kicker, layout, cells, markdown, page, size } = slide
  const over = headline ? heading : kicker
  return {
    above: [over?.text, pageText(page)],
    blocks: layout === 'grid' ? [sideBySide(cells, around)] : richBlocks(markdown, around.deck),
    largest: size,
  }
}

/** Short parts, each under its heading. */
function sideBySide(
  parts: readonly { readonly heading: Prose | null; readonly markdown: string }[],
  { deck }: Around,
): ContentBlock {
  return {
    kind: 'columns',
    columns: parts.map(({ heading, markdown }) => [
      ...(heading ? [{ ...paragraph(''), runs: richRuns(heading, deck), isHeading: true }] : []),
      ...richBlocks(markdown, deck),
    ]),
  }
}

function pageText({ number, count }: Page): string | null {
  return count > 1 ? `${number}/${count}` : null
}
