import { describe, expect, it } from 'vitest'
import { dueDay } from '../src/parse/times/due.ts'
import { dateOrderOf } from '../src/parse.ts'
import { talkOf } from './helpers/talk.ts'

/** In a document of 9 April 2031, whose dates of numbers alone say no order. */
const read = (text: string, lang = 'en'): string | null =>
  dueDay(text, { lang, order: dateOrderOf('', lang), day: '2031-04-09' })

describe('what is due', () => {
  it.each([
    ['2031-05-20', '2031-05-20'],
    ['2031/05/20', '2031-05-20'],
    ['2031.5.20', '2031-05-20'],
    ['2031. 5. 20.', '2031-05-20'],
    ['20.05.2031', '2031-05-20'],
    ['20.5.31', '2031-05-20'],
    ['20-05-2031', '2031-05-20'],
    ['20-May-2031', '2031-05-20'],
    ['5/20/2031', '2031-05-20'],
    ['20/5/2031', '2031-05-20'],
    ['5/5/2031', '2031-05-05'],
    ['May 20, 2031', '2031-05-20'],
    ['May 20th 2031', '2031-05-20'],
    ['20 May 2031', '2031-05-20'],
    ['the 20th of May 2031', '2031-05-20'],
    ['Fri, 20 May 2031', '2031-05-20'],
    ['Tuesday May 20', '2031-05-20'],
    ['2031-05-20 (tentative)', '2031-05-20'],
    ['2031-05-20 or later', '2031-05-20'],
    ['20. Mai 2031', '2031-05-20'],
    ['Dienstag, 20. Mai', '2031-05-20'],
    ['20.5.', '2031-05-20'],
    ['20 mai 2031', '2031-05-20'],
    ['1er juin 2031', '2031-06-01'],
    ['mar. 20 mai', '2031-05-20'],
    ['20 de mayo de 2031', '2031-05-20'],
    ['20 de mayo del 2031', '2031-05-20'],
    ['1º de junho de 2031', '2031-06-01'],
    ['20. des. 2031', '2031-12-20'],
    ['20 de out de 2031', '2031-10-20'],
    ['2031年5月20日', '2031-05-20'],
    ['2031年5月20号', '2031-05-20'],
    ['２０３１年５月２０日', '2031-05-20'],
    ['2031년 5월 20일', '2031-05-20'],
    ['5月20日', '2031-05-20'],
    ['20–24 May 2031', '2031-05-24'],
    ['May 20-24', '2031-05-24'],
    ['2031-05-20 to 2031-05-24', '2031-05-24'],
  ])('on a day: %s by %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it.each([
    ['May 20', '2031-05-20'],
    ['April 9', '2031-04-09'],
    ['April 8', '2032-04-08'],
    ['20. Januar', '2032-01-20'],
    ['5/20', '2031-05-20'],
    ['29 February', '2032-02-29'],
    ['March', '2032-03-31'],
    ['Q1', '2032-03-31'],
  ])('without a year is of the next after the incident: %s by %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it.each([
    ['Feb 2031', '2031-02-28'],
    ['February 2032', '2032-02-29'],
    ['June 2031', '2031-06-30'],
    ['2031-06', '2031-06-30'],
    ['06/2031', '2031-06-30'],
    ['end of May', '2031-05-31'],
    ['end of June 2031', '2031-06-30'],
    ['late June', '2031-06-30'],
    ['mid-June', '2031-06-15'],
    ['mid June 2031', '2031-06-15'],
    ['early June', '2031-06-10'],
    ['Ende Mai', '2031-05-31'],
    ['Mitte Juni 2031', '2031-06-15'],
    ['Anfang Juni', '2031-06-10'],
    ['fin mai', '2031-05-31'],
    ['mi-juin', '2031-06-15'],
    ['mi juin', '2031-06-15'],
    ['début juin', '2031-06-10'],
    ['finales de mayo', '2031-05-31'],
    ['a mediados de junio', '2031-06-15'],
    ['fim de maio', '2031-05-31'],
    ['meados de junho de 2031', '2031-06-15'],
    ['slutten av mai', '2031-05-31'],
    ['midten av juni', '2031-06-15'],
    ['5月末', '2031-05-31'],
    ['2031年5月末', '2031-05-31'],
    ['6月中旬', '2031-06-15'],
    ['5月底', '2031-05-31'],
    ['5월 말', '2031-05-31'],
    ['6월 중순', '2031-06-15'],
    ['Q3', '2031-09-30'],
    ['Q3 2031', '2031-09-30'],
    ['2031 Q3', '2031-09-30'],
    ['2031-Q3', '2031-09-30'],
    ["Q3'31", '2031-09-30'],
    ['Q3/2031', '2031-09-30'],
    ['end of Q3', '2031-09-30'],
    ['Q3/Q4 2031', '2031-12-31'],
    ['3. Quartal 2031', '2031-09-30'],
    ['3e trimestre 2031', '2031-09-30'],
    ['3º trimestre', '2031-09-30'],
    ['3. kvartal', '2031-09-30'],
    ['第3四半期', '2031-09-30'],
    ['第三季度', '2031-09-30'],
    ['3분기', '2031-09-30'],
    ['H1', '2031-06-30'],
    ['H2 2031', '2031-12-31'],
    ['2. Halbjahr', '2031-12-31'],
    ['下半年', '2031-12-31'],
    ['하반기', '2031-12-31'],
    ['week 24', '2031-06-15'],
    ['W24', '2031-06-15'],
    ['2031-W24', '2031-06-15'],
    ['week 14', '2032-04-04'],
    ['week 15', '2031-04-13'],
    ['KW 24', '2031-06-15'],
    ['KW24/2031', '2031-06-15'],
    ['semaine 24', '2031-06-15'],
    ['semana 24', '2031-06-15'],
    ['uke 24', '2031-06-15'],
    ['第24週', '2031-06-15'],
    ['第24周', '2031-06-15'],
    ['2031', '2031-12-31'],
    ['end of 2031', '2031-12-31'],
    ['EOY', '2031-12-31'],
    ['Jahresende', '2031-12-31'],
    ['2031年末', '2031-12-31'],
  ])('in a stretch is due on its last day: %s by %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it('in *trimestre* and *semestre* is shortened where they are said', () => {
    expect([read('T3 2031', 'fr'), read('S2', 'es'), read('T3'), read('S2')]).toEqual([
      '2031-09-30',
      '2031-12-31',
      null,
      null,
    ])
  })

  it.each([
    'by 20 May',
    'before 20 May',
    'until 20 May',
    'Due: 20 May',
    'due by 20 May',
    'ETA 20 May',
    'no later than 20 May',
    '20 May at the latest',
    '20 May EOD',
    'bis 20. Mai',
    'bis zum 20. Mai',
    'spätestens am 20. Mai',
    'avant le 20 mai',
    "d'ici le 20 mai",
    'au plus tard le 20 mai',
    'antes del 20 de mayo',
    'hasta el 20 de mayo',
    'antes de 20 de mayo',
    'até 20 de maio',
    'innen 20. mai',
    'senest 20. mai',
    '5月20日までに',
    '5月20日まで',
    '5月20日前',
    '5월 20일까지',
    '(20 May)',
  ])('is the same with the words around it: %s', (text) => {
    expect(read(text)).toBe('2031-05-20')
  })

  it.each([
    ...['next sprint', 'ASAP', 'TBD', '', 'soon', 'in 2 weeks', 'within 30 days', 'sprint 14', 'this month'],
    ...[
      'Friday',
      'nächste Woche',
      'dès que possible',
      '来週',
      '다음 주',
      'Q3 planning',
      'Q3 FY31',
      'Q5',
      'H3',
    ],
    ...[
      '31 June 2031',
      '2031-02-30',
      '13/13/2031',
      'week 54',
      'May be later',
      '4/5/2031',
      '4/5',
      '3 of 5',
      'v2031',
    ],
  ])('is no day: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it('needs the incident’s day where no year is written', () => {
    const hints = { lang: 'en', order: null, day: null }
    expect(['20 May', 'Q3', 'week 24'].map((text) => dueDay(text, hints))).toEqual([null, null, null])
  })
})

