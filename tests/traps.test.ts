import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { program } from './helpers/command.ts'

/** Programs that tools run, or load, when they find them: each leaves a file behind if it is run. */
const programs: readonly string[] = [
  'vite.config.ts',
  'vite.config.js',
  'vite.config.mjs',
  'vitest.config.ts',
  'rolldown.config.js',
  'postcss.config.js',
  'postcss.config.cjs',
  '.postcssrc.js',
  'tailwind.config.js',
  'babel.config.js',
  'lightningcss.config.js',
  'patchdeck.js',
  'patchdeck.config.js',
  'patchdeck.config.ts',
  'index.js',
  'main.ts',
  'single.ts',
  'node_modules/vite/index.js',
  'node_modules/reveal.js/index.js',
  'node_modules/parse5/index.js',
  'node_modules/postcss-load-config/index.js',
]

/** Data that tools take settings from: whatever read it would stumble over what is in it. */
const data: readonly string[] = [
  'package.json',
  'tsconfig.json',
  'jsconfig.json',
  '.postcssrc',
  '.postcssrc.json',
  '.babelrc',
  'node_modules/vite/package.json',
  'node_modules/reveal.js/package.json',
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-traps-'))
  for (const place of ['', 'slides', 'notes']) {
    for (const name of programs)
      write(
        path.join(place, name),
        `require('fs').writeFileSync(${JSON.stringify(path.join(folder, 'sprung'))}, ${JSON.stringify(name)})`,
      )
    for (const name of data) write(path.join(place, name), '{ this is no JSON')
    write(path.join(place, '.env'), 'VITE_TRAP=sprung\nNODE_OPTIONS=--require ./index.js\n')
    write(path.join(place, '.npmrc'), 'node-options=--require ./index.js\n')
    write(path.join(place, '.browserslistrc'), 'ie 6\n')
  }
  write('slides/queue.md', '# Queue\n\n## Summary\n\nIt was slow.\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/** Runs a command of the program where the traps are, until it ends or says something. */
async function run(command: string, until: RegExp, ...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, command, ...options], {
    cwd: folder,
  })
  let said = ''
  const ended = once(child, 'exit')
  const heard = new Promise<void>((resolve) => {
    const hear = (part: Buffer): void => {
      said += String(part)
      if (until.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  await Promise.race([ended, heard])
  if (command === 'dev') {
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/\S*queue\/(?=\n)/.exec(said) ?? []
    said += await (await fetch(address)).text()
    said += await (await fetch(new URL('/main.ts', address))).text()
    child.kill('SIGKILL')
  }
  await ended
  return said
}

describe('what lies beside the documents', () => {
  it('is neither run nor read by build', async () => {
    await run('build', /never/)
    expect(readFileSync(path.join(folder, 'dist/queue/index.html'), 'utf8')).toContain('It was slow.')
    expect(existsSync(path.join(folder, 'sprung'))).toBe(false)
  })

  it('nor by check', async () => {
    expect(await run('check', /never/)).toContain('1 talk:')
    expect(existsSync(path.join(folder, 'sprung'))).toBe(false)
  })

  it('nor by dev', async () => {
    const said = await run('dev', /console {2}http/, '--port', '0')
    expect(said).toContain('It was slow.')
    expect(said).not.toContain('VITE_TRAP')
    expect(existsSync(path.join(folder, 'sprung'))).toBe(false)
  })
})
