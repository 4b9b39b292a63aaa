/** What the machine says, by the code that Node gives it. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EADDRINUSE: 'the port is taken, name another with --port',
  EADDRNOTAVAIL: 'this machine has no such address, name another with --host',
  EAI_AGAIN: 'no host can be looked up now, name an address with --host',
  EBUSY: 'it is in use',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is too large for this file system',
  EINVAL: 'it is refused as it is',
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
  ENOTFOUND: 'no such host is known, name another with --host',
  ENXIO: 'it is no file',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read only',
  ETXTBSY: 'it is in use',
}

/** A code as words and itself, e.g. "permission denied (EACCES)"; null for one that is none of the machine's. */
export function reasonOf(code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(reasons, code) ? `${reasons[code]} (${code})` : null
}
