/** What is known of a kind of picture. */
export interface Format {
  /** As it is called in a sentence. */
  readonly name: string
  /** Whether a file's first bytes are those of the format. */
  readonly fits: (bytes: Buffer) => boolean
}

const jpeg: Format = { name: 'JPEG', fits: (bytes) => begins(bytes, '\xff\xd8\xff') }

/** The pictures that browsers show, by the ending of a file's name. */
export const formats: Readonly<Record<string, Format>> = {
  '.png': { name: 'PNG', fits: (bytes) => begins(bytes, '\x89PNG\r\n\x1a\n') },
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.gif': { name: 'GIF', fits: (bytes) => begins(bytes, 'GIF87a') || begins(bytes, 'GIF89a') },
  '.webp': { name: 'WebP', fits: (bytes) => begins(bytes, 'RIFF') && begins(bytes.subarray(8), 'WEBP') },
  '.avif': {
    name: 'AVIF',
    fits: (bytes) => /^ftyp(avif|avis|mif1|msf1)/.test(letters(bytes.subarray(4, 12))),
  },
  '.svg': { name: 'SVG', fits: isSvg },
}

/** The ending that goes with a media type, e.g. `.png` with `image/png`; null for one that is none of ours. */
export function endingOf(type: string): string | null {
  const ending = type.replace('image/', '.').replace('svg+xml', 'svg')
  return Object.hasOwn(formats, ending) ? ending : null
}

function begins(bytes: Buffer, start: string): boolean {
  return letters(bytes.subarray(0, start.length)) === start
}

function letters(bytes: Buffer): string {
  return bytes.toString('latin1')
}

/** After what may stand before the root: a byte order mark, declarations, comments. */
function isSvg(bytes: Buffer): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/i.test(head)
}
