import path from 'node:path'
import { NoBrowser } from '../browser.ts'
import { reasonOf } from '../text/system-errors.ts'

/**
 * One line for what the machine, not the author and not we, stands in the way with; null for any other fault.
 *
 * @param cwd What files are named from; null where there is no such folder.
 */
export function machineFault(error: unknown, cwd: string | null): string | null {
  if (error instanceof NoBrowser) return `${error.message}. ${error.hint}`
  const fault = causes(error).find(({ code }) => reasonOf(code) !== null)
  if (!fault) return null
  const { code, path: file, dest, port } = fault as NodeJS.ErrnoException & { dest?: string; port?: number }
  const place = dest ?? file
  const where = place === undefined ? (port === undefined ? '' : `port ${port}: `) : `${shown(place, cwd)}: `
  return `${where}${reasonOf(code)}`
}

/** A fault, and those that it was made of: Vite gives several in one. */
function causes(error: unknown): readonly NodeJS.ErrnoException[] {
  if (!(error instanceof Error)) return []
  const { cause, errors } = error as Error & { readonly errors?: unknown }
  return [error, ...causes(cause), ...(Array.isArray(errors) ? errors.flatMap(causes) : [])]
}

function shown(file: string, cwd: string | null): string {
  if (cwd === null) return file
  const way = path.relative(cwd, file)
  return way !== '' && !way.startsWith('..') ? way : file
}
