import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

/** The browser program. It lies beside this file's folder both in `src/` and, compiled, next to `lib/`. */
export const clientFolder = fileURLToPath(new URL('../../src/client/', import.meta.url))

/** What the browser program shares with the stages. */
export const textFolder = fileURLToPath(new URL('../../src/text/', import.meta.url))

/** What is served as it is; a build takes it into the bundle. */
export const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url))

/** What each talk's bundle is made of; the names are looked up again in the bundle. */
export const entries = { client: 'main.ts', theme: 'theme/index.css' } as const

/** The same in one. */
const singleEntry = { client: 'single.ts' } as const

/** What all parts of the client stand on, in one file: in several each would be asked for on the way to the first slide. */
const shared = { name: 'page', test: /client\/(element|page)\.ts$|preload-helper/ } as const

/** On a slow machine the bundler would tell an author how long its own plugins took. */
const checks = { bundlerTimings: false } as const

/**
 * The one way the site is built. Vite's root is our own client, so that nothing in a folder of documents,
 * be it a configuration of Vite or of PostCSS, is ever run.
 */
export function siteConfig(config: UserConfig, cwd: string, isSingleFile: boolean): UserConfig {
  const input = Object.fromEntries(
    Object.entries(isSingleFile ? singleEntry : entries).map(([name, file]) => [
      name,
      path.join(clientFolder, file),
    ]),
  )
  return {
    root: clientFolder,
    base: config.base ?? './',
    publicDir: publicFolder,
    appType: 'custom',
    css: { postcss: { plugins: [] }, transformer: 'lightningcss', lightningcss: { targets } },
    server: {
      cors: false,
      hmr: { overlay: false },
      fs: { strict: true, allow: [clientFolder, textFolder, ...packageFolders()] },
    },
    // reveal.js is a module as it is: with nothing to prepare, nothing is written beside the packages.
    optimizeDeps: { noDiscovery: true, include: [] },
    build: {
      outDir: path.resolve(cwd, config.build?.outDir ?? 'dist'),
      // An old site stays until the new one is written: `site.ts` takes away what is left of it.
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      // What preloads a part's own parts is larger than these are.
      modulePreload: false,
      target: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: { input, checks, output: { codeSplitting: { groups: [shared] } } },
      ...(isSingleFile && inOneFile(input)),
      reportCompressedSize: false,
    },
  }
}

/**
 * The same browsers as Lightning CSS has them, a byte for each part of a version. They have light-dark(), which came by
 * May 2024: lowered, a manual switch of appearance would stop working. PostCSS, the other way, takes twice as long.
 */
const targets = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) } as const

/** Program, styles and fonts in one script and one style. */
function inOneFile(input: Readonly<Record<string, string>>): UserConfig['build'] {
  return {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { input, checks, output: { codeSplitting: false } },
  }
}

/** The folders of the packages whose files the client asks for, wherever they are installed. */
export function packageFolders(): readonly string[] {
  const require = createRequire(import.meta.url)
  const folderOf = (file: string): string => path.dirname(require.resolve(file))
  return [
    folderOf('reveal.js/reveal.css'),
    folderOf('@fontsource-variable/instrument-sans/package.json'),
    folderOf('@fontsource/jetbrains-mono/package.json'),
    folderOf('diff/package.json'),
    path.join(folderOf('vite/package.json'), 'dist/client'),
  ]
}
