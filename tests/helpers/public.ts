import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadTalks, type Talks } from '../../src/build.ts'
import type { Finding } from '../../src/model/finding.ts'
import { sitePages } from '../../src/site/pages.ts'
import { keepIn, Refusal } from '../../src/site.ts'

/** The public talks of some files. */
export function publicTalks(folder: string, files: Readonly<Record<string, string>>): Talks {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return loadTalks([], folder, { isPublic: true })
}

const assets = { root: '', script: 's.js', styles: [], fonts: [], icon: 'i.svg' }

/** All pages in one text, without what is ours in their heads. */
export function pagesOf(talks: Talks): string {
  return sitePages(talks, assets, './')
    .map(({ source }) => String(source))
    .join('\n')
}

/** What the last pass finds in a site. */
export function leakFindings(talks: Talks, extra: Readonly<Record<string, string>> = {}): readonly Finding[] {
  const more = Object.entries(extra).map(([fileName, source]) => ({ fileName, source }))
  try {
    keepIn(talks, [...sitePages(talks, assets, './'), ...more], {})
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.findings
  }
}

/** The same as text, each with the first place it points at. */
export function leaksOf(talks: Talks, extra: Readonly<Record<string, string>> = {}): readonly string[] {
  return leakFindings(talks, extra).map(
    ({ spans: [{ path, line }], message }) => `${path}:${line} ${message}`,
  )
}
