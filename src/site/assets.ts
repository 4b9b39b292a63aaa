import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rolldown } from 'vite'
import type { Assets } from '../render.ts'
import { entries, publicFolder } from './config.ts'
import type { SitePage } from './marker.ts'

/** Finds the shared files in the bundle. Addresses count from the site's root, without a leading slash. */
export function bundledAssets(bundle: Rolldown.OutputBundle): Assets {
  const files = Object.values(bundle)
  const script = files.find((file) => file.type === 'chunk' && file.isEntry && file.name === 'client')
  const style = files.find((file) => file.type === 'asset' && file.names.some((name) => isTheme(name)))
  if (!script || !style) throw new Error('The client bundle lacks its script or its style.')
  return {
    root: '',
    script: script.fileName,
    styles: [style.fileName],
    fonts: files.map(({ fileName }) => fileName).filter(isFirstFont),
    icon: 'favicon.svg',
  }
}

/** The files of a bundle, as they are written. */
export function bundledFiles(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): readonly SitePage[] {
  return files.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }))
}

/** The files that the site has as they are. */
export function publicFiles(): readonly SitePage[] {
  return readdirSync(publicFolder).map((fileName) => ({
    fileName,
    source: readFileSync(path.join(publicFolder, fileName)),
  }))
}

/** Every page needs the Latin cut of both fonts at once; the extended one is left to `unicode-range`. */
function isFirstFont(file: string): boolean {
  return /-latin-(wght|500)-normal.*\.woff2$/.test(file)
}

function isTheme(name: string): boolean {
  return name === 'theme.css' || name === path.basename(entries.theme)
}
