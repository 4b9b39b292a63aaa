import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import type { Picture } from '../model/picture.ts'
import { isActiveSvg, isLoadingSvg } from '../text/svg-safety.ts'

/** A diagram as a picture, or what Mermaid says of it, with the line of its code, counted from 1, if it names one. */
export type Drawing = { readonly picture: Picture } | { readonly error: string; readonly line: number | null }

/** In milliseconds, for one diagram, and for all of them: each takes about a tenth of a second, if it isn't huge. */
const [patience, usual] = [3_000, 100]

const require = createRequire(import.meta.url)

/** Draws diagrams with Mermaid, one after the other, in a browser that sees no network. */
export async function drawAll(
  codes: readonly string[],
  browser: Browser,
): Promise<ReadonlyMap<string, Drawing>> {
  const drawings = new Map<string, Drawing>()
  let page = await newPage(browser)
  let left = 2 * patience + usual * codes.length
  for (const code of codes) {
    const started = performance.now()
    const result = left > 0 ? await drawOne(page, code, Math.min(left, patience)) : null
    left -= performance.now() - started
    // What takes too long goes on taking it: the page is left behind.
    if (result === null && left > 0) page = await newPage(browser)
    drawings.set(code, result === null ? problem('it takes too long.') : drawingOf(result))
  }
  return drawings
}

/** A page that has Mermaid and the font, and no way to anything else. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ offline: true, timezoneId: 'UTC', locale: 'en-US' })
  // A Gantt chart marks today: the same document gives the same bytes on any day.
  await page.clock.setFixedTime(0)
  await page.route('**', (route) => route.abort())
  await page.setContent(`<!doctype html><style>${fontFace()}</style>`)
  await page.addScriptTag({ path: require.resolve('@mermaid-js/tiny') })
  return page
}

/** Null for a diagram that takes too long. */
async function drawOne(page: Page, code: string, time: number): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), time)
  })
  try {
    return await Promise.race([page.evaluate(inPage, { code: code.trimEnd(), font }), late])
  } finally {
    clearTimeout(timer)
  }
}

function drawingOf(result: Result): Drawing {
  if ('error' in result) return problem(result.error)
  if (isActiveSvg(result.svg)) return problem('it holds a script.')
  if (isLoadingSvg(result.svg)) return problem('it loads something from elsewhere.')
  const svg = result.svg.replace(/(<svg\b[^>]*>)/, `$1<style>${fontFace()}</style>`)
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  return { picture: { fileName: `assets/diagram-${hash}.svg`, bytes: Buffer.from(svg) } }
}

function problem(message: string): Drawing {
  const line = /\bline (\d+)/i.exec(message)?.[1]
  // The place says the line, and in the document's count.
  const said = message
    .replace(/ on line \d+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/-{4,}/g, '---')
    .trim()
  return { error: said.length > 240 ? `${said.slice(0, 239)}…` : said, line: line ? Number(line) : null }
}

const font = 'Instrument Sans'

/** An image loads no fonts of the page's: it brings the one that its text was measured with. */
function fontFace(): string {
  const file = require.resolve(
    '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  )
  const data = readFileSync(file).toString('base64')
  return `@font-face{font-family:"${font}";font-weight:400 700;src:url(data:font/woff2;base64,${data}) format("woff2")}`
}

/** Runs in the browser. Labels are SVG's own text: HTML inside an image is not shown everywhere. */
async function inPage(given: { readonly code: string; readonly font: string }): Promise<Result> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
  await document.fonts.load(`16px "${given.font}"`)
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    theme: 'neutral',
    fontFamily: `"${given.font}", sans-serif`,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'htmlLabels', 'fontFamily'],
  })
  try {
    const { svg } = await mermaid.render('diagram', given.code)
    const made = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
    if (!made) return { error: 'it comes out empty.' }
    const { width, height } = made.viewBox.baseVal
    made.setAttribute('width', String(Math.ceil(width)))
    made.setAttribute('height', String(Math.ceil(height)))
    made.removeAttribute('style')
    return { svg: new XMLSerializer().serializeToString(made) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** What the browser gives back. */
type Result = { readonly svg: string } | { readonly error: string }

/** As much of Mermaid as is used; its small edition has no types. */
interface Mermaid {
  readonly initialize: (config: object) => void
  readonly render: (id: string, code: string) => Promise<{ readonly svg: string }>
}
