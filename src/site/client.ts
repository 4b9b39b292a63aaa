import type { Plugin, Rolldown } from 'vite'
import { siteConfig } from './config.ts'

/** The part of the plugin that bundles the browser's program: no document has a part in that. */
export function clientPlugin(cwd: string, isSingleFile: boolean): Plugin {
  return {
    name: 'patchdeck',
    enforce: 'pre',
    config: (config) => siteConfig(config, cwd, isSingleFile),
    // The console needs no file but the client, which is there: Vite's loader of styles ahead would double our own code.
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null,
  }
}

type Client = Rolldown.RolldownOutput['output']

/** The browser's program is the same for all sites that this process makes: tests make many. */
const clients = new Map<string, Promise<Client>>()

/**
 * The files of the browser's program, made once a process. Vite writes none of them: it syncs nothing, and says of a full
 * disk that it has a fault.
 *
 * @param base The address that the site will be served from; `./` for any.
 */
export function bundledClient(base: string, isSingleFile: boolean): Promise<Client> {
  const key = JSON.stringify([base, isSingleFile])
  const made = clients.get(key) ?? bundle(base, isSingleFile)
  clients.set(key, made)
  // What has failed may succeed once its cause is gone: files that are open, memory.
  made.catch(() => clients.delete(key))
  return made
}

async function bundle(base: string, isSingleFile: boolean): Promise<Client> {
  const vite = await import('vite')
  const made = await vite.build({
    configFile: false,
    logLevel: 'warn',
    // A fault is told by its stack: Vite would say first that a build has failed.
    customLogger: { ...vite.createLogger('warn'), error: () => undefined },
    base,
    build: { write: false },
    plugins: [clientPlugin(process.cwd(), isSingleFile)],
  })
  return (made as Rolldown.RolldownOutput).output
}
