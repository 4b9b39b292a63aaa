import type { Finding } from './model/finding.ts'
import type { Pictures } from './model/picture.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Source } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { outline } from './outline.ts'
import { parse } from './parse.ts'

/** What a source says, before anything is made of it: its pictures are still to be had. */
export interface Understood {
  readonly source: Source
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

/** Reads what a source says. */
export function understand(source: Source): Understood {
  return { source, ...parse(source) }
}

/** Makes a talk of that: the slides in their order, and what the author should look at. */
export function tell({ source, postmortem, findings: reading }: Understood, pictures: Pictures): Talk {
  const { deck, placement, findings: placing } = outline(postmortem, pictures)
  return { source, postmortem, deck, placement, findings: [...reading, ...placing] }
}

/** Makes a talk of a source, with such pictures as there are. */
export function buildTalk(source: Source, pictures: Pictures = new Map()): Talk {
  return tell(understand(source), pictures)
}
