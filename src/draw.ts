import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Drawing, drawAll } from './draw/mermaid.ts'
import type { Finding } from './model/finding.ts'
import type { Diagram, Pictures } from './model/picture.ts'
import type { Span } from './model/source.ts'

/** The diagrams that could be drawn, and what is wrong with the others. */
export interface Diagrams {
  readonly pictures: Pictures
  readonly findings: readonly Finding[]
}

/** What has been drawn already: while a document is written, most of its diagrams stay as they are. */
const drawn = new Map<string, Drawing>()

/** Draws diagrams as SVG, all of them in one browser, which is started only when one has not been drawn before. */
export async function draw(diagrams: readonly Diagram[]): Promise<Diagrams> {
  const missing = [...new Set(diagrams.map(({ code }) => code))].filter((code) => !drawn.has(code))
  const obstacle = missing.length > 0 ? await drawMissing(missing) : null
  const results = diagrams.map((diagram) => ({ diagram, drawing: drawn.get(diagram.code) }))
  return {
    pictures: new Map(
      results.flatMap(({ diagram, drawing }) =>
        drawing && 'picture' in drawing ? [[diagram.code, drawing.picture] as const] : [],
      ),
    ),
    findings: results.flatMap(({ diagram, drawing }) => {
      if (!drawing) return [undrawn(diagram.span, obstacle ?? noBrowser)]
      return 'error' in drawing ? [broken(diagram.span, drawing)] : []
    }),
  }
}

/** Why nothing could be drawn, and what to do. */
interface Obstacle {
  readonly why: string
  readonly hint: string
}

const noBrowser: Obstacle = {
  why: 'no Chrome, Chromium or Edge was found to draw it',
  hint: 'Install one of them, or name it in CHROME_PATH.',
}

async function drawMissing(codes: readonly string[]): Promise<Obstacle | null> {
  const browser = findBrowser()
  if (!browser) return noBrowser
  try {
    for (const [code, drawing] of await drawAll(codes, browser)) drawn.set(code, drawing)
    return null
  } catch (error) {
    return isMissingPackage(error) ? noPackages : obstacleOf(browser, String(error))
  }
}

const noPackages: Obstacle = {
  why: 'the packages that draw it are not installed',
  hint: 'Install patchdeck without --omit=optional.',
}

/** Containers and some kernels forbid what a browser shuts itself in with. */
function obstacleOf(browser: string, error: string): Obstacle {
  if (/no usable sandbox|sandboxing failed/i.test(error))
    return {
      why: `${browser} can’t shut itself in on this machine, and draws nothing without`,
      hint: 'Allow user namespaces, or name another browser in CHROME_PATH.',
    }
  const [why = ''] = error.replace(/^\w*Error: /, '').split('\n')
  return { why: `${browser} could not draw it: ${why}`, hint: 'Name another browser in CHROME_PATH.' }
}

function isMissingPackage(error: unknown): boolean {
  return /^(ERR_)?MODULE_NOT_FOUND$/.test(String((error as NodeJS.ErrnoException).code))
}

function undrawn(span: Span, { why, hint }: Obstacle): Finding {
  const message = `This diagram is shown as its code: ${why}.`
  return { rule: 'diagram-undrawn', severity: 'warning', message, hint, spans: [span] }
}

/** Mermaid counts lines from the one below the fence. */
function broken(span: Span, { error, line }: Extract<Drawing, { error: string }>): Finding {
  const at = Math.min(span.line + (line ?? 0), span.endLine - 1)
  return {
    rule: 'diagram-broken',
    severity: 'warning',
    message: `Mermaid can’t draw this: ${error}`,
    hint: 'Mend the diagram; until then its code is shown.',
    spans: [{ ...span, line: at, endLine: at }],
  }
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

/** The browser that CHROME_PATH names, else one that is installed; null when there is none. */
function findBrowser(): string | null {
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
