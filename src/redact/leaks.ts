import type { Finding, Place } from '../model/finding.ts'
import type { Secret } from '../model/secret.ts'
import { allowLine, isAllowed } from '../text/allowed-words.ts'
import { skeletonOf } from '../text/confusables.ts'
import { credentialsIn } from '../text/credentials.ts'
import { wordPattern } from '../text/denied-words.ts'
import { asRead } from '../text/readings.ts'
import { caseFold, plainText } from './case-fold.ts'
import { inflectedPatternOf } from './endings.ts'
import { findAny } from './find-any.ts'
import { formsOf } from './forms.ts'
import { patternOf } from './pattern.ts'

/** What stands in one file of a site, as a person or a search engine would find it. */
export interface Readable {
  readonly fileName: string
  /** All of it, tags taken out. */
  readonly all: string
  /** What the documents have given it, in each way it can be read: with a space for a tag, and without. Empty for our own program. */
  readonly given: readonly string[]
}

/** A picture of the site, and how it got there. */
export interface ShownPicture {
  /** As a file of the site, e.g. `assets/picture-0f3a9c1e7b52.svg`. */
  readonly fileName: string
  /** The text of a drawing, on the lines it is written on; empty for a photograph. */
  readonly text: string
  /** The file it was read from, or the lines of the diagram's code; null where an address holds the picture itself. */
  readonly origin: Place | null
  /** Where the document shows it. */
  readonly shown: Place
}

/** What the last search before writing goes by. */
export interface Guard {
  readonly secrets: readonly Secret[]
  /** Fingerprints of words that may stand there; see `text/allowed-words.ts`. */
  readonly allowed: readonly string[]
  /** What a finding points at that has no line of a document. */
  readonly place: Place
  readonly pictures: readonly ShownPicture[]
  /** All that the documents say, for telling their words from names. */
  readonly texts: readonly string[]
}

/**
 * An error for each secret that stands somewhere in a site, and for whatever looks like a password or a token, with the first
 * file that has it; and for each form of a name in a drawing.
 */
export function leaksIn(files: readonly Readable[], guard: Guard): readonly Finding[] {
  const { secrets, allowed } = guard
  const sentences = secrets.filter(({ kind }) => kind === 'sentence').map(({ text }) => caseFold(text))
  const read = files.map((file) => searched(file, sentences))
  const known = secrets.flatMap((secret) => {
    if (isAllowed(secret.text, allowed)) return []
    const holds = seekerOf(secret)
    const file = read.find(holds)
    if (!file) return []
    const isIn = (text: string): boolean => holds(searched(asReadable(text), sentences))
    return [
      findingOf(
        secret,
        file.fileName,
        placesOf(secret.place, { fileName: file.fileName, isIn }, guard),
        allowed,
      ),
    ]
  })
  return [...known, ...credentialLeaks(files, guard), ...formLeaks(guard)]
}

function credentialLeaks(files: readonly Readable[], guard: Guard): readonly Finding[] {
  const { allowed, place } = guard
  const found = new Map<string, string>()
  for (const { fileName, given } of files)
    for (const { words } of given.flatMap(credentialsIn)) if (!found.has(words)) found.set(words, fileName)
  return [...found]
    .filter(([words]) => !isAllowed(words, allowed))
    .map(([text, fileName]) => {
      const isIn = (one: string): boolean =>
        asReadable(one).given.some((reading) => credentialsIn(reading).some(({ words }) => words === text))
      const spans = placesOf(place, { fileName, isIn }, guard)
      return findingOf({ kind: 'credential', text, place }, fileName, spans, allowed)
    })
}

/** Forms of names in drawings: those in the documents are found before anything is drawn. */
function formLeaks({ secrets, allowed, pictures, texts }: Guard): readonly Finding[] {
  const names = secrets.filter(({ kind }) => kind === 'name').map(({ text }) => text)
  const { inText, isForm } = formsOf(names, texts)
  return pictures.flatMap((picture) => {
    const left = asReadable(picture.text).given.flatMap(inText).filter(isForm)
    return [...new Set(left)]
      .filter((words) => !isAllowed(words, allowed))
      .map((text) => {
        const [first, ...more] = picturePlaces(picture, (line) =>
          asReadable(line).given.flatMap(inText).includes(text),
        )
        return findingOf({ kind: 'name', text, place: first }, picture.fileName, [first, ...more], allowed)
      })
  })
}

/** Words that were found in a file of the site, and whether a text has them. */
interface Found {
  readonly fileName: string
  readonly isIn: (text: string) => boolean
}

/**
 * Where to look for what was found: in the picture that is the file, or that a page holds within itself; else in the document.
 *
 * @param known Where the document has the words, if it has them.
 */
function placesOf(known: Place, { fileName, isIn }: Found, { pictures }: Guard): Finding['spans'] {
  const own = pictures.find((picture) => picture.fileName === fileName)
  if (own) return picturePlaces(own, isIn)
  const held = pictures.find((picture) => known.words === undefined && isIn(picture.text))
  return held ? picturePlaces(held, isIn) : [known]
}

/** The line of the picture's own file, where it is one that has some words; and the line that shows it. */
function picturePlaces({ text, origin, shown }: ShownPicture, isIn: Found['isIn']): Finding['spans'] {
  if (!origin) return [shown]
  const at = text.split('\n').findIndex(isIn)
  const line = origin.line + Math.max(0, at)
  return [{ path: origin.path, line, endLine: line }, shown]
}

/** A text of markup as it can be read: with its tags, with a space for each, and without. */
function asReadable(text: string): Readable {
  const given = [text, text.replace(/<[^>]*>/g, ' '), text.replace(/<[^>]*>/g, '')].flatMap((one) => [
    one,
    asRead(one),
  ])
  return { fileName: '', all: given.join(' '), given }
}

interface Searched {
  readonly fileName: string
  /** The sentences, folded, that stand in it. */
  readonly told: ReadonlySet<string>
  readonly given: readonly { readonly text: string; readonly skeleton: string }[]
}

function searched({ fileName, all, given }: Readable, sentences: readonly string[]): Searched {
  const texts = given.map(plainText)
  return {
    fileName,
    told: findAny(caseFold(all), sentences),
    given: texts.map((text) => ({ text, skeleton: skeletonOf(text) })),
  }
}

function seekerOf({ kind, text }: Secret): (file: Searched) => boolean {
  if (kind === 'sentence') return ({ told }) => told.has(caseFold(text))
  const pattern = kind === 'word' ? wordPattern(text) : patternOf(text)
  const forms = kind === 'name' ? inflectedPatternOf(text, 'en') : null
  const own = skeletonOf(text)
  return ({ given }) =>
    given.some(
      (one) =>
        (one.skeleton.includes(own) && one.text.search(pattern) >= 0) ||
        (forms && one.text.search(forms) >= 0),
    )
}

const told = {
  sentence: ['a sentence of the notes', 'Leave it out of what is shown.'],
  word: ['a word that is denied', 'Write something else in its place.'],
  credential: ['which looks like a secret', 'Revoke it, and take it out of where it comes from.'],
  name: [
    'a name that is to be left out',
    'Write the role where it stands, in a file’s name or an address too.',
  ],
} as const

function findingOf(
  { kind, text }: Secret,
  fileName: string,
  spans: Finding['spans'],
  allowed: readonly string[],
): Finding {
  const [what, hint] = told[kind]
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return {
    rule: 'public-leak',
    severity: 'error',
    message: `"${shown}", ${what}, would stand in ${fileName}.`,
    hint: `${hint} ${allowLine([text], allowed)}`,
    spans,
  }
}
