/** Text that may stand in a part as it is. Made by `xml` alone. */
export class Xml {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** For text whose every hole is escaped already. */
  static made(text: string): Xml {
    return new Xml(text)
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a hole of an `xml` template. Null, undefined and false leave it empty. */
export type Fillable = Xml | string | number | null | undefined | false | readonly Fillable[]

/**
 * Builds XML from a template: strings in its holes are escaped, in text and in quoted attributes alike.
 *
 * @throws Error for a number that is none: PowerPoint would repair the file.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly Fillable[]): Xml {
  return Xml.made(strings.map((string, i) => string + (i < values.length ? textOf(values[i]) : '')).join(''))
}

/** A part of a package: its text, with what every part begins with. */
export function partOf(content: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no place for (section 2.2), halves of characters among them. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function textOf(value: Fillable): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Xml) return value.toString()
  if (typeof value === 'object') return value.map(textOf).join('')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('A number of the part is none.')
  return String(value)
    .replace(illegal, '�')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
