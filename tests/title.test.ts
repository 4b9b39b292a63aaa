import { describe, expect, it } from 'vitest'
import type { TitleSlide } from '../src/model/deck.ts'
import { talkOf } from './helpers/talk.ts'

function titleOf(text: string): TitleSlide | undefined {
  return talkOf(text).deck.slides.find((slide) => slide.kind === 'title')
}

describe('the title', () => {
  it.each([
    ['2031-10-17, Full disk on the gateway', '2031-10-17', 'Full disk on the gateway'],
    [
      'Incident on 2031-01-22 - Full disk on the gateway',
      'Incident on 2031-01-22',
      'Full disk on the gateway',
    ],
    ['[17 October 2031] - Full disk', '17 October 2031', 'Full disk'],
    ['Postmortem: Full disk', 'Postmortem', 'Full disk'],
  ])('%s begins in the line above', (written, above, title) => {
    const slide = titleOf(`# ${written}\n\n## Summary\n\nWords.`)
    expect([slide?.above, slide?.title.text, slide?.title.markdown]).toEqual([above, title, title])
  })

  it.each(['Incident on 2031-01-22', '24 hours, part 2 of it', 'Full disk on 2031-01-22'])(
    '%s stays whole',
    (written) => {
      const slide = titleOf(`# ${written}\n\n## Summary\n\nWords.`)
      expect([slide?.above, slide?.title.text]).toEqual([null, written])
    },
  )

  it('is as large as its length allows, and what is cut is spoken', () => {
    const clause = 'The disk of the gateway is full again'
    const long = `${clause}, ${'and no one has seen it coming for a whole night '.repeat(6).trim()}`
    const sizes = [clause, `${clause} and ${clause}`, long].map((text) => titleOf(`# ${text}`)?.size)
    expect(sizes[0]).toBe('huge')
    expect(sizes[2]).toBe('small')
    expect(titleOf(`# ${long}`)?.title.text).toMatch(/ …$/)
    expect(
      titleOf(`# ${long}`)
        ?.notes.map(({ markdown }) => markdown)
        .join(),
    ).toContain(long)
  })

  it('has no box where there is no action', () => {
    const slides = (text: string): string => String(talkOf(text).deck.slides.map(({ kind }) => kind))
    expect(slides('# A')).toContain('title')
    expect(titleOf('# A')?.actions).toBe(0)
  })
})
