import { describe, expect, it } from 'vitest'
import { talkOf } from './helpers/talk.ts'

const head = (front: string): string => `---\n${front}\n---\n`
const body = `# Outage\n\n## Summary\n\nIt was the disk.\n\n## Root cause\n\nA loop.\n\n# Speaker notes\n\n## Summary\n\n${'word '.repeat(130)}\n\n## Root cause\n\n${'word '.repeat(260)}\n`

function seconds(front: string, text = body): Readonly<Record<string, number | null>> {
  const { slides, plan } = talkOf(head(front) + text).deck
  return Object.fromEntries(slides.map(({ id }, i) => [id, plan[i]?.seconds ?? null]))
}

function findings(front: string, text = body): readonly string[] {
  const ofTime = talkOf(head(front) + text).findings.filter(({ rule }) =>
    /^(pace|talk|front-matter)-/.test(rule),
  )
  return ofTime.map(({ rule, spans, message, hint }) => `${rule}:${spans[0].line} ${message} → ${hint}`)
}

describe('the plan of a talk', () => {
  it('is none without a duration or a pace', () => {
    expect(new Set(Object.values(seconds('title: x')))).toEqual(new Set([null]))
  })

  it('spreads the duration by the words of the notes, to its last second', () => {
    const plan = seconds('duration: 10m')
    const all = Object.values(plan) as number[]
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(600)
    expect((plan['root-cause'] ?? 0) / (plan['summary-slide'] ?? 1)).toBeCloseTo(130 / 70, 1)
    expect(Math.min(...all)).toBeGreaterThan(0)
  })

  it('gives a section its pace, and the others what is left', () => {
    const plan = seconds('duration: 10m\npace:\n  summary: 4m\n  closing-question: 1.5')
    expect([plan['summary-slide'], plan['closing-question']]).toEqual([240, 90])
    expect((plan['title-slide'] ?? 0) + (plan['root-cause'] ?? 0)).toBeCloseTo(270, -1)
  })

  it('takes a pace without a duration, and lets the others take as long as they take', () => {
    expect(seconds('pace:\n  Summary: 1m')).toMatchObject({ 'summary-slide': 60, 'root-cause': 131 })
  })

  it('names the section of each slide', () => {
    expect(talkOf(body).deck.plan.map(({ section }) => section)).toEqual([
      null,
      'Summary',
      'Root cause',
      null,
    ])
  })

  it('counts words where none is set apart', () => {
    const text = '# 障害\n\n## 概要\n\nディスク。\n\n# スピーカーノート\n\n## 概要\n\n'
    const short = seconds('duration: 10m\nlang: ja', text)
    const long = seconds('duration: 10m\nlang: ja', `${text}${'週末にディスクが埋まりました。'.repeat(20)}\n`)
    expect(Math.max(...(Object.values(long) as number[]))).toBeGreaterThan(
      Math.max(...(Object.values(short) as number[])),
    )
  })
})

describe('the findings about time', () => {
  it('tell of notes that do not fit the duration, in its line', () => {
    expect(findings('title: x\nduration: 2m')).toEqual([
      expect.stringMatching(
        /^talk-too-long:3 The notes don't fit into 2 minutes: \d+ words on 4 slides take about 4 minutes, at 130 words a minute and 10 seconds a slide\. → Write duration: 4m, or tell less\.$/,
      ),
    ])
    expect(findings('duration: 4m')).toEqual([])
  })

  it('tell of a pace for what is not there, and of one longer than the talk', () => {
    expect(findings('duration: 5m\npace:\n  Sumary: 6m')).toEqual([
      'pace-unknown-section:3 "Sumary" in pace is no section of this talk. → These are: title-slide, Summary, Root cause, closing-question. A slide\'s own id will do, too.',
      'pace-over-duration:3 The sections of pace take 6 minutes together, and the talk has 5 minutes. → Shorten a section, or give the talk a longer duration.',
    ])
  })

  it('tell of a pace that is none', () => {
    expect(findings('pace: fast')[0]).toContain('front-matter-value:2 "pace: fast" isn\'t a value of pace.')
  })
})
