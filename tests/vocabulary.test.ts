import { describe, expect, it } from 'vitest'
import type { Talk } from '../src/model/talk.ts'
import { ofReading, talkOf } from './helpers/talk.ts'

function talkWith(vocabulary: string, body: string): Talk {
  return talkOf(`---\nvocabulary:\n${vocabulary}\n---\n# A\n\n${body}\n`)
}

function rolesIn({ postmortem }: Talk): readonly string[] {
  return (postmortem.sections[0]?.sections ?? []).map(({ roles }) => roles.join(' + '))
}

describe('the author’s own words', () => {
  it('name parts of the document, alone or in a list', () => {
    const talk = talkWith(
      '  summary: Was geschah hier\n  actions: [Unsere Vorsätze, Baustellen]',
      '## Was geschah hier\n\nEs brannte.\n\n## Baustellen\n\n- Löschen\n\n## Unsere Vorsätze (Q3)\n\n- Üben',
    )
    expect(rolesIn(talk)).toEqual(['summary', 'actions', 'actions'])
    expect(talk.postmortem.groups.flatMap(({ actions }) => actions.map(({ what }) => what.text))).toEqual([
      'Löschen',
      'Üben',
    ])
    expect(ofReading(talk.findings)).toEqual([])
  })

  it('go before the usual ones', () => {
    expect(rolesIn(talkWith('  lessons: Summary', '## Summary\n\nText.'))).toEqual(['lessons'])
    expect(rolesIn(talkOf('# A\n\n## Summary\n\nText.'))).toEqual(['summary'])
  })

  it('name horizons, columns and states', () => {
    const talk = talkWith(
      '  short: [This moon]\n  columns: {owner: [Shepherd], time: [Bell]}\n  status: {done: [shipped to sea]}',
      [
        '## Actions\n\n### This moon',
        '| What | Shepherd | Status |\n|---|---|---|\n| Dig | Ines | shipped to sea |',
        '## Timeline\n\n| Note | Bell |\n|---|---|\n| It rang | 10:05 |',
      ].join('\n\n'),
    )
    const [action] = talk.postmortem.groups[0]?.actions ?? []
    expect(action).toMatchObject({ owner: 'Ines', status: 'done', horizon: 'short' })
    expect(talk.postmortem.timeline[0]).toMatchObject({ time: '10:05', text: { text: 'It rang' } })
  })

  it('hold for one document only', () => {
    talkWith('  actions: [Baustellen]', '## Baustellen\n\n- Löschen')
    expect(rolesIn(talkOf('# A\n\n## Baustellen\n\n- Löschen'))).toEqual(['other'])
  })

  it('are reported where they name nothing there is', () => {
    const { findings } = talkWith('  columns: {ownr: [Shepherd]}', '## Summary\n\nText.')
    expect(ofReading(findings).map(({ rule, message, spans }) => [rule, message, spans[0].line])).toEqual([
      ['front-matter-value', '"columns.ownr" under vocabulary can\'t be read.', 2],
    ])
  })
})

describe('the language, where none is written', () => {
  const langOf = (text: string): string => talkOf(text).postmortem.settings.lang

  it.each([
    ['de', '# A\n\n## Auswirkungen\n\nx\n\n## Maßnahmen\n\n- y'],
    ['fr', '# A\n\n## Résumé\n\nx\n\n## Impact\n\ny\n\n## Chronologie\n\n- 10:00 z'],
    ['ko', '# A\n\n## 요약\n\nx\n\n## 근본 원인\n\ny'],
    ['zh', '# A\n\n## 事件概述\n\nx\n\n## 改进措施\n\n- y'],
  ])('is %s, that of its headings', (lang, text) => {
    expect(langOf(text)).toBe(lang)
  })

  it.each([
    ['one known heading could be a loanword', '# A\n\n## Zusammenfassung\n\nx'],
    ['headings of two languages agree in none', '# A\n\n## Zusammenfassung\n\nx\n\n## What went well\n\ny'],
    ['headings that several languages share tell none', '# A\n\n## Impact\n\nx\n\n## Actions\n\n- y'],
    ['no heading is known', '# A\n\n## Nichts davon\n\nx'],
  ])('is English where %s', (_, text) => {
    expect(langOf(text)).toBe('en')
  })

  it('is the written one, whatever the headings are in', () => {
    expect(langOf('---\nlang: en\n---\n# A\n\n## Auswirkungen\n\nx\n\n## Maßnahmen\n\n- y')).toBe('en')
  })
})

/** How a postmortem's parts are usually headed in each language, in the order of the roles. */
const roles = ['summary', 'impact', 'timeline', 'root_cause', 'went_well', 'went_wrong', 'lessons', 'actions']
// biome-ignore format: a language a line
const headings: Readonly<Record<string, readonly string[]>> = {
  en: ['Summary', 'Impact', 'Timeline', 'Root cause', 'What went well', 'What went wrong', 'Lessons learned', 'Action items'],
  de: ['Zusammenfassung', 'Auswirkungen', 'Zeitverlauf', 'Ursache', 'Was gut lief', 'Was schlecht lief', 'Erkenntnisse', 'Maßnahmen'],
  fr: ['Résumé', 'Conséquences', 'Chronologie', 'Causes fondamentales', 'Ce qui a bien fonctionné', "Ce qui s'est mal passé", 'Enseignements', "Plan d'action"],
  es: ['Resumen', 'Impacto', 'Cronología', 'Causa raíz', 'Qué salió bien', 'Qué salió mal', 'Lecciones aprendidas', 'Acciones'],
  pt: ['Resumo', 'Impacto', 'Linha do tempo', 'Causa raiz', 'O que deu certo', 'O que deu errado', 'Lições aprendidas', 'Ações'],
  nb: ['Sammendrag', 'Konsekvenser', 'Tidslinje', 'Årsak', 'Hva gikk bra', 'Hva gikk dårlig', 'Lærdom', 'Tiltak'],
  ja: ['概要', '影響', 'タイムライン', '根本原因', 'うまくいったこと', 'うまくいかなかったこと', '学び', 'アクションアイテム'],
  zh: ['一、故障概述', '（二）影响范围', '3、时间线', '第四章 根本原因', '做得好的地方', '做得不好的地方', '经验教训', '改进措施'],
  ko: ['요약', '영향', '타임라인', '근본 원인', '잘된 점', '잘못된 점', '배운 점', '액션 아이템'],
}

describe('the main headings', () => {
  it.each(Object.entries(headings))('of %s are known, and tell the language', (lang, names) => {
    const talk = talkOf(`# A\n\n${names.map((name) => `## ${name}\n\nText.`).join('\n\n')}`)
    expect(rolesIn(talk)).toEqual(roles)
    expect(talk.postmortem.settings.lang).toBe(lang)
  })
})
