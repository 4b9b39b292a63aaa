import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { ViteDevServer } from 'vite'
import { type Snapshot, snapshotOf, type Talks } from '../build.ts'
import { pressing } from '../model/finding.ts'
import { mediaTypeOf, type Picture } from '../model/picture.ts'
import type { Talk } from '../model/talk.ts'
import { type Assets, deckPage, deckSections, homePage, readingPage } from '../render.ts'
import { plain, quotedLine, reportText } from '../report.ts'
import { withControlsShown } from '../text/control-characters.ts'
import { gated, gatedPart } from './gate.ts'
import { picturesOf } from './pages.ts'
import { isLoopback, namesOf } from './server/admission.ts'
import { answer, redirect } from './server/answer.ts'
import { isOfClient } from './server/client.ts'
import { guard } from './server/guard.ts'
import { newToken } from './server/token.ts'

interface ServeOptions {
  /** What a server that others can reach asks for; where there is none, one is made and told. */
  readonly token: string | undefined
  /** Is told of the talks before anything is served; else what was found in them is printed. */
  readonly onFirstLoad: ((talks: Talks) => void) | undefined
}

/**
 * Serves the pages from memory, and sends open pages what an edit has changed. `client/dev.ts` takes it.
 */
export async function serveTalks(
  server: ViteDevServer,
  load: () => Promise<Talks>,
  { token, onFirstLoad = (talks) => printFindings(server, talks) }: ServeOptions,
): Promise<void> {
  admit(server, token)
  const started = Date.now()
  let talks = await load()
  onFirstLoad(talks)
  server.middlewares.use((request, response, next) => respond(talks, request, response, next))
  // A page may have been made before the last edit and connected after it: it gets all, and takes what differs.
  server.ws.on('patchdeck:hello', () => {
    sendSlugs(server, talks)
    for (const talk of talks.talks) server.ws.send('patchdeck:edit', wholeOf(talk, talks))
  })
  const update = async (): Promise<void> => {
    const before = talks
    talks = (await reload(server, load)) ?? talks
    if (findingsText(talks) !== findingsText(before)) printFindings(server, talks)
    sendSlugs(server, talks)
    for (const talk of talks.talks) server.ws.send('patchdeck:edit', editOf(talk, before, talks))
  }
  const stop = follow({ paths: () => talks.watched, update, started })
  server.httpServer?.once('close', stop)
}

/** Vite listens on localhost unless it is told otherwise, and on everything when it is told `true`. */
function admit({ httpServer, config }: ViteDevServer, given: string | undefined): void {
  if (!httpServer) return
  const host =
    typeof config.server.host === 'string' ? config.server.host : config.server.host ? '::' : 'localhost'
  const { allowedHosts } = config.server
  const token = isLoopback(host) ? null : (given ?? newToken())
  if (token !== null && given === undefined)
    config.logger.warn(`Others can reach this server. It answers those who open /?token=${token}`)
  guard(httpServer, {
    names: [...namesOf(host), ...(Array.isArray(allowedHosts) ? allowedHosts : [])],
    token,
  })
}

/** While a file is being moved there may be nothing to read: the talks stay as they were. */
async function reload(server: ViteDevServer, load: () => Promise<Talks>): Promise<Talks | null> {
  try {
    return await load()
  } catch (error) {
    server.config.logger.warn(error instanceof Error ? error.message : String(error))
    return null
  }
}

function printFindings({ config }: ViteDevServer, talks: Talks): void {
  const text = findingsText(talks)
  if (text !== '') config.logger.info(`\n${text}`, { timestamp: true })
}

function findingsText({ findings, files }: Talks): string {
  return reportText(pressing(findings), files, plain)
}

/** Which talks there are, for the page that lists them. */
function sendSlugs(server: ViteDevServer, { talks }: Talks): void {
  server.ws.send('patchdeck:talks', { slugs: talks.map(({ deck }) => deck.slug) })
}

