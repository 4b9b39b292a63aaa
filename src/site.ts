import path from 'node:path'
import type { Plugin } from 'vite'
import { pressing } from './model/finding.ts'
import { plain, reportText, summary } from './report.ts'
import { bundledAssets } from './site/assets.ts'
import { siteConfig } from './site/config.ts'
import { serveTalks } from './site/dev.ts'
import { sitePages } from './site/pages.ts'
import { loadTalks, type Talks } from './talks.ts'

export { siteMarker } from './site/pages.ts'

export interface SiteOptions {
  /** Files and folders of markdown; without any, the folder `slides`. */
  readonly paths?: readonly string[]
  /** What relative paths start from; the working directory when not given. */
  readonly cwd?: string
  /** Talks that have been loaded and reported already. */
  readonly talks?: Talks
}

/**
 * The Vite plugin that is the whole build: it reads postmortems, renders their decks, and emits a page for each.
 * One client bundle serves all of them.
 */
export function patchdeck({ paths = [], cwd = process.cwd(), talks: loaded }: SiteOptions = {}): Plugin {
  const load = (): Talks => loaded ?? loadTalks(paths, cwd)
  let talks: Talks
  let base = './'
  return {
    name: 'patchdeck',
    config: (config) => siteConfig(config, cwd),
    configResolved: (config) => {
      base = config.base
    },
    buildStart() {
      talks = load()
      if (loaded) return
      const shown = pressing(talks.findings)
      if (shown.length > 0) this.info(`\n${reportText(shown, talks.files, plain)}`)
      if (talks.forbidding.length > 0) this.error(`The site was not built: ${summary(talks.forbidding)}.`)
    },
    generateBundle(_options, bundle) {
      for (const page of sitePages(talks, bundledAssets(bundle), base))
        this.emitFile({ type: 'asset', ...page })
    },
    configureServer: (server) => serveTalks(server, () => loadTalks(paths, path.resolve(cwd))),
  }
}
