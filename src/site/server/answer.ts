import type { ServerResponse } from 'node:http'

/** Answers with a sentence. */
export function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/** Sends the browser to another path of this server. */
export function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: encodeURI(address) })
  response.end()
}
