import { everySection, type Section } from '../model/section.ts'
import { languagesOf } from './vocabulary/roles.ts'
import { knownPhrase, type Vocabulary } from './vocabulary.ts'

/** Fewer known headings than this could be loanwords. */
const enough = 2

/**
 * The language that a document's headings are in, e.g. `de`, told by those whose part is known: the one language that
 * has all of them. `en` where they are fewer than two, or are in no one language, or in several at once.
 */
export function languageOf(sections: readonly Section[], words: Vocabulary): string {
  const known = everySection(sections).flatMap(({ heading }) => {
    const phrase = knownPhrase(heading?.prose.text ?? '', words)
    return phrase === null ? [] : [phrase]
  })
  const [first = [], ...others] = [...new Set(known)].map(languagesOf).filter(({ length }) => length > 0)
  if (others.length + 1 < enough) return 'en'
  const shared = first.filter((language) => others.every((languages) => languages.includes(language)))
  return (shared.length === 1 && shared[0]) || 'en'
}
