/** What an address in a document leads to, on the disk. */
export interface Located {
  /** Whether a file has exactly that name; one that differs in case is another file on other machines. */
  readonly isThere: boolean
  /** The path, as it would be written there, of the one file that may be meant instead; null for none. */
  readonly meant: string | null
}

/** What to say of a path that no file has, where another one is near enough to be meant. */
export function misnamed(
  written: string,
  meant: string,
): { readonly problem: string; readonly hint: string } {
  // Both look the same: only the encoded form says what to write.
  if (written.normalize() === meant.normalize())
    return {
      problem: `"${written}" has its accents in another form than the name of the file has them.`,
      hint: `Write ${encodeURI(addressOf(meant))}, or name the file anew.`,
    }
  return {
    problem: `There is no "${written}", but there is "${meant}".`,
    hint: `Write ${addressOf(meant)}.`,
  }
}

/** What to say of a path with a blank in it, or a size behind it, which markdown takes for no address. `meant` as in `Located`. */
export function withBlank(
  written: string,
  meant: string | null,
): { readonly problem: string; readonly hint: string } {
  const why = /\s/.test(written)
    ? 'a blank in it, where markdown ends an address'
    : 'a size behind it, which is no markdown'
  return {
    problem: `"${written}" has ${why}: it is shown as text.`,
    hint: `Write ${addressOf(meant ?? written)}.`,
  }
}

/** A path as markdown takes it for an address. */
export function addressOf(path: string): string {
  return path.replace(
    /[\s%#?<>()\\]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
