import path from 'node:path'

/** What the machine says, by the code that Node gives it. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EADDRINUSE: 'the port is taken: name another with --port',
  EADDRNOTAVAIL: 'this machine has no such address: name another with --host',
  EBUSY: 'it is in use',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is too large for this file system',
  EIO: 'the disk fails',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOMEM: 'there is no memory left',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what should be a folder is a file',
  ENOTEMPTY: 'it was filled by somebody else',
  ENOTFOUND: 'no such host is known: name another with --host',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read only',
  ETXTBSY: 'it is in use',
}

/** One line for what the machine, not the author and not we, stands in the way with; null for any other fault. */
export function machineFault(error: unknown, cwd: string): string | null {
  const fault = causes(error).find((one) => Object.hasOwn(reasons, String(one.code)))
  if (!fault) return null
  const { code, path: file, dest, port } = fault as NodeJS.ErrnoException & { dest?: string; port?: number }
  const place = dest ?? file
  const where = place === undefined ? (port === undefined ? '' : `port ${port}: `) : `${shown(place, cwd)}: `
  return `${where}${reasons[String(code)]} (${code})`
}

/** A fault, and those that it was made of: Vite gives several in one. */
function causes(error: unknown): readonly NodeJS.ErrnoException[] {
  if (!(error instanceof Error)) return []
  const { cause, errors } = error as Error & { readonly errors?: unknown }
  return [error, ...causes(cause), ...(Array.isArray(errors) ? errors.flatMap(causes) : [])]
}

function shown(file: string, cwd: string): string {
  const way = path.relative(cwd, file)
  return way !== '' && !way.startsWith('..') ? way : file
}
