import { statSync } from 'node:fs'
import path from 'node:path'
import { clientFolder, packageFolders, textFolder } from '../config.ts'

/** The kinds of files that our browser program consists of. */
const endings = ['.ts', '.js', '.mjs', '.css', '.woff2']

/** What Vite adds to the addresses of modules. Others, such as `?raw`, would have it hand out files as they are. */
const parameters = /^(t=\d+|v=\w+|import|direct|)$/

/** Styles that are loaded when they are wanted: the program asks for their addresses. */
const styleAddresses = ['/theme/console.css?url', '/theme/room.css?url']

/**
 * Whether an address is one that our browser program asks of Vite: a file of it or of the packages it needs, as a
 * module. Nothing else is Vite's to answer.
 */
export function isOfClient(address: string): boolean {
  if (address === '/favicon.svg' || styleAddresses.includes(address)) return true
  const [pathname = '', query = '', ...more] = address.split('?')
  if (more.length > 0 || !query.split('&').every((one) => parameters.test(one))) return false
  return pathname === '/@vite/client' || isFileOfClient(decodeURIComponent(pathname))
}

/** Said without detours, in one of our folders, nothing of the way hidden. */
function isFileOfClient(pathname: string): boolean {
  if (/%|\/\.{0,2}(\/|$)/.test(pathname) || !endings.includes(path.extname(pathname))) return false
  const outer = pathname.startsWith('/@fs/') ? pathname.slice(path.sep === '/' ? 4 : 5) : null
  const file = outer ?? path.join(clientFolder, pathname)
  const folders = outer === null ? [clientFolder] : [clientFolder, textFolder, ...packageFolders()]
  return folders.some((folder) => isInside(path.relative(folder, file))) && isFile(file)
}

function isInside(way: string): boolean {
  return !path.isAbsolute(way) && !way.split(path.sep).some((name) => name.startsWith('.'))
}

/** What can't be looked at, since its name is too long for instance, is none. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}
