import type { Place } from '../../model/finding.ts'
import type { Source, SourceFile } from '../../model/source.ts'

/** `<!-- patchdeck-ignore action-vague, action-two-in-one -->`; without a name it silences every rule. */
const comment = /<!--\s*patchdeck-ignore(?=[\s,-])([^>]*?)-->/g

interface Ignore {
  readonly path: string
  readonly line: number
  readonly rules: readonly string[]
}

/** Reads the comments that silence rules. One that stands alone on its line speaks of the next line that has words. */
export function readIgnores({ files }: Source): (rule: string, place: Place) => boolean {
  const ignores = files.flatMap(ignoresIn)
  return (rule, { path, line, endLine }) =>
    ignores.some(
      (ignore) =>
        ignore.path === path &&
        ignore.line >= line &&
        ignore.line <= endLine &&
        (ignore.rules.length === 0 || ignore.rules.includes(rule)),
    )
}

function ignoresIn({ path, text }: SourceFile): readonly Ignore[] {
  if (!text.includes('patchdeck-ignore')) return []
  const lines = text.split('\n')
  const next = nextLines(lines)
  return lines.flatMap((line, i) =>
    [...line.matchAll(comment)].map(([whole, names = '']) => {
      const isAlone = line.trim() === whole
      return {
        path,
        line: (isAlone ? (next[i] ?? i) : i) + 1,
        rules: names.match(/[a-z][a-z-]*[a-z]/g) ?? [],
      }
    }),
  )
}

/** For each line the next one that has words beside its comments, counted from 0; null where none follows. */
function nextLines(lines: readonly string[]): readonly (number | null)[] {
  let next: number | null = null
  return lines
    .map((line, i) => ({ i, hasWords: line.replace(comment, '').trim() !== '' }))
    .toReversed()
    .map(({ i, hasWords }) => {
      const found = next
      if (hasWords) next = i
      return found
    })
    .toReversed()
}

/** The names that comments give, with their places. */
export function ignoredNames({ files }: Source): readonly Place[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) =>
      [...line.matchAll(comment)].flatMap(([, names = '']) =>
        (names.match(/[a-z][a-z-]*[a-z]/g) ?? []).map((words) => ({
          path,
          line: i + 1,
          endLine: i + 1,
          words,
        })),
      ),
    ),
  )
}
