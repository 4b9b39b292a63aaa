import { type NoBrowser, noBrowser, withBrowser } from './browser.ts'
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

/**
 * Draws diagrams as SVG, all of them in one browser, which is started only when one has not been drawn before.
 *
 * @param given The browser's program, as `withBrowser` takes it.
 */
export async function draw(diagrams: readonly Diagram[], given: string | null = null): Promise<Diagrams> {
  const missing = [...new Set(diagrams.map(({ code }) => code))].filter((code) => !drawn.has(code))
  const obstacle = missing.length > 0 ? await drawMissing(missing, given) : null
  const results = diagrams.map((diagram) => ({ diagram, drawing: drawn.get(diagram.code) }))
  return {
    pictures: new Map(
      results.flatMap(({ diagram, drawing }) =>
        drawing && 'picture' in drawing ? [[diagram.code, drawing.picture] as const] : [],
      ),
    ),
    findings: results.flatMap(({ diagram, drawing }) => {
      if (!drawing) return obstacle ? [undrawn(diagram.span, obstacle)] : []
      return 'error' in drawing ? [broken(diagram.span, drawing)] : []
    }),
  }
}

async function drawMissing(codes: readonly string[], given: string | null): Promise<NoBrowser | null> {
  try {
    for (const [code, drawing] of await withBrowser((browser) => drawAll(codes, browser), given))
      drawn.set(code, drawing)
    return null
  } catch (error) {
    return noBrowser(error)
  }
}

function undrawn(span: Span, { message: why, hint }: NoBrowser): Finding {
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
