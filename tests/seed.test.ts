import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { fixtures, root } from './helpers/talk.ts'

/** Rule, severity, and the lines it speaks of. */
function said({ findings, questions }: ReturnType<typeof loadTalks>): readonly string[] {
  const lines = (spans: readonly { readonly line: number }[]): string =>
    spans.map(({ line }) => line).join(' ')
  return [
    ...findings.map(({ rule, severity, spans }) => `${rule} ${severity}: ${lines(spans)}`),
    ...questions.map(({ rule, spans }) => `${rule} question: ${lines(spans)}`),
  ].sort()
}

describe('the repository’s own deck', () => {
  const seed = loadTalks([], root)

  it('is told what it leaves open, to the line', () => {
    expect(said(seed)).toEqual([
      'action-no-date info: 7 8 9 10 17 18 19 20',
      'action-no-owner info: 7 8 9 10 17 18 19 20',
      'action-no-ticket info: 7 8 9 10 17 18 19 20',
      'action-two-in-one info: 7 8 9 18',
      'action-vague warning: 9 17 19',
      'closing-without-action question: 43',
      'fix-without-guard question: 5',
      'metric-old-name info: 18 19 20',
      'metric-per-team question: 17 18 19 20',
      'metric-unheld question: 17',
      'target-missing question: 17',
      'target-missing question: 18',
      'target-missing question: 19',
      'target-missing question: 20',
      'team-order info: 3 13',
    ])
    const messages = seed.findings.map(({ message }) => message)
    expect(messages).toContain('0 of 8 actions have a person; all have a team.')
    expect(messages).toContain('0 of 8 actions have a date.')
    expect(messages).toContain('0 of 8 actions have a ticket or a link.')
  })

  it('asks three of its questions on the last slide, and the others in its notes', () => {
    const closing = seed.talks[0]?.deck.slides.at(-1)
    expect(closing?.kind === 'closing' && closing.asked.map(({ text }) => text.markdown)).toEqual([
      'Which row patches *cross-team coordination*?',
      'What will catch it when *-r flag* is missing again?',
      '*Faster and reliable updates to production systems*: what will we see when it is done?',
    ])
    expect(closing?.notes.at(-1)?.markdown.split('\n')).toHaveLength(7)
  })

  it('is told none of it once the gaps are filled', () => {
    expect(said(loadTalks(['.'], path.join(fixtures, 'filled')))).toEqual([])
  })
})
