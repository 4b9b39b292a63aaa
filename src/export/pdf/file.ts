import { createHash } from 'node:crypto'

/**
 * A PDF as Chromium writes it: version 1.4, one table of places, no compressed objects (ISO 32000-1, 7.5). Texts are
 * bytes, a letter each.
 */
export interface PdfFile {
  /** What stands between `n 0 obj` and `endobj`, by number. */
  readonly objects: ReadonlyMap<number, string>
  /** The number of the catalogue, and of what says who made it and when. */
  readonly root: number
  readonly info: number
}

/**
 * Takes a PDF apart.
 *
 * @throws Error for one that isn't written as Chromium does.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const [, count = '', rows = '', trailer = ''] =
    /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*([\s\S]*?)startxref/.exec(text.slice(table)) ?? []
  const root = referenceIn(trailer, 'Root')
  const info = referenceIn(trailer, 'Info')
  if (count === '' || root === null || info === null) throw new Error('The PDF is not written as expected.')
  const places = [...rows.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, place, kind], number) =>
    kind === 'n' ? [{ number, place: Number(place) }] : [],
  )
  const ends = [...places.map(({ place }) => place), table].toSorted((a, b) => a - b)
  const endOf = new Map(ends.map((place, i) => [place, ends[i + 1] ?? table]))
  const objects = places.map(({ number, place }) => {
    const whole = text.slice(place, endOf.get(place))
    return [number, whole.slice(whole.indexOf('obj') + 3, whole.lastIndexOf('endobj')).trim()] as const
  })
  return { objects: new Map(objects), root, info }
}

/** Puts a PDF together. Its id is made of what it holds. */
export function pdfOf({ objects, root, info }: PdfFile): Uint8Array {
  const head = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'
  const numbers = [...objects.keys()].toSorted((a, b) => a - b)
  const parts = numbers.map((number) => `${number} 0 obj\n${objects.get(number)}\nendobj\n`)
  const places = new Map<number, number>()
  let place = head.length
  for (const [i, number] of numbers.entries()) {
    places.set(number, place)
    place += parts[i]?.length ?? 0
  }
  const size = (numbers.at(-1) ?? 0) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const at = places.get(number)
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const body = parts.join('')
  const id = createHash('sha256').update(body, 'latin1').digest('hex').slice(0, 32)
  const trailer = `<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${id}> <${id}>]>>`
  const text = `${head}${body}xref\n0 ${size}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${place}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** The number of the object that an entry refers to; null for none. */
export function referenceIn(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]
  return found === undefined ? null : Number(found)
}

/** The pages of a file in their order, by the numbers of their objects. */
export function pagesOf({ objects, root }: PdfFile): readonly number[] {
  const below = (number: number): readonly number[] => {
    const node = objects.get(number) ?? ''
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1]
    return kids === undefined
      ? [number]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => below(Number(kid)))
  }
  return below(referenceIn(objects.get(root) ?? '', 'Pages') ?? root)
}

/** A text string (7.9.2.2) in UTF-16, as digits. */
export function textString(text: string): string {
  const digits = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `<feff${digits.join('')}>`
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** What a text string says: one in brackets or in digits, in UTF-16 or a letter a byte. */
export function textIn(string: string): string {
  const bytes = string.startsWith('<')
    ? Buffer.from(string.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1')
    : string
        .slice(1, -1)
        .replace(/\\(?:(\d{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, letter = '') =>
          octal === undefined
            ? (escapes[letter] ?? (/[\r\n]/.test(letter) ? '' : letter))
            : String.fromCharCode(Number.parseInt(octal, 8)),
        )
  if (!bytes.startsWith('\xfe\xff')) return bytes
  const pairs = Array.from({ length: (bytes.length - 2) >> 1 }, (_, i) =>
    String.fromCharCode((bytes.charCodeAt(2 * i + 2) << 8) | bytes.charCodeAt(2 * i + 3)),
  )
  return pairs.join('')
}
