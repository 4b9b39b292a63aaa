import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Assets, deckPage, homePage } from '../render.ts'
import type { Talks } from '../talks.ts'

/** What the pages load while they are written: Vite serves these out of the client's folder. */
const assets: Assets = {
  script: '/main.ts',
  styles: ['/theme/index.css', '/theme/dev.css'],
  fonts: [],
  icon: '/favicon.svg',
}

/** Answers for the pages; everything else is Vite's. */
export function respond(
  talks: Talks,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const address = decodeAddress(request.url ?? '/')
  const decks = talks.talks.map(({ deck }) => deck)
  const talk = talks.talks.find(({ deck }) => address === `/${deck.slug}/`)
  if (decks.some(({ slug }) => address === `/${slug}`)) redirect(response, `${address}/`)
  else if (talk) send(response, deckPage(talk.deck, assets, talk.findings))
  else if (address === '/') send(response, homePage(decks, assets))
  else next()
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/')
  } catch {
    return ''
  }
}

function send(response: ServerResponse, page: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(page)
}

function redirect(response: ServerResponse, address: string): void {
  response.statusCode = 302
  response.setHeader('Location', encodeURI(address))
  response.end()
}
