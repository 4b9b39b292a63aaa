import { createServer } from 'node:net'
import { UsageError } from '../model/usage.ts'
import { inAddress, isLoopback, newToken, outerAddresses } from '../site.ts'
import type { Arguments, Command } from './command.ts'

/** Where a server listens, and what it asks of those who come from elsewhere. */
export interface Listening {
  readonly host: string
  readonly port: number
  /** Null where only this machine can reach it. */
  readonly token: string | null
}

const usualHost = '127.0.0.1'

/** The options of a command that serves, with the port it takes when none is asked for. */
export function listeningOptions(port: string): Pick<Command, 'options' | 'help'> {
  return {
    options: { host: { type: 'string', default: usualHost }, port: { type: 'string', default: port } },
    help: [
      [
        '--host address',
        `address to listen on (${usualHost}, this machine only; 0.0.0.0: the network, with a token)`,
      ],
      ['--port number', `port to listen on (${port}, or the next free one)`],
    ],
  }
}

/**
 * Finds where to listen. A port that was asked for is taken or refused; only ours gives way to the next.
 *
 * @throws UsageError for what is no port or no address of this machine, and what Node throws when a port is taken.
 */
export async function listeningOf(
  { host, port }: Arguments['values'],
  usualPort: string,
): Promise<Listening> {
  const first = Number(port)
  if (!Number.isInteger(first) || first < 0 || first > 65_535)
    throw new UsageError(`--port ${port}: not a port number`)
  const name = String(host)
  if (name === '') throw new UsageError('--host: no address given')
  const free = await freePort(name, first, String(port) === usualPort ? 20 : 0)
  return { host: name, port: free, token: isLoopback(name) ? null : newToken() }
}

/** A port on which this process could listen: this one, or one of so many behind it. Port 0 is any. */
async function freePort(host: string, port: number, more: number): Promise<number> {
  try {
    return await tried(host, port)
  } catch (error) {
    if (more === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return freePort(host, port + 1, more - 1)
  }
}

function tried(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** The address of the server's root, as somebody opens it. */
export function rootAddress({ host, port }: Listening): string {
  const isEvery = host === '0.0.0.0' || host === '::'
  const [outer = '127.0.0.1'] = isEvery ? outerAddresses() : [host]
  return `http://${inAddress(outer)}:${port}/`
}

/** Says who can reach a server that isn't this machine's alone; null where it is. */
export function warningOf({ host, token }: Listening): string | null {
  if (token === null) return null
  return `--host ${host}: others in your network can reach this server, notes and all, if they have the address with its token.\n`
}
