import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserType } from 'playwright-core'
import { endOnSignals } from './model/signals.ts'

/** There is no browser to work with: the message says why, in a part of a sentence, the hint what to do. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser'
  readonly hint: string

  constructor(why: string, hint: string) {
    super(why)
    this.hint = hint
  }
}

/**
 * Starts a browser, lets it be used, and ends it.
 *
 * @param given The program to start; null for the one that CHROME_PATH names, else one that is installed.
 * @throws NoBrowser when none is found or starts, and what `use` throws.
 */
export async function withBrowser<T>(
  use: (browser: Browser) => Promise<T>,
  given: string | null = null,
): Promise<T> {
  const program = findBrowser(given)
  if (program === null) throw new NoBrowser('no Chrome, Chromium or Edge was found to draw it', install)
  // At its end a process takes the browser and its folder away. Playwright itself would go on after SIGTERM.
  const deafen = endOnSignals(process)
  try {
    const { chromium } = await import('playwright-core')
    const browser = await launched(chromium, program)
    return await use(browser).finally(() => browser.close())
  } finally {
    deafen()
  }
}

const install = 'Install one of them, or name it in CHROME_PATH.'

async function launched(chromium: BrowserType, program: string): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: program,
      args: ['--disable-gpu'],
      // What is drawn comes of a document. Chromium has no sandbox for root, and would not start.
      chromiumSandbox: process.getuid?.() !== 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (error) {
    throw notStarted(program, String(error))
  }
}

/** Containers and some kernels forbid what a browser shuts itself in with. */
function notStarted(program: string, error: string): NoBrowser {
  if (/no usable sandbox|sandboxing failed/i.test(error))
    return new NoBrowser(
      `${program} can’t shut itself in on this machine, and draws nothing without`,
      'Allow user namespaces, or name another browser in CHROME_PATH.',
    )
  return failed(program, error)
}

function failed(program: string, error: string): NoBrowser {
  const [why = ''] = error.replace(/^\w*Error: /, '').split('\n')
  return new NoBrowser(`${program} could not draw it: ${why}`, 'Name another browser in CHROME_PATH.')
}

/** What went wrong in a browser, as the lack of one. */
export function noBrowser(error: unknown): NoBrowser {
  if (error instanceof NoBrowser) return error
  if (/^(ERR_)?MODULE_NOT_FOUND$/.test(String((error as NodeJS.ErrnoException).code)))
    return new NoBrowser(
      'the packages that draw it are not installed',
      'Install patchdeck without --omit=optional.',
    )
  return failed('the browser', String(error))
}

/** What the browsers are called on the search path, the usual one first. */
const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** Where they are installed on macOS, below `/` or the home folder. */
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
)

/** Where they are installed on Windows, below the folders for programs. */
const programs = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** The places to look at, by platform; everything else is like Linux. */
const places: Readonly<Partial<Record<NodeJS.Platform, () => readonly string[]>>> = {
  darwin: () => below(['/', process.env.HOME], applications),
  win32: () =>
    below([process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA], programs),
}

/** The browser that is given, or that CHROME_PATH names, else one that is installed; null when there is none. */
function findBrowser(given: string | null): string | null {
  const named = given ?? process.env.CHROME_PATH
  if (named) return existsSync(named) ? named : null
  const all = (places[process.platform] ?? onSearchPath)()
  return all.find((place) => existsSync(place)) ?? null
}

function onSearchPath(): readonly string[] {
  return below((process.env.PATH ?? '').split(path.delimiter), commands)
}

function below(folders: readonly (string | undefined)[], names: readonly string[]): readonly string[] {
  const known = folders.flatMap((folder) => folder || [])
  return names.flatMap((name) => known.map((folder) => path.join(folder, name)))
}
