import { describe, expect, it } from 'vitest'
import type { CallsSlide } from '../src/model/calls.ts'
import { talkOf } from './helpers/talk.ts'

function callsOf(causes: readonly string[], actions: readonly string[]): readonly CallsSlide[] {
  const text = ['# A', '', '## Root causes', '', ...causes, '', '## Action items', '', ...actions].join('\n')
  return talkOf(text).deck.slides.flatMap((slide) => (slide.kind === 'calls' ? [slide] : []))
}

const causes = [
  '- The disk had no alert (OPS-1)',
  '- The nightly job wrote every row twice',
  '- Nobody owned the retention of the archive',
  '- The dashboard showed a wrong region',
  '- Deployments had no canary stage',
  '- Backups stood on the same volume',
]

describe('from cause to action', () => {
  it('is one slide of five at the most, the open ones first, and counts all', () => {
    const [slide, ...more] = callsOf(causes, ['- [ ] Alert on a full disk (OPS-1)'])
    expect(more).toEqual([])
    expect(slide?.calls).toHaveLength(5)
    expect(slide?.calls.every(({ answers }) => answers.length === 0)).toBe(true)
    expect([slide?.linked, slide?.count]).toEqual([1, 6])
    expect(slide?.notes.map(({ markdown }) => markdown).join()).toContain('The disk had no alert')
  })

  it('is left out where all that links them is a guess', () => {
    const alike = ['- The certificate renewal job of the gateway was switched off']
    expect(callsOf(alike, ['- [ ] Bring back the certificate renewal job of the gateway'])).toEqual([])
  })

  it('cuts long words where not all have room, and speaks them whole', () => {
    const long = `- The disk of the gateway had no alert at all (OPS-1), ${'and no one looked at it '.repeat(6).trim()}`
    const [alone] = callsOf([long], ['- [ ] Alert on a full disk (OPS-1)'])
    expect(`- ${alone?.calls[0]?.what.text}`).toBe(long)
    const all = [long, ...causes.slice(1)].map((cause) =>
      cause === long ? cause : long.replace('disk', cause.slice(2)),
    )
    const [slide] = callsOf(all, ['- [ ] Alert on a full disk (OPS-1)'])
    expect(slide?.calls.every(({ what }) => what.text.endsWith('…'))).toBe(true)
    expect(slide?.notes.at(-1)?.markdown.split('\n')).toEqual(all)
  })
})
