import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import os from 'node:os'

/** Whom a server answers. */
export interface Admission {
  /** The names it may be asked by, as the host of an address has them: lower case, IPv6 in brackets, no port. */
  readonly names: readonly string[]
  /** What a browser has to show before it is answered; null where only this machine can ask. */
  readonly token: string | null
}

/** Why a request isn't answered: a status of HTTP and a sentence. */
export type Refusal = readonly [status: number, text: string]

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Whether a server on this address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.includes(inAddress(host))
}

/** The names of a server that listens on an address; those of the whole machine when it listens on all of them. */
export function namesOf(host: string): readonly string[] {
  const isEvery = host === '0.0.0.0' || host === '::'
  if (isLoopback(host)) return loopback
  return isEvery
    ? [...loopback, os.hostname().toLowerCase(), ...ownAddresses().map(inAddress)]
    : [inAddress(host)]
}

/** A host as addresses have it. */
export function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host.toLowerCase()
}

/** The addresses of this machine that others reach it by, IPv4 first. */
export function outerAddresses(): readonly string[] {
  const addresses = Object.values(os.networkInterfaces()).flatMap((all) => all ?? [])
  return addresses
    .filter(({ internal }) => !internal)
    .map(({ address }) => address)
    .sort((a, b) => Number(isIPv6(a)) - Number(isIPv6(b)))
}

function ownAddresses(): readonly string[] {
  return Object.values(os.networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))
}

/**
 * Null for a request that may be looked at. A page from elsewhere that gives its own name our address still asks by
 * that name, and one that asks by ours still says where it comes from.
 */
export function refusalOf(
  { method, url = '', headers, rawHeaders }: IncomingMessage,
  { names }: Admission,
): Refusal | null {
  if (!isParsable(url)) return [400, 'This address can’t be read.']
  if (method !== 'GET' && method !== 'HEAD') return [405, 'There is nothing here but pages to read.']
  const host = hostOf(headers.host)
  if (rawHeaders.filter(isHost).length > 1) return [400, 'This server can’t be called by two names.']
  if (host === null || !names.includes(host)) return [403, 'This server does not go by that name.']
  const isOurs =
    headers.origin === undefined || /^https?:\/\/(.*)$/.exec(headers.origin)?.[1] === headers.host
  return isOurs ? null : [403, 'A page from elsewhere may not ask here.']
}

/** Names and values stand in turn. Of several Node takes the first, and what stands before it may take another. */
function isHost(text: string, i: number): boolean {
  return i % 2 === 0 && text.toLowerCase() === 'host'
}

/** A path from the root, decodable, that says the same to everybody who reads it. */
function isParsable(url: string): boolean {
  try {
    const pathname = decodeURIComponent(url.split('?', 1)[0] ?? '')
    const isPlain = url.startsWith('/') && !url.includes('#') && !/^\/\/|[\\\p{Cc}]/u.test(pathname)
    return isPlain && new URL(url, 'http://localhost').host === 'localhost'
  } catch {
    return false
  }
}

function hostOf(header: string | undefined): string | null {
  const found = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header ?? '')
  return found?.[1]?.toLowerCase() ?? null
}
