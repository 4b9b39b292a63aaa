import { describe, expect, it } from 'vitest'
import { isReadLanguage, languages, phrasesIn } from '../src/languages.ts'
import { everySection } from '../src/model/section.ts'
import { dueDay } from '../src/parse/times/due.ts'
import { deckSections } from '../src/render.ts'
import { talkOf, talksOf } from './helpers/talk.ts'

/** What is read out of a talk of the fixtures, as short as can be. */
function readTalk(name: string): unknown {
  const [talk] = talksOf(`talks/${name}`).talks
  if (!talk) throw new Error(`No talk in ${name}.`)
  const { settings, title, day, sections, groups, timeline, phases } = talk.postmortem
  return {
    lang: settings.lang,
    title: title.text,
    day,
    roles: everySection(sections).flatMap(({ roles }) => roles.filter((role) => role !== 'other')),
    actions: groups
      .flatMap(({ actions }) => actions)
      .map(({ owner, dueDay, status, horizon }) => [owner, dueDay, status, horizon]),
    clocks: timeline.map(({ time }) => /\d\d[:.]\d\d/.exec(time)?.[0].replace('.', ':')),
    phases: phases.map(({ marker }) => marker),
  }
}

const storyOfTwelve = ['summary', 'impact', 'timeline', 'root_cause', 'detection', 'resolution']
const looksBack = ['went_well', 'went_wrong', 'got_lucky', 'lessons']

