import { complain, type DocumentRule } from './rule/rule.ts'
import { hasAmount } from './vocabulary/measures.ts'

export const impactNoNumber: DocumentRule = {
  name: 'impact-no-number',
  isEnglish: true,
  check: ({ passages, sections }) => {
    const heads = sections
      .filter(({ roles }) => roles[0] === 'impact')
      .flatMap(({ heading }) => heading ?? [])
    const text = passages
      .filter(({ roles, kind }) => roles.includes('impact') && kind !== 'heading')
      .map(({ text }) => text)
    const hasCode = sections.some(
      ({ roles, blocks }) => roles.includes('impact') && blocks.some(({ kind }) => kind === 'code'),
    )
    if (text.length === 0 || hasCode || text.some(hasAmount)) return []
    return complain(
      heads.slice(0, 1).map(({ span, prose }) => ({ ...span, words: prose.text })),
      (places) => ({
        message: `"${places[0].words}" doesn't say how much.`,
        hint: 'Give a number: users, requests, minutes, money.',
      }),
    )
  },
}
