import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

/** The browser program. It lies beside this file's folder both in `src/` and, compiled, next to `lib/`. */
export const clientFolder = fileURLToPath(new URL('../../src/client/', import.meta.url))

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url))

/** What each talk's bundle is made of; the names are looked up again in the bundle. */
export const entries = { client: 'main.ts', theme: 'theme/index.css' } as const

/** The same in one. */
const singleEntry = { client: 'single.ts' } as const

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
    server: { hmr: { overlay: false }, fs: { strict: true, allow: [clientFolder, ...packageFolders()] } },
    build: {
      outDir: path.resolve(cwd, config.build?.outDir ?? 'dist'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: { input, checks },
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

/** A slow machine would be told which of Vite's own parts are slow, which is nothing to who writes a talk. */
const checks = { pluginTimings: false } as const

/** Program, styles and fonts in one script and one style; Vite copies nothing beside them. */
function inOneFile(input: Readonly<Record<string, string>>): UserConfig['build'] {
  return {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { input, checks, output: { codeSplitting: false } },
  }
}

/** The packages whose files the client asks for, wherever they are installed. */
function packageFolders(): readonly string[] {
  const require = createRequire(import.meta.url)
  const files = [
    'reveal.js/reveal.css',
    '@fontsource-variable/instrument-sans/package.json',
    '@fontsource/jetbrains-mono/package.json',
  ]
  return files.map((file) => path.dirname(require.resolve(file)))
}
