import type { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Admission, refusalOf } from './admission.ts'
import { isLetIn, letIn } from './token.ts'

/** On every answer: no other page may read it, frame it, or take it for something else. */
const headers = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/**
 * Puts itself before whatever listens to a server's requests, since what can't be parsed ends Vite before its first
 * middleware: connect 3.7 throws at `GET http://[::1`, and so does Vite 8.3 when such a request asks for a websocket.
 */
export function guard(server: EventEmitter, to: Admission): void {
  const isOpen = server.listenerCount('upgrade') > 0
  const answer = taken(server, 'request')
  const upgrade = taken(server, 'upgrade')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const refusal = refusalOf(request, to)
    if (refusal) refuse(response, ...refusal)
    else if (to.token === null || isLetIn(request, to.token)) answer(request, response)
    else if (!letIn(request, response, to.token))
      refuse(
        response,
        403,
        'Open the address that patchdeck printed: it has the token that this server asks for.',
      )
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const isWelcome =
      isOpen && !refusalOf(request, to) && isHot(request) && (to.token === null || isLetIn(request, to.token))
    if (isWelcome) upgrade(request, socket, head)
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
  })
}

/** Takes the listeners of an event off a server, and gives a call of them all. */
function taken(server: EventEmitter, event: string): (...args: readonly unknown[]) => void {
  const listeners = server.listeners(event)
  server.removeAllListeners(event)
  return (...args) => {
    for (const listener of listeners) Reflect.apply(listener, server, args)
  }
}

/** Browsers always say where a page that opens a websocket comes from. Vite leaves a socket of another kind hanging. */
function isHot({ headers, url }: IncomingMessage): boolean {
  const protocol = String(headers['sec-websocket-protocol'])
  return headers.origin !== undefined && /^vite-(hmr|ping)$/.test(protocol) && /^\/(\?|$)/.test(url ?? '')
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  response.end(`${text}\n`)
}
