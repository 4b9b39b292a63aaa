import type { Finding, Place } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { patternOf } from './pattern.ts'
import type { Known } from './people.ts'

/** Where a part of a name stands alone after the name itself is gone: "Ines" of "Ines Okafor". Whether it is her is not ours to say. */
export function partsLeft({ files }: Source, people: readonly Known[]): readonly Finding[] {
  const names = new Set(people.map(({ name }) => name))
  const parts = people.flatMap(({ name }) =>
    name.split(/\s+/).filter((part, _, all) => all.length > 1 && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part)),
  )
  return [...new Set(parts)]
    .filter((part) => !names.has(part))
    .flatMap((words) => {
      const [first, ...rest] = files
        .filter(({ part }) => part === 'slides')
        .flatMap(({ path, text }) =>
          text
            .split('\n')
            .flatMap((line, i): Place[] =>
              line.search(patternOf(words)) < 0 ? [] : [{ path, line: i + 1, endLine: i + 1, words }],
            ),
        )
      return first ? [findingOf(words, [first, ...rest])] : []
    })
}

function findingOf(words: string, spans: Finding['spans']): Finding {
  return {
    rule: 'public-name-part',
    severity: 'warning',
    message: `"${words}" is a part of a name that is left out, and stands here alone.`,
    hint: `If it is the same person, list "${words}" under names too.`,
    spans,
  }
}
