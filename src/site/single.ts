import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'
import { closed, deckPage, type InlineAssets } from '../render.ts'
import type { Talks } from '../talks.ts'
import type { SitePage } from './marker.ts'
import { page } from './pages.ts'

/** Each deck as a file of its own, `<slug>.html`; there is no list, since files are sent one by one. */
export function singlePages({ talks }: Talks, assets: InlineAssets): readonly SitePage[] {
  return talks.map(({ deck, findings, manuscript }) =>
    page(`${deck.slug}.html`, deckPage(deck, assets, { findings, manuscript })),
  )
}

/** Takes script and style out of the bundle, which is left empty. */
export function takenOut(bundle: Rolldown.OutputBundle): InlineAssets {
  const files = Object.values(bundle)
  const script = files.find((file) => file.type === 'chunk')
  const style = files.find((file) => file.type === 'asset' && file.names.includes('style.css'))
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The client bundle lacks its script or its style.')
  for (const name of Object.keys(bundle)) delete bundle[name]
  const texts = { script: closed(script.code), style: closed(String(style.source)) }
  return { ...texts, scriptHash: hashOf(texts.script), styleHash: hashOf(texts.style) }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
