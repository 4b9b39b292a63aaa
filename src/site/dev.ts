import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { Talk } from '../model/talk.ts'
import { type Assets, deckPage, deckSections, homePage } from '../render.ts'
import { plain, quotedLine, reportText } from '../report.ts'
import type { Talks } from '../talks.ts'

/** What the pages load while they are written: Vite serves these out of the client's folder. */
const assets: Assets = {
  script: '/main.ts',
  styles: ['/theme/index.css', '/theme/dev.css'],
  fonts: [],
  icon: '/favicon.svg',
}

/** Serves the pages from memory, and sends open pages the sections that an edit has changed. */
export function serveTalks(server: ViteDevServer, load: () => Talks): void {
  let talks = load()
  printFindings(server, talks)
  server.watcher.add([...talks.watched])
  server.middlewares.use((request, response, next) => respond(talks, request, response, next))
  server.ws.on('patchdeck:hello', ({ slug }: { slug: string }) => {
    const talk = talks.talks.find((talk) => talk.deck.slug === slug)
    if (talk) server.ws.send('patchdeck:edit', editOf(talk, talk, talks))
  })
  server.watcher.on('all', (_event, file) => {
    if (!/\.(md|markdown)$/i.test(file)) return
    const before = talks
    const after = reload(server, load)
    if (!after) return
    talks = after
    printFindings(server, talks)
    sendEdits(server, before, talks)
  })
}

/** While a file is being moved there may be nothing to read: the talks stay as they were. */
function reload(server: ViteDevServer, load: () => Talks): Talks | null {
  try {
    return load()
  } catch (error) {
    server.config.logger.warn(error instanceof Error ? error.message : String(error))
    return null
  }
}

function respond(
  { talks }: Talks,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const address = decodeAddress(request.url ?? '/')
  const decks = talks.map(({ deck }) => deck)
  const deck = decks.find(({ slug }) => address === `/${slug}/`)
  if (decks.some(({ slug }) => address === `/${slug}`)) redirect(response, `${address}/`)
  else if (deck) send(response, deckPage(deck, assets))
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

function printFindings({ config }: ViteDevServer, { findings, files }: Talks): void {
  if (findings.length > 0) config.logger.info(`\n${reportText(findings, files, plain)}`, { timestamp: true })
}

/** A talk that came or went changes the list of talks too: then every page loads anew. */
function sendEdits(server: ViteDevServer, before: Talks, after: Talks): void {
  const known = new Map(before.talks.map((talk) => [talk.deck.slug, talk]))
  const isSame = after.talks.length === known.size && after.talks.every(({ deck }) => known.has(deck.slug))
  if (!isSame) server.ws.send('patchdeck:reload', {})
  for (const talk of after.talks) {
    const old = known.get(talk.deck.slug)
    if (old) server.ws.send('patchdeck:edit', editOf(old, talk, after))
  }
}

/** The sections that differ, by id, and the order of all. `client/dev.ts` takes it. */
function editOf(before: Talk, after: Talk, talks: Talks): object {
  const old = deckSections(before.deck)
  const sections = deckSections(after.deck)
  return {
    slug: after.deck.slug,
    order: [...sections.keys()],
    changed: Object.fromEntries([...sections].filter(([id, text]) => old.get(id) !== text)),
    findings: talks.findings.map((finding) => ({
      place: `${finding.spans[0].path}:${finding.spans[0].line}`,
      message: finding.message,
      hint: finding.hint,
      line: quotedLine(finding, talks.files),
    })),
  }
}
