import type { IncomingMessage, ServerResponse } from 'node:http'
import { mediaTypeOf, type Picture } from '../model/picture.ts'
import { type Assets, deckPage, homePage, readingPage } from '../render.ts'
import type { Talks } from '../talks.ts'
import { picturesOf } from './pages.ts'

/** What the pages load while they are written: Vite serves these out of the client's folder. */
const assets: Assets = {
  root: '/',
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
  const [talk] = talks.talks.filter(({ deck }) => `${address}/`.startsWith(`/${deck.slug}/`))
  const picture = picturesOf(decks).find(({ fileName }) => address === `/${fileName}`)
  if (talk && /^\/[^/]+(\/read)?$/.test(address)) redirect(response, `${address}/`)
  else if (talk && address === `/${talk.deck.slug}/`) send(response, deckPage(talk.deck, assets, talk))
  else if (talk && address === `/${talk.deck.slug}/read/`) send(response, readingPage(talk.deck, assets))
  else if (address === '/') send(response, homePage(decks, assets))
  else if (picture) sendPicture(response, picture)
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

/** The name changes with the content. An SVG that is opened by itself may do nothing. */
function sendPicture(response: ServerResponse, { fileName, bytes }: Picture): void {
  response.setHeader('Content-Type', mediaTypeOf(fileName))
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  )
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.end(bytes)
}

function redirect(response: ServerResponse, address: string): void {
  response.statusCode = 302
  response.setHeader('Location', encodeURI(address))
  response.end()
}
