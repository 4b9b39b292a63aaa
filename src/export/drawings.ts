import type { Page } from 'playwright-core'
import { addStyle } from './deck-page.ts'

/** A drawing of a slide, as it looks there. */
export interface Drawing {
  /** The id of its slide. */
  readonly slide: string
  /** Alone, with all its looks in itself. */
  readonly svg: string
  readonly png: Uint8Array
  /** In pixels of the stage. */
  readonly width: number
  readonly height: number
  readonly description: string
}

/** The drawings of a deck's page, in its order; see `withDeckPage`. Signs in a line of text are none. */
export async function drawingsOn(page: Page): Promise<readonly Drawing[]> {
  const found = await page.evaluate(standalone, looks)
  await page.evaluate(addStyle, '*, *::before, *::after { background: none !important }')
  const elements = await page.locator(selector).all()
  const drawings: Drawing[] = []
  for (const [i, drawing] of found.entries()) {
    const png = await elements[i]?.screenshot({ animations: 'disabled', omitBackground: true })
    if (png) drawings.push({ ...drawing, png })
  }
  return drawings
}

const selector = '.slides > section .page svg[role="img"]'

/** What the style sheet sets of an SVG's elements. */
const looks = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'word-spacing', 'text-anchor'],
  ...['direction', 'visibility', 'paint-order'],
]

/** Runs in the browser. Each drawing as a text of its own: a style sheet is none of it. */
function standalone(properties: readonly string[]): readonly Omit<Drawing, 'png'>[] {
  const drawings = [...document.querySelectorAll<SVGSVGElement>('.slides > section .page svg[role="img"]')]
  return drawings.map((drawing) => {
    const copy = drawing.cloneNode(true) as SVGSVGElement
    const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
    for (const [i, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
      const original = originals[i] ?? drawing
      const [style, above] = [original, original.parentElement ?? original].map((one) =>
        getComputedStyle(one),
      )
      for (const property of properties) {
        const value = style?.getPropertyValue(property) ?? ''
        const isInherited = i > 0 && property !== 'opacity' && value === above?.getPropertyValue(property)
        if (isInherited) element.removeAttribute(property)
        else element.setAttribute(property, value)
      }
      element.removeAttribute('class')
    }
    const { width, height } = drawing.getBoundingClientRect()
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    return {
      slide: drawing.closest('section')?.id ?? '',
      svg: new XMLSerializer().serializeToString(copy),
      width,
      height,
      description: drawing.getAttribute('aria-label') ?? '',
    }
  })
}
