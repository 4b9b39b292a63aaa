/** The id of the slide that the address names; empty for none. Slides have reveal.js's addresses: `#/sre-now`. */
export function slideInAddress(): string {
  try {
    return decodeURIComponent(location.hash.replace(/^#\/?/, ''))
  } catch {
    // An address that was cut off, as by a mail program, ends in half a letter.
    return ''
  }
}

/**
 * Writes a slide into the address at once: reveal.js does it up to a second later, and a window that is loaded anew
 * before would be on another slide. Some browsers allow only so many changes a second; then it is left as it is.
 */
export function writeAddress(slide: string): void {
  try {
    history.replaceState(history.state, '', `#/${slide}`)
  } catch {
    // Too many at once, as when a key is held down.
  }
}