describe('a document in a language that we only read', () => {
  it('is read in Italian', () => {
    expect(readTalk('italiano')).toEqual({
      lang: 'it',
      title: 'La biglietteria online è rimasta ferma per tre ore',
      day: '2031-05-12',
      roles: [...storyOfTwelve, ...looksBack, 'actions'],
      actions: [
        ['Chiara Vannucci', '2031-05-20', 'done', null],
        ['Piattaforma', '2031-06-30', 'in progress', null],
        ['Elena Bassi', null, 'open', null],
      ],
      clocks: ['09:05', '09:40', '10:15', '12:05'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('is read in Dutch', () => {
    expect(readTalk('nederlands')).toEqual({
      lang: 'nl',
      title: 'De deuren van het magazijn gingen niet meer open',
      day: '2031-03-03',
      roles: ['summary', 'impact', 'timeline', 'root_cause', ...looksBack, 'actions', 'actions', 'actions'],
      actions: [
        ['Joris', '2031-03-10', 'done', 'short'],
        ['Sanne', '2031-03-14', 'open', 'short'],
        ['Facilitair', '2031-06-30', 'open', 'long'],
      ],
      clocks: ['22:10', '22:25', '23:40', '00:30'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('is read in Swedish', () => {
    expect(readTalk('svenska')).toEqual({
      lang: 'sv',
      title: 'Bokningen av operationssalar stod stilla',
      day: '2031-02-07',
      roles: [...storyOfTwelve, 'went_well', 'went_wrong', 'lessons', 'actions'],
      actions: [
        ['Elias Norén', '2031-02-21', 'done', null],
        ['Databasgruppen', '2031-03-31', 'in progress', null],
        ['Maja Lindqvist', '2031-06-30', 'open', null],
      ],
      clocks: ['09:02', '09:20', '10:45', '13:10'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('is read in Danish', () => {
    expect(readTalk('dansk')).toEqual({
      lang: 'da',
      title: 'Postmortem · 2031-09-18 · Betalinger blev trukket to gange',
      day: '2031-09-18',
      roles: ['summary', 'impact', 'timeline', 'root_cause', ...looksBack, 'actions', 'actions', 'actions'],
      actions: [
        ['Magnus', '2031-09-25', 'done', 'short'],
        ['Freja', '2031-10-10', 'in progress', 'short'],
        ['Drift', '2031-11-30', null, 'long'],
      ],
      clocks: ['08:30', '11:15', '11:40', '15:05'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('is read in Polish', () => {
    expect(readTalk('polski')).toEqual({
      lang: 'pl',
      title: 'Awaria kolejki wysyłek 14 czerwca 2031',
      day: '2031-06-14',
      roles: [...storyOfTwelve, ...looksBack, 'actions'],
      actions: [
        ['Marek Sowa', '2031-06-20', 'done', null],
        ['Zespół Platformy', '2031-07-31', 'in progress', null],
        ['Hanna Zielińska', '2031-09-30', 'open', null],
      ],
      clocks: ['07:10', '08:05', '08:40', '09:25'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('is read in Russian', () => {
    expect(readTalk('russkij')).toEqual({
      lang: 'ru',
      title: 'Расписание электричек показывало вчерашний день',
      day: '2031-10-09',
      roles: [...storyOfTwelve, ...looksBack, 'actions'],
      actions: [
        ['Тимур Сабиров', '2031-10-16', 'done', null],
        ['Команда платформы', '2031-11-30', 'in progress', null],
        ['Ольга Ветрова', '2031-12-31', 'open', null],
      ],
      clocks: ['05:00', '06:35', '07:10', '07:45'],
      phases: ['impact', 'detected', 'resolved'],
    })
  })

  it('keeps its own words on its slides, with English where our pages speak', () => {
    const [talk] = talksOf('talks/polski').talks
    const slides = talk ? [...deckSections(talk.deck).values()].join('\n') : ''
    for (const words of ['Główne przyczyny awarii', 'Odpowiedzialny', 'do 20 czerwca 2031', '3 tys.', '120'])
      expect(slides).toContain(words)
    expect(slides).toContain(languages.en.slides.closingQuestion)
    expect(phrasesIn('pl').lessons).toBe(languages.en.slides.lessons)
  })
})

describe('headings in other cases and numbers', () => {
  it.each([
    ['Wpływ awarii na sprzedaż', 'impact'],
    ['Analiza przyczyn awarii', 'root_cause'],
    ['Lista zadań po awarii', 'actions'],
    ['Chronologia 12 maja', 'timeline'],
    ['Анализ первопричин сбоя', 'root_cause'],
    ['Последствий для клиентов', 'impact'],
    ['Список мероприятий и сроков', 'actions'],
    ['Ход инцидента по часам, хронология', 'timeline'],
    ['Извлечённые уроки', 'lessons'],
    ['Conseguenze per i clienti', 'impact'],
    ['Azioni pianificate', 'actions'],
    ['De oorzaak van de storing', 'root_cause'],
    ['Maatregelen voor de toekomst', 'actions'],
    ['Orsaken till avbrottet', 'root_cause'],
    ['Åtgärder framöver', 'actions'],
    ['Årsagen til nedbruddet', 'root_cause'],
    ['Tiltag fremover', 'actions'],
  ])('%s: %s', (heading, role) => {
    expect(rolesUnder(heading)).toContain(role)
  })

  it.each([
    'Azioni non intraprese',
    'Działania podjęte podczas awarii',
    'Предпринятые во время сбоя действия',
    'Maatregelen die we niet nemen',
    'Åtgärder som inte görs',
    'Handlinger, der ikke udføres',
  ])('%s heads no actions', (heading) => {
    expect(talkOf(`# A\n\n## ${heading}\n\n- Uno\n- Due\n`).postmortem.groups).toEqual([])
  })
})

function rolesUnder(heading: string): readonly string[] {
  const { sections } = talkOf(`# A\n\n## ${heading}\n\n- Uno\n- Due\n`).postmortem
  return everySection(sections).flatMap(({ roles }) => roles)
}

describe('a day by which something is due', () => {
  it.each([
    ['entro fine maggio 2031', 'it', '2031-05-31'],
    ['entro il 3 giugno', 'it', '2031-06-03'],
    ['2° trimestre 2031', 'it', '2031-06-30'],
    ['eind maart 2031', 'nl', '2031-03-31'],
    ['uiterlijk 4 mei', 'nl', '2031-05-04'],
    ['vecka 20 2031', 'sv', '2031-05-18'],
    ['senast den 4 maj 2031', 'sv', '2031-05-04'],
    ['udgangen af juni 2031', 'da', '2031-06-30'],
    ['inden d. 4. marts 2031', 'da', '2031-03-04'],
    ['do końca września 2031', 'pl', '2031-09-30'],
    ['w połowie października 2031', 'pl', '2031-10-15'],
    ['3 lutego 2031 r.', 'pl', '2031-02-03'],
    ['до 5 мая 2031 г.', 'ru', '2031-05-05'],
    ['к концу августа 2031', 'ru', '2031-08-31'],
    ['2-й квартал 2031', 'ru', '2031-06-30'],
  ])('%s (%s)', (text, lang, day) => {
    expect(dueDay(text, { lang, order: 'day', day: '2031-01-02' })).toBe(day)
  })
})

describe('a document in a language without words', () => {
  const czech = [
    '# Výpadek objednávek',
    '## Shrnutí\n\nObjednávky se od rána neukládaly, protože databáze byla plná, a zákazníci viděli chybu.',
    '## Časová osa\n\n- 08:05 Disk je plný\n- 08:20 První zákazník volá\n- 09:10 Místo je uvolněno',
    '## Opatření\n\n- [ ] Přesunout zálohu na jiný disk\n- [x] Hlídat volné místo na disku',
  ].join('\n\n')

  it('is read by its shape', () => {
    const { settings, groups, timeline } = talkOf(czech).postmortem
    expect([settings.lang, isReadLanguage(settings.lang)]).toEqual(['cs', false])
    expect(timeline.map(({ text }) => text.text)).toEqual([
      'Disk je plný',
      'První zákazník volá',
      'Místo je uvolněno',
    ])
    expect(groups.flatMap(({ actions }) => actions.map(({ what, status }) => [what.text, status]))).toEqual([
      ['Přesunout zálohu na jiný disk', 'open'],
      ['Hlídat volné místo na disku', 'done'],
    ])
  })

  it('of another language isn’t: a list of boxes may be anything', () => {
    const { groups } = talkOf(
      '# The shop\n\n## Before you begin\n\n- [ ] The key is here\n- [x] The lights are on\n',
    ).postmortem
    expect(groups).toEqual([])
  })
})
