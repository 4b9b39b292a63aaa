import type { Rolldown } from 'vite'
import { leaksIn } from '../redact.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'
import { ofOurs, readable } from './readable.ts'
import { Refusal } from './refusal.ts'

/**
 * Looks through everything that is about to be written for what must not get out.
 *
 * @throws Refusal when something would; then nothing is written.
 */
export function keepIn(
  { secrets, allowed, files, isPublic }: Talks,
  pages: readonly SitePage[],
  bundle: Rolldown.OutputBundle,
): void {
  if (!isPublic) return
  const program = Object.values(bundle).map((file) =>
    ofOurs({ fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source }),
  )
  const place = { path: files[0]?.path ?? '', line: 1, endLine: 1 }
  const leaks = leaksIn([...pages.map(readable), ...program], { secrets, allowed, place })
  if (leaks.length > 0) throw new Refusal(leaks)
}
