import { excessFinding, excessOf } from '../model/excess.ts'
import type { Talk } from '../model/talk.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'
import { picturesOf } from './pages.ts'
import { Refusal } from './refusal.ts'

/** What program, styles and a short talk take, in bytes: a small document may have pages many times its size. */
const free = 5_000_000

/**
 * Looks at how large the pages of each talk have become.
 *
 * @throws Refusal when they are out of all proportion to their document; then nothing is written.
 */
export function keepSmall({ talks }: Pick<Talks, 'talks'>, pages: readonly SitePage[]): void {
  const findings = talks.flatMap((talk) => {
    const excess = excessOf('growth', growthOf(talk, pages), talk.limits)
    const [file] = talk.source.files
    return excess && file
      ? [excessFinding(excess, talk.limits, { path: file.path, line: 1, endLine: 1 })]
      : []
  })
  if (findings.length > 0) throw new Refusal(findings)
}

/** How often the bytes of a document and its pictures would go into those of its pages. */
function growthOf({ source, deck }: Talk, pages: readonly SitePage[]): number {
  const own = pages.filter(
    ({ fileName }) => fileName.startsWith(`${deck.slug}/`) || fileName === `${deck.slug}.html`,
  )
  const read = [
    ...source.files.map(({ written }) => written),
    ...picturesOf([deck]).map(({ bytes }) => bytes),
  ]
  return Math.ceil((sizeOf(own.map((page) => page.source)) - free) / Math.max(1, sizeOf(read)))
}

function sizeOf(parts: readonly (string | Uint8Array)[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
}
