/** Percent-encoding undone; a text that can't be decoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The same for what stands somewhere in a text: each run of encoded letters by itself. */
export function decodedWithin(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, decoded)
}
