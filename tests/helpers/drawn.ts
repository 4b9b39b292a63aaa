import type { Box } from '../../src/render/chart/labels.ts'
import { type Face, faces } from '../../src/render/chart/text.ts'

/** A line of a picture's text: its words, and the box from its base to the height of its capitals. */
export interface DrawnLine extends Box {
  readonly text: string
}

/** A picture taken apart again: its size, its lines of text and its boxes. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly lines: readonly DrawnLine[]
  readonly boxes: readonly Box[]
}

/** Reads a picture as it stands in a page; where it is read from the right, texts end where they are put. */
export function readDrawing(svg: string, isRightToLeft: boolean): Drawn {
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []
  const texts = [...svg.matchAll(/<text class="([^"]*)" font-size="([^"]*)">(.*?)<\/text>/gs)]
  const lines = texts.flatMap(([, classes = '', size, spans = '']) => {
    const face = faces[(classes.split(' ')[0] ?? 'sans') as Face['name']]
    return [...spans.matchAll(/<tspan x="([^"]*)" y="([^"]*)">(.*?)<\/tspan>/gs)].map(
      ([, x, y, inside = '']) => {
        // What holds terms apart in text from the right takes no room.
        const text = decoded(inside).replace(/[\u2066\u2069]/g, '')
        const type = Number(size)
        const wide = face.widthOf(text) * type
        const high = 0.7 * type
        return {
          text,
          x: Number(x) - (isRightToLeft ? wide : 0),
          y: Number(y) - high,
          width: wide,
          height: high,
        }
      },
    )
  })
  const boxes = [
    ...svg.matchAll(/<rect class="[^"]*" x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)"\/>/g),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }))
  return { width: Number(width), height: Number(height), lines, boxes }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}
