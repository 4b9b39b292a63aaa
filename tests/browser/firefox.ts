import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What an installed Firefox is called; Debian's has a name of its own. */
const names = ['firefox', 'firefox-esr']

/**
 * Finds a Firefox: the one FIREFOX_PATH names, else one on PATH; null where there is none. Unlike Chromium it isn't
 * among the packages, and the tests do without it.
 *
 * @throws Error when FIREFOX_PATH names no file.
 */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`)
  return named || (installed().find(isFirefox) ?? null)
}

function installed(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).filter(existsSync)
}

/** A script of that name may only say how to install it, as Ubuntu's does. */
function isFirefox(file: string): boolean {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && stdout.includes('Firefox')
}
