import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patchdeck, serveFolder } from '../src/site.ts'
import { root } from './helpers/talk.ts'

let cwd: string
let vite: ViteDevServer
let folder: Server
beforeAll(async () => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-server-'))
  writeFileSync(path.join(cwd, 'queue.md'), '# The queue stood still\n\nSECRET of the document\n')
  for (const name of ['.env', 'package.json', 'notes.txt']) writeFileSync(path.join(cwd, name), 'SECRET')
  vite = await devServer('127.0.0.1')
  const out = path.join(cwd, 'site')
  const plugins = [patchdeck({ paths: ['queue.md'], cwd })]
  await build({ configFile: false, logLevel: 'silent', build: { outDir: out }, plugins })
  symlinkSync(path.join(cwd, 'notes.txt'), path.join(out, 'link.txt'))
  folder = await serveFolder(out, { host: '127.0.0.1', port: 0, token: null })
})
afterAll(async () => {
  await vite.close()
  folder.close()
  rmSync(cwd, { recursive: true })
})

async function devServer(host: string, token?: string): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { host, port: 0 },
    plugins: [patchdeck({ paths: ['queue.md'], cwd, ...(token && { token }) })],
  })
  return server.listen()
}

type Kind = 'dev' | 'preview'

function portOf(kind: Kind): number {
  return boundPort(kind === 'dev' ? vite.httpServer : folder)
}

function boundPort(server: Pick<Server, 'address'> | null): number {
  const address = server?.address() as AddressInfo | undefined
  return address?.port ?? 0
}

/** What comes back over a plain socket; `#` in a header stands for the port. */
function ask(port: number, line: string, ...headers: readonly string[]): Promise<string> {
  const lines = [
    `${line} HTTP/1.1`,
    ...headers,
    ...(headers.some((h) => /^connection/i.test(h)) ? [] : ['Connection: close']),
  ]
  return new Promise((resolve) => {
    let text = ''
    const socket = net.connect(port, '127.0.0.1', () =>
      socket.write(`${lines.join('\r\n').replaceAll('#', String(port))}\r\n\r\n`),
    )
    socket.on('data', (data) => {
      text += data
      if (text.startsWith('HTTP/1.1 101')) socket.destroy()
    })
    socket.on('error', () => resolve('no answer'))
    socket.on('close', () => resolve(text))
  })
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
}

const own = 'Host: 127.0.0.1:#'

describe.each<Kind>(['dev', 'preview'])('the server of %s', (kind) => {
  it.each([
    ['GET http://[::1', 400],
    ['GET //other.test/', 400],
    ['GET /%', 400],
    ['GET /%00', 400],
    ['GET /\\..\\package.json', 400],
    [`GET /${'a'.repeat(4_000)}`, 404],
    [`GET /${'a'.repeat(4_000)}.ts`, 404],
    ['GET *', 400],
    ['POST /', 405],
    ['OPTIONS /', 405],
    ['PUT /queue/', 405],
    ['GET /', 200],
    ['HEAD /', 200],
    ['GET /queue', 302],
    ['GET /queue/', 200],
    ['GET /queue/read/', 200],
    ['GET /queue/?speaker', 200],
    ['GET /favicon.svg', 200],
    ['GET /.env', 404],
    ['GET /.git/config', 404],
    ['GET /.patchdeck', 404],
    ['GET /queue.md', 404],
    ['GET /notes.txt', 404],
    ['GET /link.txt', 404],
    ['GET /package.json', 404],
    ['GET /..%2fpackage.json', 404],
    ['GET /%2e%2e/package.json', 404],
    ['GET /..;/package.json', 404],
    ['GET /queue%2f..%2f..%2fpackage.json', 404],
    ['GET /assets', 404],
    ['GET /assets/', 404],
    ['GET /@fs/etc/hostname', 404],
    ['GET /@id/queue.md?raw', 404],
    ['GET /__open-in-editor?file=x', 404],
    ['GET /main.ts.map', 404],
  ])('answers %s with %i', async (line, status) => {
    const answer = await ask(portOf(kind), line, own)
    expect(statusOf(answer)).toBe(status)
    expect(answer).not.toMatch(/SECRET(?! of the document)|access-control/i)
  })

  it.each([
    [['Host: 127.0.0.1:#'], 200],
    [['Host: localhost:#'], 200],
    [['Host: localhost'], 200],
    [['Host: [::1]:#'], 200],
    [['Host: rebound.test:#'], 403],
    [['Host: 127.0.0.1.rebound.test'], 403],
    [['Host: 192.0.2.7:#'], 403],
    [['Host: '], 403],
    [[own, 'Host: rebound.test'], 400],
    [[own, 'Origin: http://127.0.0.1:#'], 200],
    [[own, 'Origin: http://localhost:#'], 403],
    [[own, 'Origin: http://127.0.0.1:1'], 403],
    [[own, 'Origin: https://other.test'], 403],
    [[own, 'Origin: null'], 403],
  ])('answers a request with %j by %i', async (headers, status) => {
    expect(statusOf(await ask(portOf(kind), 'GET /', ...headers))).toBe(status)
  })

  it('goes on after all that', async () => {
    expect(statusOf(await ask(portOf(kind), 'GET /queue/', own))).toBe(200)
  })

  it('lets no other page read, frame or guess at what it says', async () => {
    const answer = await ask(portOf(kind), 'GET /queue/', own)
    expect(answer).toMatch(/cross-origin-resource-policy: same-origin/i)
    expect(answer).toMatch(/x-frame-options: sameorigin/i)
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
  })
})

