import { existsSync } from 'node:fs'
import path from 'node:path'

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

/** The browser that CHROME_PATH names, else one that is installed; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH
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
