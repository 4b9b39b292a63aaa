import type { Finding } from '../model/finding.ts'
import type { Image, Pictures } from '../model/picture.ts'
import { withoutGifNotes } from './pictures/gif.ts'
import { withoutJpegNotes } from './pictures/jpeg.ts'
import { withoutPngNotes } from './pictures/png.ts'
import { withoutSvgNotes } from './pictures/svg.ts'
import { withoutWebpNotes } from './pictures/webp.ts'

type Strip = (bytes: Uint8Array) => Uint8Array | null

const strips: Readonly<Record<string, Strip>> = {
  '.jpg': withoutJpegNotes,
  '.jpeg': withoutJpegNotes,
  '.png': withoutPngNotes,
  '.webp': withoutWebpNotes,
  '.gif': withoutGifNotes,
}

/**
 * A picture as anybody may have it, by the ending of its file: without what says who took it, where and with what. What is
 * seen stays as it is to the byte. A file that isn't built as its format says comes back as it was.
 *
 * @param redact What takes the names out of a drawing's text.
 */
export function bare(bytes: Uint8Array, ending: string, redact: (text: string) => string): Uint8Array {
  if (ending !== '.svg') return strips[ending]?.(bytes) ?? bytes
  return new TextEncoder().encode(redact(withoutSvgNotes(new TextDecoder().decode(bytes))))
}

/** A finding for each image whose picture may still say who took it: of AVIF, which we don't take apart, and of broken files. */
export function notBare(pictures: Pictures, images: readonly Image[]): readonly Finding[] {
  return images.flatMap(({ address, span }) => {
    const picture = pictures.get(address)
    if (!picture || !('bytes' in picture) || isBare(picture.bytes, picture.fileName)) return []
    return [
      {
        rule: 'public-picture',
        severity: 'warning',
        message:
          'This picture may say who took it, where and with what: what is hidden in it can’t be taken out.',
        hint: 'Save it anew as PNG or JPEG.',
        spans: [span],
      },
    ]
  })
}

function isBare(bytes: Uint8Array, fileName: string): boolean {
  const ending = fileName.slice(fileName.lastIndexOf('.'))
  if (ending === '.avif') return !/infe[\s\S]{8}(?:Exif|mime)/.test(new TextDecoder('latin1').decode(bytes))
  const strip = strips[ending]
  return !strip || strip(bytes) !== null
}
