import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Launcher } from 'chrome-launcher'

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
 * Finds a Chromium: the one CHROME_PATH names, one that is installed, else the one that comes with the packages.
 *
 * @throws Error when there is none, with what to do.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`)
  }
  const installed = process.env.PATCHDECK_BUNDLED_CHROMIUM ? [] : Launcher.getInstallations()
  return installed[0] ?? (await unpackChromium())
}

/** @sparticuz/chromium is built for Linux servers; it unpacks itself into TMPDIR, which has to be its own. */
async function unpackChromium(): Promise<string> {
  const folder = path.join(os.tmpdir(), 'patchdeck-chromium')
  await mkdir(folder, { recursive: true })
  const before = { tmp: process.env.TMPDIR, runtime: process.env.AWS_LAMBDA_JS_RUNTIME }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const executable = await chromium.executablePath()
    await useFontsOf(folder)
    return executable
  } catch (error) {
    throw new Error('No Chromium was found: install Chrome or Chromium, or set CHROME_PATH.', {
      cause: error,
    })
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
