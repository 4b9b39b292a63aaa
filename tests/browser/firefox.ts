import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Firefox is. */
    firefox: string
  }
}

/** What an installed Firefox is called; Debian's has a name of its own. */
const names = ['firefox', 'firefox-esr']

/**
 * Finds a Firefox for the tests of `npm run test:firefox`: the one FIREFOX_PATH names, else one on PATH. Unlike
 * Chromium it isn't among the packages.
 *
 * @throws Error when there is none, or when FIREFOX_PATH names no file.
 */
export function setup(project: TestProject): void {
  const named = process.env.FIREFOX_PATH
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`)
  const found = named || installed().find(isFirefox)
  if (!found) throw new Error('There is no Firefox: install it, or set FIREFOX_PATH.')
  project.provide('firefox', found)
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
