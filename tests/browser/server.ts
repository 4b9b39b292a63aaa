import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
}

/** Serves a folder below a path, as GitHub Pages does: no headers of its own, 404 for what isn't there. */
export async function serveFolder(
  folder: string,
  below: string,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = path.join(folder, asked.slice(below.length), asked.endsWith('/') ? 'index.html' : '')
    if (!asked.startsWith(`${below}/`) || !existsSync(file)) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  await listening(server)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}/`,
    close: () => void server.close(),
  }
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}
