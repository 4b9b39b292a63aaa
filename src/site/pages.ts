import { type Assets, deckPage, homePage } from '../render.ts'
import type { Talks } from '../talks.ts'

/** One file of the site. */
export interface SitePage {
  readonly fileName: string
  readonly source: string
}

/** Tells a later build that this folder is ours to replace. */
export const siteMarker = '.patchdeck'

export const markerFile: SitePage = {
  fileName: siteMarker,
  source: 'Made by patchdeck. The next build replaces this folder.\n',
}

/** Every page of the site, and what GitHub Pages wants beside them. */
export function sitePages({ talks }: Talks, assets: Assets, base: string): readonly SitePage[] {
  const decks = talks.map(({ deck }) => deck)
  return [
    { fileName: 'index.html', source: homePage(decks, from(assets, rootOf(base, 0))) },
    ...talks.map(({ deck, findings }) => ({
      fileName: `${deck.slug}/index.html`,
      source: deckPage(deck, from(assets, rootOf(base, 1)), findings),
    })),
    { fileName: '.nojekyll', source: '' },
    markerFile,
  ]
}

/** How a page that lies some folders deep addresses the site's root. */
function rootOf(base: string, depth: number): string {
  const isRelative = base === './' || base === ''
  if (!isRelative) return base
  return depth === 0 ? './' : '../'.repeat(depth)
}

function from(assets: Assets, root: string): Assets {
  const under = (file: string): string => `${root}${file}`
  return {
    script: under(assets.script),
    styles: assets.styles.map(under),
    fonts: assets.fonts.map(under),
    icon: under(assets.icon),
  }
}
