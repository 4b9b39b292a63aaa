import type { Deck } from '../model/deck.ts'
import type { Picture } from '../model/picture.ts'
import { type Assets, deckPage, homePage, readingPage } from '../render.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'

/** Every page of the site, the pictures on them, and what GitHub Pages wants beside them. */
export function sitePages({ talks }: Talks, assets: Assets, base: string): readonly SitePage[] {
  const decks = talks.map(({ deck }) => deck)
  return [
    { fileName: 'index.html', source: homePage(decks, from(assets, rootOf(base, 0))) },
    ...talks.flatMap(({ deck, findings }) => [
      {
        fileName: `${deck.slug}/index.html`,
        source: deckPage(deck, from(assets, rootOf(base, 1)), findings),
      },
      { fileName: `${deck.slug}/read/index.html`, source: readingPage(deck, from(assets, rootOf(base, 2))) },
    ]),
    ...picturesOf(decks).map(({ fileName, bytes }) => ({ fileName, source: bytes })),
    { fileName: '.nojekyll', source: '' },
  ]
}

/** Every picture of some decks, each once. */
export function picturesOf(decks: readonly Deck[]): readonly Picture[] {
  const pictures = decks.flatMap((deck) => [...deck.pictures.values()])
  return [...new Map(pictures.map((picture) => [picture.fileName, picture])).values()]
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
    root,
    script: under(assets.script),
    styles: assets.styles.map(under),
    fonts: assets.fonts.map(under),
    icon: under(assets.icon),
  }
}