describe('the server of a site', () => {
  it('opens no socket', async () => {
    const answer = await ask(
      portOf('preview'),
      'GET /',
      ...['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Protocol: vite-hmr'],
      ...[own, 'Origin: http://127.0.0.1:#'],
    )
    expect(statusOf(answer)).toBe(403)
  })

  it('has nothing, and goes on, when the site is taken away', async () => {
    const out = path.join(cwd, 'gone')
    const server = await serveFolder(out, { host: '127.0.0.1', port: 0, token: null })
    writeFileSync(out, 'a file')
    expect(statusOf(await ask(boundPort(server), 'GET /queue/', own))).toBe(404)
    expect(statusOf(await ask(boundPort(server), 'GET /', own))).toBe(404)
    server.close()
  })
})

describe('the dev server', () => {
  const client = path.join(root, 'src/client')

  it.each([
    ['/main.ts', 200],
    ['/theme/index.css', 200],
    ['/theme/console.css?url', 200],
    ['/@vite/client', 200],
    [`/@fs${client}/main.ts`, 200],
    [`/@fs${root}/src/text/csv.ts`, 200],
    [`/@fs${root}/node_modules/reveal.js/dist/reveal.mjs`, 200],
    ['/main.ts?raw', 404],
    ['/main.ts?url', 404],
    ['/main.ts?import&raw', 404],
    ['/main.ts?t=1&inline', 404],
    ['/main.ts??raw', 404],
    ['/deck/../main.ts', 404],
    ['/theme%2findex.css', 404],
    [`/@fs${client}/../site.ts`, 404],
    [`/@fs${root}/src/site.ts`, 404],
    [`/@fs${root}/package.json`, 404],
    [`/@fs${root}/node_modules/reveal.js/package.json`, 404],
    [`/@fs/${root}/src/client/main.ts`, 404],
  ])('hands out of its program %s with %i', async (address, status) => {
    expect(statusOf(await ask(portOf('dev'), `GET ${address}`, own))).toBe(status)
  })

  const socket = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
  ]

  it('opens its socket to its own pages, and to nobody else', async () => {
    const port = portOf('dev')
    const token = /wsToken = "([^"]+)"/.exec(await ask(port, 'GET /@vite/client', own))?.[1]
    const open = async (address: string, ...headers: readonly string[]): Promise<number> =>
      statusOf(await ask(port, `GET ${address}`, ...socket, ...headers))
    const hot = 'Sec-WebSocket-Protocol: vite-hmr'
    const ours = 'Origin: http://127.0.0.1:#'
    expect(await open(`/?token=${token}`, own, hot, ours)).toBe(101)
    expect(await open('/', own, hot, ours)).toBe(400)
    expect(await open(`/?token=${token}`, own, hot)).toBe(403)
    expect(await open(`/?token=${token}`, own, hot, 'Origin: http://other.test')).toBe(403)
    expect(await open(`/?token=${token}`, 'Host: other.test', hot, 'Origin: http://other.test')).toBe(403)
    expect(await open(`/?token=${token}`, own, ours)).toBe(403)
    expect(await open('http://[::1', own, hot, ours)).toBe(403)
    expect(statusOf(await ask(port, 'GET /', own))).toBe(200)
  })

  it('asks those who come over the network for the token, and remembers it in a cookie', async () => {
    const server = await devServer('0.0.0.0', 'let-me-in')
    try {
      const port = boundPort(server.httpServer)
      expect(statusOf(await ask(port, 'GET /queue/', own))).toBe(403)
      expect(statusOf(await ask(port, 'GET /queue/?token=let-me-on', own))).toBe(403)
      const answer = await ask(port, 'GET /queue/?speaker&token=let-me-in', own)
      expect(statusOf(answer)).toBe(302)
      expect(answer).toMatch(/location: \/queue\/\?speaker\r/i)
      const [, cookie] = /set-cookie: ([^;]+); Path=\/; HttpOnly; SameSite=Lax/i.exec(answer) ?? []
      expect(statusOf(await ask(port, 'GET /queue/?speaker', own, `Cookie: a=b; ${cookie}`))).toBe(200)
      expect(statusOf(await ask(port, 'GET /queue/', own, `Cookie: ${cookie}x`))).toBe(403)
      expect(statusOf(await ask(port, 'GET /queue/', 'Host: rebound.test', `Cookie: ${cookie}`))).toBe(403)
    } finally {
      await server.close()
    }
  })
})
