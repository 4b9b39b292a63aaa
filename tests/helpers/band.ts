import { timelinePhrasesIn } from '../../src/languages.ts'
import type { BandPicture } from '../../src/model/band.ts'
import type { TimelineSlide } from '../../src/model/story.ts'
import { ticksOf, zoneOf } from '../../src/render/chart/band/axis.ts'
import { namesOf } from '../../src/render/chart/band/bar.ts'
import { bandFrame, boxOfFlag, flagsOf, lengthsOf } from '../../src/render/chart/band.ts'
import type { Box } from '../../src/render/chart/labels.ts'
import { talkOf } from './talk.ts'

/** The slides of the timeline that some entries make, a line each. */
export function timelineOf(...lines: readonly string[]): readonly TimelineSlide[] {
  const { slides } = talkOf(`# A\n\n## Timeline\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).deck
  return slides.flatMap((slide) => (slide.kind === 'timeline' ? [slide] : []))
}

/** The words in which pictures are drawn here. */
export const words = { lang: 'en', phrases: timelinePhrasesIn('en') }

/** Where each text of a band stands. */
export function textBoxes(picture: BandPicture): readonly Box[] {
  const frame = bandFrame(picture, words, false)
  const flags = picture.view === 'whole' ? flagsOf(frame).map(boxOfFlag) : []
  const others = [...ticksOf(frame), ...zoneOf(frame), ...namesOf(frame), ...lengthsOf(frame)]
  return [...flags, ...others.map(({ box }) => box)]
}
