import type { IncomingMessage, ServerResponse } from 'node:http'
import { mediaTypeOf, type Picture } from '../model/picture.ts'
import { type Assets, deckPage, homePage, readingPage } from '../render.ts'
import type { Talks } from '../talks.ts'
import { gated } from './gate.ts'
import { picturesOf } from './pages.ts'
import { answer, redirect } from './server/answer.ts'
import { isOfClient } from './server/client.ts'

/** What the pages load while they are written: Vite serves these out of the client's folder. */
const assets: Assets = {
  root: '/',
  script: '/main.ts',
  styles: ['/theme/index.css', '/theme/dev.css'],
  fonts: [],
  icon: '/favicon.svg',
}

/** Answers for the pages, and leaves to Vite what the browser program consists of. There is nothing else here. */
export function respond(
  talks: Talks,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const url = request.url ?? '/'
  const address = decodeURIComponent(url.split('?', 1)[0] ?? '/')
  const decks = talks.talks.map(({ deck }) => deck)
  const [talk] = talks.talks.filter(({ deck }) => `${address}/`.startsWith(`/${deck.slug}/`))
  const picture = picturesOf(decks).find(({ fileName }) => address === `/${fileName}`)
  if (talk && /^\/[^/]+(\/read)?$/.test(address)) redirect(response, `${address}/`)
  else if (talk && address === `/${talk.deck.slug}/`)
    send(response, address, deckPage(talk.deck, assets, talk))
  else if (talk && address === `/${talk.deck.slug}/read/`)
    send(response, address, readingPage(talk.deck, assets))
  else if (address === '/') send(response, address, homePage(decks, assets))
  else if (picture) sendPicture(response, picture)
  else if (isOfClient(url)) next()
  else answer(response, 404, 'There is nothing at this address.')
}

function send(response: ServerResponse, address: string, page: string): void {
  const looked = gated(page, address)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(looked)
}

/** The name changes with the content. An SVG that is opened by itself may do nothing. */
function sendPicture(response: ServerResponse, { fileName, bytes }: Picture): void {
  response.setHeader('Content-Type', mediaTypeOf(fileName))
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  )
  response.end(bytes)
}
