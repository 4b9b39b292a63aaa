import { withControlsShown } from '../text/control-characters.ts'

/** Text that may go into a page as it is. Made by `html`, `render/markdown.ts` and `render/bidi.ts`, and by nothing else. */
export class Html {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** For text whose every part is escaped already. */
  static trusted(text: string): Html {
    return new Html(text)
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a hole of an `html` template. Null, undefined and false leave it empty. */
export type Renderable = Html | string | number | null | undefined | false | readonly Renderable[]

/** Builds HTML from a template: strings in its holes are escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Renderable[]): Html {
  return Html.trusted(
    strings.map((string, i) => string + (i < values.length ? textOf(values[i] ?? null) : '')).join(''),
  )
}

/**
 * Program or style of our own, as it stands between its tags.
 *
 * @throws Error when it would end its element; see `closed`.
 */
export function rawText(text: string): Html {
  if (text !== closed(text)) throw new Error('The text would end its own element.')
  return Html.trusted(text)
}

/** The same text with no end tag and no comment in it, as strings and expressions may write them. */
export function closed(text: string): string {
  return text.replace(/<(?=\/(script|style)|!--)/gi, '\\x3C')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function textOf(value: Renderable): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(textOf).join('')
  return withControlsShown(String(value)).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
