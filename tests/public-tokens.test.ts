import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { credentialsIn } from '../src/text/credentials.ts'
import { runCommand } from './helpers/command.ts'
import { tokens } from './helpers/tokens.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-tokens-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** How `build --public` ends on a document, what it says, and whether it wrote a site. */
async function built(text: string): Promise<{ status: number | null; stderr: string; isWritten: boolean }> {
  mkdirSync(path.join(folder, 'slides'))
  writeFileSync(path.join(folder, 'slides/queue.md'), `# Queue\n\n## Summary\n\n${text}\n`)
  const { status, stderr } = await runCommand(['build', '--public'], folder)
  return { status, stderr, isWritten: existsSync(path.join(folder, 'dist')) }
}

/** Where a token may stand, and on which line of the document it is then. */
const places: readonly (readonly [name: string, line: number, write: (token: string) => string])[] = [
  ['prose', 5, (token) => `We found ${token} in the log of the job.`],
  ['a table', 7, (token) => `| Where | What |\n|---|---|\n| log | ${token} |`],
  ['a block of code', 6, (token) => `\`\`\`sh\ncurl -H '${token}' https://acme.test\n\`\`\``],
]

describe('a published document', () => {
  it('is built without a token', async () => {
    const text = places.map(([, , write]) => write('nothing')).join('\n\n')
    expect(await built(text)).toMatchObject({ status: 0, isWritten: true })
  })

  it('has enough kinds of tokens to be tried', () => expect(tokens.length).toBeGreaterThanOrEqual(47))

  describe.each(places)('with a token in %s', (_, line, write) => {
    it.each(tokens)('is refused: %s', async (_, token) => {
      const { status, stderr, isWritten } = await built(write(token))
      expect([status, isWritten]).toEqual([1, false])
      expect(stderr).toContain(`slides/queue.md:${line}`)
      expect(stderr).toContain('public-secret')
    })
  })
})

/** A token parted behind two shares of it. */
const breaks: readonly (readonly [
  name: string,
  part: (start: string, mid: string, end: string) => string,
])[] = [
  ['bold letters', (start, mid, end) => `${start}**${mid}**${end}`],
  ['slanted letters', (start, mid, end) => `${start}*${mid}*${end}`],
  ['a span of code', (start, mid, end) => `${start}\`${mid}\`${end}`],
  ['an end of a line', (start, mid, end) => `${start}${mid}\n${end}`],
  ['an end of a line in a quotation', (start, mid, end) => `> ${start}\n> ${mid}${end}`],
  ['percent-encoding', (start, mid, end) => `${start}${encoded(mid)}${end}`],
  ['percent-encoding of every sign', (start, mid, end) => encodeURIComponent(start + mid + end)],
]

/** Every letter as its bytes. */
function encoded(text: string): string {
  return Buffer.from(text).toString('hex').replace(/../g, '%$&')
}

describe.each(breaks)('a token that is parted by %s', (_, part) => {
  it.each(tokens)('is found: %s', (_, token) => {
    const shares = [0.1, 0.25, 0.4, 0.6, 0.75].map((share) => {
      const [first, second] = [share, share + 0.15].map((at) => Math.floor(token.length * at))
      return part(token.slice(0, first), token.slice(first, second), token.slice(second))
    })
    for (const text of shares) expect(credentialsIn(`We found ${text} in the log.`), text).not.toEqual([])
  })
})
