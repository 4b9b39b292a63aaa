/** The schemes a link may have. Every other one starts a program, runs a script, or reads a file. */
const schemes: readonly string[] = ['https', 'http', 'mailto']

/**
 * Whether a link may lead there: `https:`, `http:`, `mailto:`, `#…`, or a path within the site. Not `//host` and
 * `\\host`, which leave it unseen, nor any other scheme.
 *
 * @param address As written or percent-encoded: both forms are looked at, each as a browser would read it.
 */
export function isAllowedLink(address: string): boolean {
  return [address, decoded(address)].map(seen).every((plain) => {
    if (/^[/\\]{2}/.test(plain)) return false
    const [, scheme = null] = /^([^/\\?#]*?):/.exec(plain) ?? []
    return scheme === null || schemes.includes(scheme.toLowerCase())
  })
}

/** Without what browsers drop from an address, and what nobody sees in it: spaces, control and zero-width characters. */
function seen(address: string): string {
  return address.replace(/[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Percent-encoding undone as far as it can be. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
}
