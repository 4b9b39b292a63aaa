import { secretValues } from './credential-values.ts'
import { keyLines } from './key-lines.ts'
import { asRead } from './readings.ts'
import { type CredentialFormat, credentialFormats } from './vocabulary/credential-formats.ts'

/** What looks like a password, a key or a token, and the line that it begins on, from 0. */
export interface Credential {
  readonly words: string
  readonly line: number
}

/** Over how many lines a token may be spread. */
const spread = 4

/**
 * Everything in a text that looks like a secret: tokens of published formats, values under a name that says so, private keys.
 * What markup, entities, percent-encoding, invisible letters or the ends of lines part is found as a whole.
 */
export function credentialsIn(text: string): readonly Credential[] {
  const lines = text.split('\n')
  const formats = likelyFormats(text)
  const plain = formats.length > 0 ? lines.map(plainLine) : []
  const found = lines.flatMap((line, i) => {
    const read = asRead(line)
    const unquoted = read.replaceAll('`', '')
    const readings = unquoted === line ? [line] : [line, unquoted]
    const words = [
      ...[...new Set([line, read, plain[i] ?? ''])].flatMap((reading) => tokensIn(reading, formats)),
      ...readings.flatMap(secretValues),
      ...randomIn(line),
    ]
    return words.map((words) => ({ words, line: i }))
  })
  return distinct([...found, ...spreadTokens(plain, formats), ...keyLines(lines)])
}

/** Once a line and word; not what is a part of a longer one on its line. */
function distinct(found: readonly Credential[]): readonly Credential[] {
  const byLine = new Map<number, Set<string>>()
  for (const { words, line } of found)
    byLine.set(line, (byLine.get(line) ?? new Set()).add(words.normalize('NFKC')))
  return [...byLine].flatMap(([line, words]) => {
    const whole = [...words].filter(
      (one) => ![...words].some((other) => other !== one && other.includes(one)),
    )
    return whole.map((words) => ({ words, line }))
  })
}

/** The formats of which a text may have a token: those whose mark it has, whatever parts the letters of it. */
function likelyFormats(text: string): readonly CredentialFormat[] {
  const squeezed = squeeze(plainLine(text))
  return marked.filter(({ marks }) => marks.length === 0 || marks.some((mark) => squeezed.includes(mark)))
}

const marked = credentialFormats.map((format) => ({ ...format, marks: format.marks.map(squeeze) }))

function squeeze(text: string): string {
  return text.replace(/[\s>|\\]+/g, '').toLowerCase()
}

function tokensIn(text: string, formats: readonly CredentialFormat[]): readonly string[] {
  return formats.flatMap(({ pattern }) => text.match(pattern) ?? []).filter((token) => !isMasked(token))
}

/** `ghp_xxxxxxxxxxxx` and `sk_live_...` show the form of a token. */
function isMasked(token: string): boolean {
  return /x{8}|\*{3}|\.{3}|…|0{16}|redacted|placeholder|your[_-]/i.test(token)
}

/** A line without all that may part a token: spans of code, comments, tags, and the marks of lists and quotations before it. */
function plainLine(line: string): string {
  return asRead(line)
    .replace(/<!--.*?-->|<\/?[a-z][^<>]*>/gi, '')
    .replace(/`+/g, '')
}

/** Tokens that go on on the next lines. */
function spreadTokens(lines: readonly string[], formats: readonly CredentialFormat[]): readonly Credential[] {
  return lines.flatMap((first, line) => {
    const head = first.replace(/[\s\\]+$/, '')
    if (head === '') return []
    const rest = lines.slice(line + 1, line + spread).map((one) => one.replace(/^[\s>|]+|[\s\\|]+$/g, ''))
    const joined = head + rest.join('')
    return formats.flatMap(({ pattern }) =>
      [...joined.matchAll(pattern)]
        .filter(({ 0: words, index }) => index < head.length && index + words.length > head.length)
        .filter(({ 0: words }) => !isMasked(words))
        .map(({ 0: words }) => ({ words, line })),
    )
  })
}

/** Letters and digits as chance throws them. */
const random = /(?<![\w/+.-])[A-Za-z0-9+/_-]{32,}={0,2}(?![\w/.-])/

/** What stands between backticks and was not written by a person. */
function randomIn(line: string): readonly string[] {
  if (!line.includes('`')) return []
  const spans = line.split('`').slice(1, -1)
  return spans.flatMap((code) => random.exec(code)?.[0] ?? []).filter(isRandom)
}

/** Of three kinds of letters, and mixed; hashes in hexadecimal and names in words are neither. */
export function isRandom(text: string): boolean {
  const changes = (text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length
  return (
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /\d/.test(text) &&
    !/^[\da-f]+$/i.test(text) &&
    changes > text.length / 4
  )
}
