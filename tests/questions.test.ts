import { describe, expect, it } from 'vitest'
import { rules } from '../src/check.ts'
import { wordsByLanguage } from '../src/languages.ts'
import { talkOf } from './helpers/talk.ts'

const questionPhrases = wordsByLanguage('questions')
const phrases = wordsByLanguage('slides')

const languages = Object.keys(phrases)

describe('our own sentences', () => {
  const texts = [
    ...Object.values(questionPhrases.en ?? {}),
    ...Object.values(phrases.en ?? {}).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    ),
    'Ask the room, and wait: what else needs a patch?',
  ] as readonly string[]
  const isLanguage = (rule: string): boolean => rule.startsWith('language-') || rule === 'placeholder'

  it('obey the rules of language', () => {
    const { findings } = talkOf(`# Ours\n\n${texts.join('\n\n')}\n`)
    expect(findings.filter(({ rule }) => isLanguage(rule))).toEqual([])
  })

  it('obey them in findings too', () => {
    const vague = talkOf(
      '# T\n\n## Action items\n\n- Improve it\n- Train the engineers\n\n## Impact\n\nBad.\n',
    )
    const said = vague.findings.flatMap(({ message, hint }) => [message, hint ?? ''])
    const { findings } = talkOf(`# Ours\n\n${said.join('\n\n')}\n`)
    expect(findings.filter(({ rule }) => isLanguage(rule))).toEqual([])
  })

  it('look ahead: with what, how or which, never why or who', () => {
    const { moreToAsk: _, ...asked } = questionPhrases.en ?? {}
    for (const text of Object.values(asked)) {
      expect(text).toMatch(/\b(what|how|which)\b/i)
      expect(text).not.toMatch(/\b(why|who|should|could|would)\b/i)
    }
  })

  it('are there in every language, with the same holes', () => {
    const holes = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort()
    const english = Object.entries(questionPhrases.en ?? {})
    for (const language of languages)
      expect(
        Object.entries(questionPhrases[language] ?? {}).map(([key, text]) => [key, holes(text)]),
        language,
      ).toEqual(english.map(([key, text]) => [key, holes(text)]))
  })
})

const actions =
  '# Slow checkout\n\n## Action items\n\n- Rename the cron job once more\n- Write the restart down somewhere\n'

function closing(front: string, text = actions): { shown: readonly string[]; notes: string } {
  const { deck } = talkOf(`---\n${front}\n---\n\n${text}`)
  const slide = deck.slides.at(-1)
  return {
    shown: slide?.kind === 'closing' ? slide.asked.map(({ text }) => text.text) : [],
    notes: slide?.notes.map(({ markdown }) => markdown).join('\n') ?? '',
  }
}

describe('the questions of the last slide', () => {
  const usual = closing('lang: en')

  it('come from the document, and are the same every time', () => {
    expect(usual.shown).toEqual([
      'What will be the first sign of “Slow checkout” next time?',
      'What do we know now that we did not know before?',
    ])
    expect(closing('lang: en')).toEqual(usual)
  })

  it('can be dropped, reworded and pinned, and the author’s own come first', () => {
    expect(closing('questions: [{ drop: lessons-none }]').shown).toEqual(usual.shown.slice(0, 1))
    expect(closing('questions: [{ drop: first sign }]').shown).toEqual(usual.shown.slice(1))
    expect(closing('questions: [{ pin: lessons-none }]').shown).toEqual([...usual.shown].reverse())
    expect(closing('questions: [{ reword: lessons-none, as: What did we learn? }]').shown[1]).toBe(
      'What did we learn?',
    )
    expect(closing('questions: [What comes first?]').shown).toEqual(['What comes first?', ...usual.shown])
  })

  it('are three at most; the others stand in the notes', () => {
    const four = closing('questions: [What is one?, What is two?, What is three?]')
    expect(four.shown).toEqual(['What is one?', 'What is two?', 'What is three?'])
    expect(four.notes).toContain('first sign of *Slow checkout*')
  })

  it('leave the slide for the notes when there is no room', () => {
    const long = closing(
      `questions: [${['a', 'b', 'c'].map((name) => `What is ${name} ${'and so on '.repeat(40)}?`).join(', ')}]`,
    )
    expect(long.shown.length).toBeLessThan(3)
    expect(long.notes).toContain('What is c and so on')
  })

  it('follow the document’s language', () => {
    expect(closing('lang: de', '# Ausfall\n\n## Maßnahmen\n\n- Alarm auf Platte\n').shown).toEqual([
      'Was wissen wir jetzt, das wir vorher nicht wussten?',
    ])
  })
})

describe('settings of rules', () => {
  const vague = '# T\n\n## Action items\n\n- Improve it\n'
  const severityOf = (text: string): readonly string[] =>
    talkOf(text).findings.flatMap(({ rule, severity }) => (rule === 'action-vague' ? [severity] : []))

  it('turn them off or change their severity', () => {
    expect(severityOf(vague)).toEqual(['warning'])
    expect(severityOf(`---\nrules:\n  action-vague: off\n---\n\n${vague}`)).toEqual([])
    expect(severityOf(`---\nrules:\n  action-vague: error\n---\n\n${vague}`)).toEqual(['error'])
  })

  it('silence them at a line, on it or above it', () => {
    expect(severityOf(vague.replace('it\n', 'it <!-- patchdeck-ignore action-vague -->\n'))).toEqual([])
    expect(severityOf(vague.replace('- Imp', '<!-- patchdeck-ignore action-vague -->\n- Imp'))).toEqual([])
    expect(severityOf(vague.replace('it\n', 'it <!-- patchdeck-ignore placeholder -->\n'))).toEqual([
      'warning',
    ])
  })

  it('count what is left when one place of several is silenced', () => {
    const { findings } = talkOf(
      `${vague.replace('it\n', 'it <!-- patchdeck-ignore action-no-date -->\n')}- Better it\n`,
    )
    expect(findings.find(({ rule }) => rule === 'action-no-date')?.message).toBe('0 of 1 action has a date.')
  })

  it('make a finding of a question when the author gives it a severity', () => {
    const text = `---\nrules:\n  lessons-none: warning\n---\n\n${vague}`
    expect(talkOf(text).findings.filter(({ rule }) => rule === 'lessons-none')).toHaveLength(1)
    expect(talkOf(text).questions.filter(({ rule }) => rule === 'lessons-none')).toHaveLength(1)
  })

  it('leave no comment on a slide', () => {
    const { deck } = talkOf(vague.replace('it\n', 'it <!-- patchdeck-ignore action-vague -->\n'))
    expect(
      JSON.stringify(deck.slides.map((slide) => (slide.kind === 'actions' ? slide.rows : []))),
    ).toContain('Improve it')
  })

  it('knows every rule by one name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
})
