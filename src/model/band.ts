import type { Marker, Phase } from './phase.ts'

/** One thing that happened, as a picture has it. */
export interface BandMark {
  /** In seconds, on the band's clock. */
  readonly at: number
  /** As a label has it: the author's clock, with the day where the band has several. */
  readonly time: string
  /** The author's words. */
  readonly text: string
  /** As much of them as a label has room for, to the end of a sentence or of a clause. */
  readonly label: string
  /** The phase it begins. */
  readonly phase: { readonly marker: Marker; readonly basis: Phase['basis'] } | null
}

/** From one second to another. */
export type Stretch = readonly [from: number, to: number]

/** A timeline as it is drawn: at least three things that lie apart. */
export interface Band {
  /** In order of time. */
  readonly marks: readonly BandMark[]
  /** Where phases begin, in order of time. */
  readonly phases: readonly { readonly marker: Marker; readonly at: number; readonly basis: Phase['basis'] }[]
  /** Those that bear a label where there is room, the most telling first. */
  readonly labelled: readonly BandMark[]
  /** What is drawn in proportion, in order: one stretch, or those that a break parts. */
  readonly stretches: readonly [Stretch, ...Stretch[]]
  /** The longest time without an entry, within a stretch; null where there is none worth a word. */
  readonly silence: Stretch | null
  /** `UTC`, `UTC+9`; null where the document says none. */
  readonly zone: string | null
  /** Whether its seconds are of days in the calendar. */
  readonly isDated: boolean
  /** Whether its seconds count from T0, as the document's times do. */
  readonly isRelative: boolean
  /** Whether its days are all it knows. */
  readonly isOfDays: boolean
  /** Whether the author's hours are of half a day. */
  readonly isHalved: boolean
}

/** How much of a band is drawn: all of it, or all but the labels. */
export type BandView = 'whole' | 'brief'

/** A band as it stands on one slide. */
export interface BandPicture {
  readonly band: Band
  readonly view: BandView
  /** In pixels of the stage. */
  readonly height: number
}

/** The rows of a band, in pixels, top to bottom; a flag has as much as there is room for. */
export const bandRows = { flag: [68, 80], ticks: 18, bar: 36, names: 42, axis: 42, lengths: 34 } as const

/** How high a band is without its labels. */
export function heightOfBand(band: Band): number {
  const { ticks, bar, names, axis, lengths } = bandRows
  return ticks + axis + (band.phases.length > 0 ? bar + names : 0) + (saysLengths(band) ? lengths : 0)
}

/** Whether a length of time is to be said under the line. */
export function saysLengths({ silence, stretches }: Band): boolean {
  return silence !== null || stretches.length > 1
}

/** How high it is with so many labels at the most, and so much room at the most. */
export function heightOfWhole(band: Band, room: number): number {
  return Math.min(room, heightOfBand(band) + band.labelled.length * bandRows.flag[1])
}
