import path from 'node:path'
import type { Report } from '../model/finding.ts'
import { slugOf } from '../model/slug.ts'
import type { Source, Span } from '../model/source.ts'

/**
 * The address of a talk, by its file as it counts from the site's root. An `index.md` or `README.md` bears the name of
 * its folder, as far as it is one of the site's.
 */
export function slugOfFile(file: string): string {
  const { name, dir } = path.posix.parse(file)
  const telling = /^(index|readme)$/i.test(name) ? path.posix.basename(dir) : name
  const slug = slugOf(telling) || 'talk'
  return taken.test(slug) ? `${slug}-talk` : slug
}

/** Names that the site's own folder has, or that mean a device on Windows. */
const taken = /^(assets|con|prn|aux|nul|com\d|lpt\d)$/

/** The first source of each address; the others are reported. */
export function withoutDoubles(sources: readonly Source[], report: Report): readonly Source[] {
  const bySlug = new Map<string, Source>()
  for (const source of sources) {
    const first = bySlug.get(source.slug)
    if (first) reportDouble(source, first, report)
    else bySlug.set(source.slug, source)
  }
  return [...bySlug.values()]
}

function reportDouble({ slug, files }: Source, first: Source, report: Report): void {
  const places = [files[0], first.files[0]].map((file) => ({ path: file?.path ?? '', line: 1, endLine: 1 }))
  const [here, there] = places as [Span, Span]
  report({
    rule: 'slug-duplicate',
    severity: 'error',
    message: `This talk would have the address "${slug}/", which ${there.path} has already.`,
    hint: 'Rename one of the two files.',
    spans: [here, there],
  })
}
