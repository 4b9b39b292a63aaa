import type { TextSize } from './slide.ts'

/** How the picture of now and later is laid out, in pixels, for those who part it over slides and those who draw it. */
export const horizonsMeasures = {
  /** Of the line over the columns. */
  head: 40,
  /** Between cells, and within one between plans. */
  gap: 12,
  between: 6,
  padding: 18,
  /** Of the widest name of a team, between these. */
  leastName: 120,
  mostName: 260,
} as const

/** The sizes of its type, the height of a line, the padding above and below, and the lines that one plan may take. */
export const horizonsType: Readonly<
  Record<
    TextSize,
    { readonly type: number; readonly line: number; readonly pad: number; readonly most: number }
  >
> = {
  huge: { type: 32, line: 40, pad: 18, most: 9 },
  large: { type: 28, line: 36, pad: 13, most: 9 },
  medium: { type: 24, line: 31, pad: 10, most: 9 },
  small: { type: 22, line: 28, pad: 8, most: 4 },
}

/** Of a cell: two stand beside the names, all with a gap between them. */
export function cellWidth(width: number, nameWidth: number): number {
  return (width - nameWidth - horizonsMeasures.gap) / 2
}
