import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The colours of an appearance, six digits each, by the names that the theme gives them. */
export type Palette = Readonly<Record<ColourName, string>>

const names = [
  'paper',
  'gutter',
  'ink',
  'muted',
  'line',
  'added-ink',
  'added-paper',
  'open-ink',
  'focus',
] as const

type ColourName = (typeof names)[number]

/** Where the slides' own colours are written; it lies in the sources, from `src/` and from `lib/`. */
const tokens = new URL('../../../src/client/theme/tokens.css', import.meta.url)

/**
 * The colours that the slides have.
 *
 * @throws Error when the theme names one no longer.
 */
export function paletteOf(isDark: boolean): Palette {
  const css = readFileSync(fileURLToPath(tokens), 'utf8')
  return Object.fromEntries(
    names.map((name) => {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css) ?? []
      const colour = isDark ? dark : light
      if (colour === undefined) throw new Error(`The theme has no colour --${name}.`)
      return [name, colour.toUpperCase()]
    }),
  ) as Palette
}

/**
 * The letters: those that Windows and macOS both have. The slides' own fonts are on no other machine, and a file can
 * name no second choice.
 */
export const fonts = { sans: 'Arial', mono: 'Courier New' } as const
