import type { Finding } from '../../model/finding.ts'
import { hasPhrases } from '../../model/phrases.ts'
import { everySection } from '../../model/section.ts'
import type { Understood } from '../unread.ts'

/** A language of the document that we have no words of our own in, as the author says it or as it was guessed. */
export function foreignLanguage({ header, lang, sections }: Understood): readonly Finding[] {
  if (hasPhrases(lang)) return []
  const written = header.find(({ key }) => key === 'lang')
  const first = everySection(sections).flatMap(({ heading, blocks }) => heading ?? blocks[0] ?? [])[0]
  const span = written?.span ?? first?.span
  if (!span) return []
  const guessed = written ? '' : `This document reads as "${lang}". `
  return [
    {
      rule: 'lang-without-words',
      severity: 'info',
      message: `${guessed}patchdeck has no words of its own in "${lang}": its labels will be English.`,
      hint: written ? kept : `${kept} Where the guess is wrong, write lang: in the front matter.`,
      spans: [span],
    },
  ]
}

const kept = 'Your text stays as it is. The closing question can be reworded by closing: in the front matter.'
