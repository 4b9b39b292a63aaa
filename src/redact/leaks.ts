import { allowLine, isAllowed } from '../model/allowed.ts'
import { credentialsIn } from '../model/credentials.ts'
import { wordPattern } from '../model/denied.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { Secret } from '../model/secret.ts'
import { skeletonOf } from '../model/skeleton.ts'
import { inflectedPatternOf } from './endings.ts'
import { folded, plainText } from './folded.ts'
import { patternOf } from './pattern.ts'
import { foundIn } from './seek.ts'

/** What stands in one file of a site, as a person or a search engine would find it. */
export interface Readable {
  readonly fileName: string
  /** All of it, tags taken out. */
  readonly all: string
  /** What the documents have given it, in each way it can be read: with a space for a tag, and without. Empty for our own program. */
  readonly given: readonly string[]
}

/**
 * An error for each secret that stands somewhere in a site, and for whatever looks like a password or a token, with the first
 * file that has it.
 *
 * @param guard What must not stand there, what may nevertheless, and where a document begins that has no line of its own for it.
 */
export function leaksIn(files: readonly Readable[], { secrets, allowed, place }: Guard): readonly Finding[] {
  const sentences = secrets.filter(({ kind }) => kind === 'sentence').map(({ text }) => folded(text))
  const read = files.map((file) => searched(file, sentences))
  const known = secrets.flatMap((secret) => {
    if (isAllowed(secret.text, allowed)) return []
    const holds = seekerOf(secret)
    const file = read.find(holds)
    return file ? [findingOf(secret, file.fileName, allowed)] : []
  })
  return [...known, ...credentialLeaks(files, { allowed, place })]
}

/** What the last search before writing goes by. */
export interface Guard {
  readonly secrets: readonly Secret[]
  /** Fingerprints of words that may stand there; see `fingerprint.ts`. */
  readonly allowed: readonly string[]
  /** What a finding points at that has no line of a document. */
  readonly place: Place
}

function credentialLeaks(
  files: readonly Readable[],
  { allowed, place }: Pick<Guard, 'allowed' | 'place'>,
): readonly Finding[] {
  const found = new Map<string, string>()
  for (const { fileName, given } of files)
    for (const { words } of given.flatMap(credentialsIn)) if (!found.has(words)) found.set(words, fileName)
  return [...found]
    .filter(([words]) => !isAllowed(words, allowed))
    .map(([text, fileName]) => findingOf({ kind: 'credential', text, place }, fileName, allowed))
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
    told: foundIn(folded(all), sentences),
    given: texts.map((text) => ({ text, skeleton: skeletonOf(text) })),
  }
}

function seekerOf({ kind, text }: Secret): (file: Searched) => boolean {
  if (kind === 'sentence') return ({ told }) => told.has(folded(text))
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

function findingOf({ kind, text, place }: Secret, fileName: string, allowed: readonly string[]): Finding {
  const [what, hint] = told[kind]
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return {
    rule: 'public-leak',
    severity: 'error',
    message: `"${shown}", ${what}, would stand in ${fileName}.`,
    hint: `${hint} ${allowLine([text], allowed)}`,
    spans: [place],
  }
}
