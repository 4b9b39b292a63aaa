import path from 'node:path'
import type { Plugin } from 'vite'
import { pressing } from './model/finding.ts'
import { plain, reportText, summary } from './report.ts'
import { bundledAssets, bundledFiles, publicFiles } from './site/assets.ts'
import { siteConfig } from './site/config.ts'
import { serveTalks } from './site/dev.ts'
import { keepIn } from './site/leaks.ts'
import { markerOf } from './site/marker.ts'
import { type Outdated, outdatedIn } from './site/outdated.ts'
import { sitePages } from './site/pages.ts'
import { singlePages, takenOut } from './site/single.ts'
import { keepSmall } from './site/size.ts'
import { type LoadOptions, loadDrawnTalks, type Talks } from './talks.ts'

export { bundledFiles } from './site/assets.ts'
export { isSite, isWholeSite, type SitePage, siteMarker, strangerIn } from './site/marker.ts'
export { Refusal } from './site/refusal.ts'
export { inAddress, isLoopback, outerAddresses } from './site/server/admission.ts'
export { serveFolder } from './site/server/folder.ts'
export { newToken } from './site/server/token.ts'

export interface SiteOptions {
  /** Files and folders of markdown; without any, the folder `slides`. */
  readonly paths?: readonly string[]
  /** What relative paths start from; the working directory when not given. */
  readonly cwd?: string
  /** What else is known when they are read. */
  readonly options?: LoadOptions
  /** Talks that have been loaded and reported already. */
  readonly talks?: Talks
  /** Each deck as one HTML file that needs no other, and no server. */
  readonly isSingleFile?: boolean
  /** A site for everybody: without notes, sources and findings. Loaded talks must have been loaded for it. */
  readonly isPublic?: boolean
  /** What browsers have to bring to a dev server that others than this machine can reach. */
  readonly token?: string
}

/**
 * The Vite plugin that is the whole build: it reads postmortems, renders their decks, and emits a page for each.
 * One client bundle serves all of them.
 */
export function patchdeck({
  paths = [],
  cwd = process.cwd(),
  options = {},
  talks: loaded,
  isSingleFile = false,
  isPublic = false,
  token,
}: SiteOptions = {}): Plugin {
  let talks: Talks
  let base = './'
  let folder = ''
  let outdated: Outdated | undefined
  let isServed = false
  return {
    name: 'patchdeck',
    enforce: 'pre',
    config: (config) => siteConfig(config, cwd, isSingleFile),
    configResolved: (config) => {
      base = config.base
      folder = config.build.outDir
      isServed = config.command === 'serve'
    },
    // The console needs no file but the client, which is there: Vite's loader of styles ahead would double our own code.
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null,
    async buildStart() {
      if (isServed) return
      talks = loaded ?? (await loadDrawnTalks(paths, cwd, { ...options, isPublic }))
      if (loaded) return
      const shown = pressing(talks.findings)
      if (shown.length > 0) this.info(`\n${reportText(shown, talks.files, plain)}`)
      if (talks.forbidding.length > 0) this.error(`The site was not built: ${summary(talks.forbidding)}.`)
    },
    generateBundle: {
      // Vite writes the style that all share, and the last of the script, in hooks of its own.
      order: 'post',
      handler(_options, bundle) {
        const pages = isSingleFile
          ? singlePages(talks, takenOut(bundle))
          : [...sitePages(talks, bundledAssets(bundle), base), ...publicFiles()]
        keepSmall(talks, pages)
        keepIn(talks, pages, bundle)
        const files = [...bundledFiles(Object.values(bundle)), ...pages]
        for (const page of [...pages, markerOf(files)]) this.emitFile({ type: 'asset', ...page })
        outdated = outdatedIn(folder)
      },
    },
    writeBundle: (_options, bundle) => outdated?.remove(Object.keys(bundle)),
    configureServer: (server) =>
      serveTalks(server, () => loadDrawnTalks(paths, path.resolve(cwd), options), token),
  }
}
