import type { ViteDevServer } from 'vite'
import { pressing } from '../model/finding.ts'
import { plain, reportText } from '../report.ts'
import type { Talks } from '../talks.ts'
import { editOf, wholeOf } from './edit.ts'
import { respond } from './respond.ts'
import { isLoopback, namesOf } from './server/admission.ts'
import { guard } from './server/guard.ts'
import { newToken } from './server/token.ts'

/** Editors write a file in several steps; what is seen in between would be half a document. In milliseconds. */
const settling = 30

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
  let talks = await load()
  printFindings(server, talks)
  server.watcher.add([...talks.watched])
  server.middlewares.use((request, response, next) => respond(talks, request, response, next))
  // A page may have been made before the last edit and connected after it: it gets all, and takes what differs.
  server.ws.on('patchdeck:hello', () => {
    sendSlugs(server, talks)
    for (const talk of talks.talks) server.ws.send('patchdeck:edit', wholeOf(talk, talks))
  })
  const update = async (): Promise<void> => {
    const before = talks
    talks = (await reload(server, load)) ?? talks
    server.watcher.add([...talks.watched])
    printFindings(server, talks)
    sendSlugs(server, talks)
    for (const talk of talks.talks) server.ws.send('patchdeck:edit', editOf(talk, before, talks))
  }
  let updates = Promise.resolve()
  let waiting: ReturnType<typeof setTimeout> | undefined
  server.watcher.on('all', (_event, file) => {
    if (!/\.(md|markdown)$/i.test(file) && !talks.watched.includes(file)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      updates = updates.then(update)
    }, settling)
  })
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

function printFindings({ config }: ViteDevServer, { findings, files }: Talks): void {
  const shown = pressing(findings)
  if (shown.length > 0) config.logger.info(`\n${reportText(shown, files, plain)}`, { timestamp: true })
}

/** Which talks there are, for the page that lists them. */
function sendSlugs(server: ViteDevServer, { talks }: Talks): void {
  server.ws.send('patchdeck:talks', { slugs: talks.map(({ deck }) => deck.slug) })
}
