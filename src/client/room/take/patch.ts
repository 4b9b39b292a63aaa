import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { AmendedFile } from './amended.ts'

/** A unified diff, and where it is to be applied. */
export interface Patch {
  readonly text: string
  /** Null for the folder where patchdeck was called, which the paths start from. */
  readonly folder: string | null
}

/**
 * Changes as `git apply` takes them in a folder: with `---` and `+++` and no `diff --git`, whose paths would count from
 * the repository's root.
 */
export function patchOf(files: readonly AmendedFile[]): Patch {
  const folder = folderOf(files.map(({ path }) => path))
  const texts = files.map(({ path, before, after }) => {
    const name = folder === null ? path : path.slice(folder.length + 1)
    const made = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    })
    return withTabs(made)
  })
  return { text: texts.join(''), folder }
}

/** Files outside the folder where patchdeck was called are named from the folder that holds all of them. */
function folderOf(paths: readonly string[]): string | null {
  if (paths.every((path) => !/^(\.\.\/|\/|[A-Za-z]:\/)/.test(path))) return null
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1))
  const shared = first.findIndex((part, i) => others.some((other) => other[i] !== part))
  return first.slice(0, shared < 0 ? first.length : shared).join('/')
}

/** As git writes them: a name with a blank in it ends in a tab, lest what follows the blank be taken for a date. */
function withTabs(patch: string): string {
  const [before = '', after = '', ...rest] = patch.split('\n')
  const name = (line: string): string => (/^(---|\+\+\+) [^"].* /.test(line) ? `${line}\t` : line)
  return [name(before), name(after), ...rest].join('\n')
}