/** What an open page of a deck is told: its slides in order, the text of those to take, and the findings. */
interface Edit {
  readonly slug: string
  readonly order: readonly string[]
  readonly changed: Readonly<Record<string, string>>
  readonly findings: readonly {
    readonly place: string
    readonly message: string
    readonly hint: string | null
    readonly line: string
  }[]
}

/** The sections that differ from what they were. */
function editOf(talk: Talk, before: Talks, after: Talks): Edit {
  const old = before.talks.find(({ deck }) => deck.slug === talk.deck.slug)
  const sections = old ? deckSections(old.deck, '/') : new Map<string, string>()
  return edit(talk, after, (id, text) => sections.get(id) !== text)
}

/** All sections. */
function wholeOf(talk: Talk, talks: Talks): Edit {
  return edit(talk, talks, () => true)
}

function edit(
  { deck }: Talk,
  { slips, sources }: Talks,
  isWanted: (id: string, text: string) => boolean,
): Edit {
  const sections = deckSections(deck, '/')
  return {
    slug: deck.slug,
    order: [...sections.keys()],
    changed: Object.fromEntries(
      [...sections].filter(([id, text]) => isWanted(id, text)).map(([id, text]) => [id, gatedPart(text, id)]),
    ),
    findings: pressing(slips).map((finding) => ({
      place: `${finding.spans[0].path}:${finding.spans[0].line}`,
      message: withControlsShown(finding.message),
      hint: finding.hint,
      line: quotedLine(finding, sources),
    })),
  }
}

/** What the pages load while they are written: Vite serves these out of the client's folder. */
const assets: Assets = {
  root: '/',
  script: '/main.ts',
  styles: ['/theme/index.css', '/theme/dev.css'],
  fonts: [],
  icon: '/favicon.svg',
}

/** Answers for the pages, and leaves to Vite what the browser program consists of. There is nothing else here. */
function respond(talks: Talks, request: IncomingMessage, response: ServerResponse, next: () => void): void {
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

/**
 * In milliseconds. Editors write a file in several steps, and what is seen in between would be half a document: it is
 * waited for until nothing changes for a moment, but not for ever. A disk may tell the time no finer than `blur`.
 */
const [pause, settling, patience, blur] = [100, 30, 300, 50]

/** What to look at, and what to do when something of it has changed. */
interface Followed {
  /** Absolute paths, also of what isn't there yet; asked for anew at each look. */
  readonly paths: () => readonly string[]
  readonly update: () => Promise<void>
  /** When the files were first read, in milliseconds since 1970. */
  readonly started: number
}

/**
 * Looks at files again and again. Notifications of the system would cost less and miss more: a folder that is moved away
 * and put back, the last of several saves, what comes to be where nothing was.
 *
 * @returns What ends it.
 */
function follow({ paths, update, started }: Followed): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const sleep = (time: number): Promise<void> => setTimeout(time, undefined, { signal, ref: false })
  const loop = async (): Promise<void> => {
    let read = started
    for (let known = snapshotOf(paths()); ; ) {
      const began = performance.now()
      const seen = snapshotOf(paths())
      const effort = performance.now() - began
      if (isChanged(known, seen, read)) {
        await settled(paths, sleep)
        read = Date.now()
        await update()
        known = snapshotOf(paths())
      }
      // Where there are thousands of files, looking at them may take a twentieth of the time.
      await sleep(Math.max(pause, 20 * effort))
    }
  }
  loop().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return () => ending.abort()
}

/** Whether something was changed since it was looked at, or while it was read. */
function isChanged(known: Snapshot, seen: Snapshot, read: number): boolean {
  return seen.key !== known.key || known.changed > read - blur
}

async function settled(paths: Followed['paths'], sleep: (time: number) => Promise<void>): Promise<void> {
  const began = performance.now()
  for (let last = ''; performance.now() - began < patience; ) {
    const { key } = snapshotOf(paths())
    if (key === last) return
    last = key
    await sleep(settling)
  }
}
