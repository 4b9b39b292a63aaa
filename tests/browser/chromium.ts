import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Launcher } from 'chrome-launcher'
import { root } from '../helpers/talk.ts'

/** What headless Chromium wants in a container, and to stay off the network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds a Chromium: the one CHROME_PATH names, the one that comes with the packages where it runs, else one that is
 * installed. Theirs has no windows, buttons or profiles of its own: it opens a page in a fifth of the time.
 *
 * @throws Error when there is none, with what to do.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  const [installed] = Launcher.getInstallations()
  if (installed) return installed
  throw new Error('No Chromium was found: install Chrome or Chromium, or set CHROME_PATH.')
}

/** @sparticuz/chromium is built for Linux servers; it unpacks itself into TMPDIR, which has to be its version's own. */
async function unpackChromium(): Promise<string> {
  const file = path.join(root, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }
  const folder = path.join(os.tmpdir(), `patchdeck-chromium-${version}`)
  await mkdir(folder, { recursive: true })
  const before = { tmp: process.env.TMPDIR, runtime: process.env.AWS_LAMBDA_JS_RUNTIME }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const executable = await chromium.executablePath()
    await useFontsOf(folder)
    return executable
  } finally {
    restore('TMPDIR', before.tmp)
    restore('AWS_LAMBDA_JS_RUNTIME', before.runtime)
  }
}

/** Without any font this Chromium dies at the first letter that a page's own fonts lack; its own are in `fonts`. */
async function useFontsOf(folder: string): Promise<void> {
  const file = path.join(folder, 'fonts.conf')
  const folders = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir>`
  await writeFile(file, `<!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`)
  process.env.FONTCONFIG_FILE = file
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
