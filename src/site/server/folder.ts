import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { mediaTypeOf } from '../../model/picture.ts'
import { namesOf } from './admission.ts'
import { answer, redirect } from './answer.ts'
import { guard } from './guard.ts'

/** Where to listen, and what to ask of browsers elsewhere; null for nothing. */
export interface Served {
  readonly host: string
  readonly port: number
  readonly token: string | null
}

/**
 * Serves the files of a built site, and nothing that is hidden in it or lies beside it.
 *
 * @throws What Node throws when it can't listen there.
 */
export function serveFolder(folder: string, { host, port, token }: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(request.url?.split('?', 1)[0] ?? '/')
    const file = foundIn(folder, address)
    if (file === null) answer(response, 404, 'There is nothing at this address.')
    else if (file === 'folder') redirect(response, `${address}/`)
    else sendFile(response, file)
  })
  guard(server, { names: namesOf(host), token })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** A name may be too long to be looked at, and the site may be taken away meanwhile: then there is nothing. */
function foundIn(folder: string, address: string): string | null {
  try {
    return fileOf(folder, address)
  } catch {
    return null
  }
}

/** Null for what isn't there or not for others; `folder` for a page that is asked for without its last slash. */
function fileOf(folder: string, address: string): string | null {
  const names = address.split('/').slice(1)
  if (names.some((name, i) => name.startsWith('.') || (name === '' && i < names.length - 1))) return null
  const asked = path.join(folder, ...names, address.endsWith('/') ? 'index.html' : '')
  const stat = statSync(asked, { throwIfNoEntry: false })
  if (stat?.isDirectory())
    return statSync(path.join(asked, 'index.html'), { throwIfNoEntry: false }) ? 'folder' : null
  return stat?.isFile() && isInside(asked, folder) ? asked : null
}

/** After links are followed. */
function isInside(file: string, folder: string): boolean {
  return realpathSync(file).startsWith(realpathSync(folder) + path.sep)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
}

/** A site may be built again at any moment: nothing of it is kept. */
function sendFile(response: ServerResponse, file: string): void {
  const stream = createReadStream(file)
  stream.on('open', () => {
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? mediaTypeOf(file),
      'Cache-Control': 'no-store',
    })
    stream.pipe(response)
  })
  stream.on('error', () => (response.headersSent ? response.destroy() : answer(response, 404, 'It is gone.')))
}
