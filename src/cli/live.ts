import { stripVTControlCharacters } from 'node:util'
import { patchdeck, type SiteOptions } from '../site.ts'
import type { Terminal } from './command.ts'
import type { Listening } from './listening.ts'

/** What is served, where, and the path that a browser is to be opened at; null for none. */
export interface Live {
  readonly site: SiteOptions
  readonly listening: Listening
  readonly open: string | null
}

/** Starts a server that follows the edits of some talks. */
export async function serveLive({ site, listening, open }: Live, terminal: Terminal): Promise<void> {
  const { host, port, token } = listening
  const vite = await import('vite')
  const server = await vite.createServer({
    configFile: false,
    customLogger: vite.createLogger('info', { console: consoleOf(terminal) }),
    server: { host, port, strictPort: true, ...(open !== null && { open }) },
    plugins: [patchdeck({ ...site, ...(token !== null && { token }) })],
  })
  await server.listen()
}

/** Where Vite writes: to our terminal, which keeps out what a document would say to it, and Vite's own colours too. */
function consoleOf({ out, err }: Terminal): Console {
  const to =
    (write: (text: string) => void): Console['log'] =>
    (...said) =>
      write(`${stripVTControlCharacters(said.join(' '))}\n`)
  return { ...console, log: to(out), warn: to(err), error: to(err) }
}
