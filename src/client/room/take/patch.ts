import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { AmendedFile } from './amended.ts'

/** A unified diff, and where it is to be applied. */
export interface Patch {
  readonly text: string
  /** The first file that it changes, as it counts from the folder to apply it in; empty where it changes none. */
  readonly file: string
}

/**
 * Changes as `git apply` takes them in the folder that the paths of a site count from: with `---` and `+++` and no
 * `diff --git`, whose paths would count from the repository's root.
 */
export function patchOf(files: readonly AmendedFile[]): Patch {
  const texts = files.map(({ path, before, after }) => {
    const made = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    })
    return withTabs(made)
  })
  return { text: texts.join(''), file: files[0]?.path ?? '' }
}

/** As git writes them: a name with a blank in it ends in a tab, lest what follows the blank be taken for a date. */
function withTabs(patch: string): string {
  const [before = '', after = '', ...rest] = patch.split('\n')
  const name = (line: string): string => (/^(---|\+\+\+) [^"].* /.test(line) ? `${line}\t` : line)
  return [name(before), name(after), ...rest].join('\n')
}