describe('a date of numbers alone', () => {
  it.each([
    ['en', '4/25/2031 it began', '2031-04-05'],
    ['en', '25/4/2031 it began', '2031-05-04'],
    ['en', 'on 2031-05-04, by 4/5/2031', '2031-05-04'],
    ['en', 'on 2031-04-05, by 4/5/2031', '2031-04-05'],
    ['en', 'it began on 29-03-2031', '2031-05-04'],
    ['en', '4/25/2031 and 25/4/2031', null],
    ['en', '', null],
    ['en-US', '', null],
    ['en-GB', '', '2031-05-04'],
    ['de', '', '2031-05-04'],
    ['fr', '', '2031-05-04'],
    ['fr', '4/25/2031', '2031-04-05'],
    ['ja', '', null],
  ])('is read as the document writes others: in %s with "%s" 4/5/2031 is %s', (lang, text, day) => {
    expect(dueDay('4/5/2031', { lang, order: dateOrderOf(text, lang), day: null })).toBe(day)
  })

  it('that may be two days dates no row', () => {
    const rows = ['- 4/5/2031 10:05 UTC: Outage begins', '- 4/5/2031 10:12 UTC: Detected']
    const { postmortem, findings } = talkOf(['# A', '', '## Timeline', '', ...rows].join('\n'))
    const { timeline } = postmortem
    expect(findings.filter(({ rule }) => rule === 'date-ambiguous').map(({ spans }) => spans.length)).toEqual(
      [2],
    )
    expect(timeline.map(({ at, day, moment }) => [at, day, moment !== null])).toEqual([
      [null, null, true],
      [null, null, true],
    ])
  })
})

describe('an action', () => {
  it.each([
    ['de', '20. Mai', '## Maßnahmen', '| Was | Fällig |'],
    ['fr', '20 mai', '## Actions', '| Quoi | Échéance |'],
    ['es', '20 de mayo', '## Acciones', '| Qué | Fecha límite |'],
    ['ja', '5月20日までに', '## アクション', '| 内容 | 期限 |'],
    ['en', 'May 20', '## Actions', '| What | Due |'],
  ])('is overdue in %s', (lang, due, heading, head) => {
    const header = ['---', `lang: ${lang}`, 'date: 2031-04-09', '---', '', '# A', '', heading, '']
    const text = [...header, head, '|---|---|', `| Purge | ${due} |`].join('\n')
    const { postmortem } = talkOf(text)
    const [action] = postmortem.groups.flatMap(({ actions }) => actions)
    expect([action?.due, action?.dueDay]).toEqual([due, '2031-05-20'])
  })
})
