import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What nobody can guess: 144 bits, as addresses and cookies can hold them. */
export function newToken(): string {
  return randomBytes(18).toString('base64url')
}

/** Whether the browser has the cookie. */
export function isLetIn(request: IncomingMessage, token: string): boolean {
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim())
  return cookies.some((cookie) => isSame(cookie, `${cookieName(request)}=${token}`))
}

/** Gives a browser that brings the token in its address a cookie for it, and sends it to the address without. */
export function letIn(request: IncomingMessage, response: ServerResponse, token: string): boolean {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const parameters = search.slice(1).split('&')
  const rest = parameters.filter((parameter) => !isSame(parameter, `token=${token}`))
  if (rest.length === parameters.length) return false
  response.writeHead(302, {
    'Set-Cookie': `${cookieName(request)}=${token}; Path=/; HttpOnly; SameSite=Lax`,
    Location: rest.length > 0 ? `${pathname}?${rest.join('&')}` : pathname,
  })
  response.end()
  return true
}

/** Cookies know no ports: two servers of one machine would take each other's. */
function cookieName({ socket }: IncomingMessage): string {
  return `patchdeck-${socket.localPort}`
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
