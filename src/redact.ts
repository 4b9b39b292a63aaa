import { ownPhrases } from './languages.ts'
import type { Chapter } from './model/chapter.ts'
import type { Deck, Slide } from './model/deck.ts'
import type { Place } from './model/finding.ts'
import type { Pictures } from './model/picture.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Config } from './model/rules.ts'
import type { Secret } from './model/secret.ts'
import { encloses, type Line, linesOf, type Source, type Span } from './model/source.ts'
import { caseFold } from './redact/case-fold.ts'
import { findAny } from './redact/find-any.ts'
import { type Redacted, withoutNames } from './redact/names.ts'
import { patternOf } from './redact/pattern.ts'
import { peopleOf } from './redact/people.ts'
import { isTelling, sentencesIn } from './redact/sentences.ts'
import { skeletonOf } from './text/confusables.ts'
import { contact } from './text/contacts.ts'
import { wordPattern } from './text/denied-words.ts'
import { enclosing } from './text/spans.ts'

export { type Guard, leaksIn, type Readable, type ShownPicture } from './redact/leaks.ts'
export type { Redacted } from './redact/names.ts'
export { bare, notBare } from './redact/pictures.ts'

/** Takes the names out of a source that the document or the configuration wants out; the document's roles count first. */
export function redact(
  source: Source,
  postmortem: Postmortem,
  { names: ofConfig, allowed }: Pick<Config, 'names' | 'allowed'>,
): Redacted {
  const { names: own } = postmortem.settings
  const wish = {
    isForAll: own.isForAll || ofConfig.isForAll,
    aliases: [...ofConfig.aliases, ...own.aliases],
  }
  return withoutNames(source, postmortem, peopleOf(wish, postmortem, source), allowed)
}

/** A deck as anybody may have it: nothing of the narrative, and nothing that says where a thing is written. */
export function published(deck: Deck, postmortem: Postmortem): Deck {
  return {
    ...deck,
    isPublic: true,
    slides: deck.slides.map((slide) => ({ ...slide, notes: [], spans: [] })),
    reading: deck.reading.map((chapter) => ({ ...chapter, notes: [], spans: [] })).filter(saysSomething),
    pictures: shownPictures(deck.pictures, postmortem),
  }
}

/** What was only said has a chapter of its own, of which nothing is left. */
function saysSomething({ heading, markdown }: Chapter): boolean {
  return heading !== null || markdown !== ''
}

/** Not those that stand in the narrative alone. */
function shownPictures(pictures: Pictures, { images, diagrams, told }: Postmortem): Pictures {
  const isShown = ({ span }: { readonly span: Span }): boolean =>
    !told.some((section) => encloses(section.span, span))
  const keys = new Set([
    ...images.filter(isShown).map(({ address }) => address),
    ...diagrams.filter(isShown).map(({ code }) => code),
  ])
  return new Map([...pictures].filter(([key]) => keys.has(key)))
}

/** What a talk must not say in public, as far as it can be looked for. */
interface Kept {
  readonly postmortem: Postmortem
  /** As it is published. */
  readonly deck: Deck
  /** As the author wrote it. */
  readonly source: Source
  readonly denied: readonly string[]
  readonly names: readonly string[]
  /** Whether contacts may stand on what is shown. */
  readonly mayContact: boolean
}

/** Each sentence of the narrative, each denied word, each name and each contact that is only in the narrative. */
export function secretsOf({ postmortem, deck, source, denied, names, mayContact }: Kept): readonly Secret[] {
  const lines = linesOf(source)
  const isTold = enclosing(postmortem.told.map(({ span }) => span))
  const shown = lines.filter((line) => line.part === 'slides' && !isTold(line))
  const placeOf = placesIn(lines)
  return [
    ...toldSentences(postmortem, deck, shown),
    ...denied.map((text): Secret => ({ kind: 'word', text, place: placeOf(wordPattern(text), text) })),
    ...[...names, ...toldContacts(lines, shown), ...(mayContact ? [] : drawnContacts(deck))].map(
      (text): Secret => ({ kind: 'name', text, place: placeOf(patternOf(text), text) }),
    ),
  ]
}

/** Not those that the document says too, nor what the author put on a slide out of the narrative, nor our own. */
function toldSentences(
  { told, sections }: Postmortem,
  { slides, settings }: Deck,
  shown: readonly Line[],
): readonly Secret[] {
  const written = shown.map(({ text }) => text).join('\n')
  const read = sentencesIn(sections).map(({ text }) => text)
  const own = [...ownPhrases(settings.lang)]
  const open = [written, read.join('\n'), ...slides.flatMap(chosenWords), ...own].map(caseFold).join('\n')
  const sentences = sentencesIn(told).filter(isTelling)
  const isOpen = findAny(
    open,
    sentences.map(({ text }) => caseFold(text)),
  )
  return sentences
    .filter(({ text }) => !isOpen.has(caseFold(text)))
    .map(({ text, span }) => ({ kind: 'sentence', text, place: { ...span } }))
}

/** What a slide takes out of the narrative, since it was written to be shown: the story's question, an action's fields. */
function chosenWords(slide: Slide): readonly string[] {
  if (slide.kind === 'opening') return [slide.question?.text ?? '', ...slide.diff.map(({ text }) => text)]
  if (slide.kind !== 'action') return []
  const { what, why, owner, due, ticket, priority, metric } = slide.action
  const fields = [what.text, owner, due, ticket, priority, metric?.prose.text, slide.showWhy && why?.text]
  return fields.map((field) => field || '')
}

function toldContacts(lines: readonly Line[], shown: readonly Line[]): readonly string[] {
  const open = new Set(shown.flatMap(({ text }) => text.match(contact) ?? []))
  const told = lines.flatMap(({ text }) => text.match(contact) ?? [])
  return [...new Set(told)].filter((one) => !open.has(one))
}

/** Whoever is named on a drawing. */
function drawnContacts({ pictures }: Deck): readonly string[] {
  const drawings = [...pictures.values()].flatMap((picture) =>
    'bytes' in picture && picture.fileName.endsWith('.svg') ? [new TextDecoder().decode(picture.bytes)] : [],
  )
  return [...new Set(drawings.flatMap((svg) => svg.replace(/<[^>]*>/g, ' ').match(contact) ?? []))]
}

/** Finds the first line that has some words; where none does, as in a name parted by a tag, the first of all. */
function placesIn(lines: readonly Line[]): (pattern: RegExp, words: string) => Place {
  const skeletons = lines.map(({ text }) => skeletonOf(text))
  return (pattern, words) => {
    const own = skeletonOf(words)
    const found = lines.find(({ text }, i) => skeletons[i]?.includes(own) && text.search(pattern) >= 0)
    const { path = '', line = 1 } = found ?? lines[0] ?? {}
    return { path, line, endLine: line, ...(found && { words }) }
  }
}
