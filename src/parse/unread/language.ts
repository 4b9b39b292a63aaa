import type { Finding } from '../../model/finding.ts'
import { hasPhrases } from '../../model/phrases.ts'
import type { Understood } from '../unread.ts'

/** A language of the document that we have no words of our own in. */
export function foreignLanguage({ header }: Understood): readonly Finding[] {
  const written = header.find(({ key }) => key === 'lang')
  if (typeof written?.value !== 'string' || hasPhrases(written.value)) return []
  return [
    {
      rule: 'lang-without-words',
      severity: 'info',
      message: `patchdeck has no words of its own in "${written.value}": its labels will be English.`,
      hint: 'Your text stays as it is. The closing question can be reworded by closing: in the front matter.',
      spans: [written.span],
    },
  ]
}
