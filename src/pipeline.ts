import type { Source } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { outline } from './outline.ts'
import { parse } from './parse.ts'

/** Makes a talk of a source: what it says, the slides in their order, and what the author should look at. */
export function buildTalk(source: Source): Talk {
  const { postmortem, findings: reading } = parse(source)
  const { deck, placement, findings: placing } = outline(postmortem)
  return { source, postmortem, deck, placement, findings: [...reading, ...placing] }
}
