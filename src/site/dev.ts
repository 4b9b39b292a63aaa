import type { ViteDevServer } from 'vite'
import { pressing } from '../model/finding.ts'
import { plain, reportText } from '../report.ts'
import type { Talks } from '../talks.ts'
import { editOf, wholeOf } from './edit.ts'
import { respond } from './respond.ts'
import { isLoopback, namesOf } from './server/admission.ts'
import { guard } from './server/guard.ts'
import { newToken } from './server/token.ts'
import { follow } from './watch.ts'

/**
 * Serves the pages from memory, and sends open pages what an edit has changed. `client/dev.ts` takes it.
 *
 * @param token What a server that others can reach asks for; where there is none, one is made and told.
 */
export async function serveTalks(
  server: ViteDevServer,
  load: () => Promise<Talks>,
  token?: string,
): Promise<void> {
  admit(server, token)
  const started = Date.now()
  let talks = await load()
  printFindings(server, talks)
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
