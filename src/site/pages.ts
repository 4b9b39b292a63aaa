import type { Talks } from '../build.ts'
import type { Deck } from '../model/deck.ts'
import type { Picture, RemotePicture } from '../model/picture.ts'
import { type Assets, deckPage, homePage, readingPage } from '../render.ts'
import { gated } from './gate.ts'
import type { SitePage } from './marker.ts'

/** Every page of the site, the pictures on them, and what GitHub Pages wants beside them. */
export function sitePages(
  { talks }: Talks,
  assets: Assets,
  base: string,
  exports: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly SitePage[] {
  const decks = talks.map(({ deck }) => deck)
  return [
    page('index.html', homePage(decks, from(assets, rootOf(base, 0)))),
    ...talks.flatMap(({ deck, findings, manuscript }) => [
      page(
        `${deck.slug}/index.html`,
        deckPage(deck, from(assets, rootOf(base, 1)), {
          findings,
          manuscript,
          exports: exports.get(deck.slug) ?? [],
        }),
      ),
      page(
        `${deck.slug}/read/index.html`,
        readingPage(deck, from(assets, rootOf(base, 2)), exports.get(deck.slug)),
      ),
    ]),
    ...picturesOf(decks).map(({ fileName, bytes }) => ({ fileName, source: bytes })),
    { fileName: '.nojekyll', source: '' },
  ]
}

/**
 * A page as a file.
 *
 * @throws Error when it holds what no page of ours may hold; see `gated`.
 */
export function page(fileName: string, text: string): SitePage {
  return { fileName, source: gated(text, fileName) }
}

/** Every picture of some decks, each once. */
export function picturesOf(decks: readonly Deck[]): readonly Picture[] {
  const pictures = decks.flatMap((deck) => [...deck.pictures.values()].filter(isFile))
  return [...new Map(pictures.map((picture) => [picture.fileName, picture])).values()]
}

function isFile(picture: Picture | RemotePicture): picture is Picture {
  return 'bytes' in picture
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
