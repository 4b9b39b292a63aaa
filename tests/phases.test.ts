import { describe, expect, it } from 'vitest'
import { wordsByLanguage } from '../src/languages.ts'
import { talkOf } from './helpers/talk.ts'

const timelinePhrases = wordsByLanguage('timeline')

/** The phases of a document, each as `basis marker time`. */
function phasesOf(...lines: readonly string[]): readonly string[] {
  const { phases } = talkOf(lines.join('\n')).postmortem
  return phases.map(({ basis, marker, time }) => `${basis} ${marker} ${time}`)
}

const rows = (...entries: readonly string[]): readonly string[] => [
  '# A',
  '',
  '## Timeline',
  '',
  ...entries.map((entry) => `- ${entry}`),
]

describe('a row of a timeline', () => {
  it.each([
    ['Impact starts', 'impact'],
    ['OUTAGE BEGINS — the site is slow', 'impact'],
    ['The pool is drained. Outage begins.', 'impact'],
    ['the pipeline runs (problem started)', 'impact'],
    ['Detected: an alert on refunds', 'detected'],
    ['Acknowledged by the on-call', 'acknowledged'],
    ['Reverts deployed, issue mitigated.', 'mitigated'],
    ['Incident resolved and communicated', 'resolved'],
    ['All clear', 'clear'],
    ['Störung beginnt', 'impact'],
    ['Erkannt: Alarm', 'detected'],
    ['La panne est résolue', 'resolved'],
    ['Incidente detectado', 'detected'],
    ['Incidente resolvido', 'resolved'],
    ['Hendelsen oppdaget', 'detected'],
    ['影響開始：二重決済', 'impact'],
    ['検知（ユーザー報告）— 遅延', 'detected'],
    ['故障恢复', 'resolved'],
    ['장애 감지', 'detected'],
  ])('that says "%s" marks %s', (text, marker) => {
    expect(phasesOf(...rows(`10:00 ${text}`, '10:05 b'))).toEqual([`stated ${marker} 10:00`])
  })

  it.each([
    'It is not resolved',
    'Is the issue resolved?',
    'Believing the issue to be resolved, we went on',
    '部分復旧：一部のみ',
    '緩和（部分）— 一部のみ',
    'Mitigated (1/2): the first of two',
    'The detection rate falls',
    'More customer reports of slow pages',
  ])('that says "%s" marks none', (text) => {
    expect(phasesOf(...rows(`10:00 ${text}`, '10:05 b'))).toEqual([])
  })

  it.each([
    ['requests started failing', 'impact'],
    ['An alert fires on the queue', 'detected'],
    ['A user reports that pages are slow', 'detected'],
    ['Kim starts investigating', 'acknowledged'],
    ['Service is restored', 'mitigated'],
    ['We see that the problem is fixed', 'resolved'],
  ])('that says "%s" is guessed to be %s', (text, marker) => {
    expect(phasesOf(...rows(`10:00 ${text}`, '10:05 b'))).toEqual([`guess ${marker} 10:00`])
  })
})

describe('the phases of a timeline', () => {
  it('begin with the first and end with the last', () => {
    expect(
      phasesOf(
        ...rows(
          '10:00 Detected',
          '10:05 Detected again',
          '10:05 Detected',
          '11:00 Resolved',
          '11:30 Resolved',
        ),
      ),
    ).toEqual(['stated detected 10:00', 'stated resolved 11:30'])
  })

  it('are none where it begins again: then several incidents are told', () => {
    expect(phasesOf(...rows('10:00 Detected', '11:00 Resolved', '15:00 Detected', '16:00 Resolved'))).toEqual(
      [],
    )
  })

  it('take a guess only where it goes with what is stated', () => {
    expect(phasesOf(...rows('10:00 Impact starts', '10:20 Resolved', '10:30 An alert fires'))).toEqual([
      'stated impact 10:00',
      'stated resolved 10:20',
    ])
  })

  it('are stated by facts and by the front matter, which goes first', () => {
    const timeline = ['', '## Timeline', '', '- 10:00 a', '- 10:20 b', '- 11:00 Resolved']
    expect(phasesOf('# A', '', 'Detected: 10:20', 'End: 11:05', ...timeline)).toEqual([
      'stated detected 10:20',
      'stated resolved 11:05',
    ])
    expect(phasesOf('---', 't0: 10:00', 't4: 10:59', '---', '# A', '', 'End: 11:05', ...timeline)).toEqual([
      'stated impact 10:00',
      'stated resolved 10:59',
    ])
  })
})

const english = JSON.stringify(timelinePhrases.en).match(/\{\w+\}/g)

describe.each(Object.entries(timelinePhrases))('our words on a timeline in %s', (_, phrases) => {
  it('have the same holes', () => {
    expect(JSON.stringify(phrases).match(/\{\w+\}/g)).toEqual(english)
    expect(JSON.stringify(phrases)).not.toContain('""')
  })
})
