/** What the package gives to programs; `docs/api.md` shows it. What isn't exported here may change with any version. */
import { buildTalk } from './build.ts'
import { type Source, sourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { type Parsed, parse as parseSource } from './parse.ts'
import { slugOf } from './text/slugs.ts'

export type { Deck, Slide } from './model/deck.ts'
export type { Finding } from './model/finding.ts'
export type { Postmortem } from './model/postmortem.ts'
export type { Question } from './model/question.ts'
export {
  patchdeck,
  patchdeck as default,
  Refusal,
  renderSite,
  type SiteOptions,
  type SitePage,
} from './site.ts'

/** A postmortem as a program has it. */
export interface Document {
  readonly markdown: string
  /** What only the speaker will say, where it stands in a text of its own. */
  readonly notes?: string
  /** What findings call the document, and what its slug is made of; `talk.md` when left out. */
  readonly path?: string
}

/** What a document says, and what in it was not understood. Never throws on what is written. */
export function parse(document: Document): Pick<Parsed, 'postmortem' | 'findings'> {
  const { postmortem, findings } = parseSource(sourceOf(document))
  return { postmortem, findings }
}

/**
 * The slides of a document with their notes, every finding of `check`, and the questions it leaves open. Never throws on what is
 * written. Pictures are not read and diagrams not drawn: `renderSite` does, from files.
 */
export function buildDeck(document: Document): Pick<Talk, 'deck' | 'findings' | 'questions'> {
  const { deck, findings, questions } = buildTalk(sourceOf(document))
  return { deck, findings, questions }
}

function sourceOf({ markdown, notes, path = 'talk.md' }: Document): Source {
  const name = path.replace(/^.*[/\\]|\.\w+$/g, '')
  const ofNotes = notes === undefined ? [] : [sourceFile(`notes/${name}.md`, notes, 'notes')]
  return { slug: slugOf(name) || 'talk', files: [sourceFile(path, markdown), ...ofNotes] }
}
