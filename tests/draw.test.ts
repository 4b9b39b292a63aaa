import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draw } from '../src/draw.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-draw-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A browser that writes down how it was called, and ends with these words. */
function browserSaying(words: string): string {
  const file = path.join(folder, 'browser')
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/called\necho '${words}' >&2\nexit 1\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('CHROME_PATH', file)
  return file
}

const span = { path: 'talk.md', line: 3, endLine: 6 }

describe('the browser that draws', () => {
  it.each([
    [1000, false],
    [0, true],
  ])('shuts itself in unless it is root’s: user %i', async (user, isOpen) => {
    browserSaying('no')
    vi.spyOn(process, 'getuid').mockReturnValue(user)
    await draw([{ code: `flowchart LR\n  a --> b${user}\n`, span }])
    const called = readFileSync(path.join(folder, 'called'), 'utf8').split('\n')
    expect(called.includes('--no-sandbox')).toBe(isOpen)
  })

  it('is said to be unable to where it is', async () => {
    const file = browserSaying('FATAL: No usable sandbox! Update your kernel')
    const { findings } = await draw([{ code: 'flowchart LR\n  a --> c\n', span }])
    expect(findings).toMatchObject([
      {
        rule: 'diagram-undrawn',
        message: `This diagram is shown as its code: ${file} can’t shut itself in on this machine, and draws nothing without.`,
        hint: 'Allow user namespaces, or name another browser in CHROME_PATH.',
      },
    ])
  })

  it('leaves no listener to signals behind', async () => {
    const before = process.listenerCount('SIGTERM')
    browserSaying('no')
    await draw([{ code: 'flowchart LR\n  a --> d\n', span }])
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})
