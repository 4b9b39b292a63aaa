import { type CredentialFormat, credentialFormats } from './credential-formats.ts'
import { asRead } from './readings.ts'
import { withoutEnd } from './trim.ts'

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

/** `ghp_xxxxxxxxxxxx`, `sk_live_...` and `AKIAIOSFODNN7EXAMPLE` show the form of a token. */
function isMasked(token: string): boolean {
  return (
    /x{8}|\*{3}|\.{3}|…|0{16}|redacted|placeholder|your[_-]/i.test(token) || /EXAMPLE(?:KEY)?$/.test(token)
  )
}

/** A line without all that may part a token: spans of code, comments, tags, and the marks of lists and quotations before it. */
function plainLine(line: string): string {
  const read = asRead(line)
  // Behind the last end no comment ends, and each beginning would be tried anew.
  const end = read.lastIndexOf('-->') + 3
  const shown = end < 3 ? read : read.slice(0, end).replace(/<!--.*?-->/g, '') + read.slice(end)
  return shown.replace(/<\/?[a-z][^<>]*>|`+/gi, '')
}

/** Tokens that go on on the next lines. */
function spreadTokens(lines: readonly string[], formats: readonly CredentialFormat[]): readonly Credential[] {
  return lines.flatMap((first, line) => {
    const head = withoutEnd(first, /[\s\\]/)
    if (head === '' || heading.test(head)) return []
    const rest = lines
      .slice(line + 1, line + spread)
      .map((one) => withoutEnd(one, /[\s\\|]/).replace(/^[\s>|]+/, ''))
    const next = rest.findIndex((one) => one === '' || heading.test(one) || assignment.test(one))
    const parts = [head, ...(next < 0 ? rest : rest.slice(0, next))]
    const joined = ['', ' '].map((joint) => parts.join(joint))
    return formats.flatMap(({ pattern }) =>
      joined
        .flatMap((text) => [...text.matchAll(pattern)])
        .filter(({ 0: words, index }) => index < head.length && index + words.length > head.length)
        .filter(({ 0: words }) => !isMasked(words))
        .map(({ 0: words }) => ({ words, line })),
    )
  })
}

const heading = /^#{1,6}\s/

/** A line that begins anew: `REGION=eu`, `export region=eu`, `region: eu`. */
const assignment = /^(?:export\s|[A-Z][A-Z\d_]{2,40}=|[A-Za-z][a-z_-]{0,40}:\s)/

/** Letters and digits as chance throws them. */
const random = /(?<![\w/+.%-])[A-Za-z0-9+/_-]{32,}={0,2}(?![\w/.-])/

/** What stands between backticks and was not written by a person. */
function randomIn(line: string): readonly string[] {
  if (!line.includes('`')) return []
  const spans = line.split('`').slice(1, -1)
  return spans.flatMap((code) => random.exec(code)?.[0] ?? []).filter(isRandom)
}

/**
 * Of three kinds of letters, and mixed; hashes and addresses in hexadecimal and names in words are neither. Public keys of SSH,
 * which begin with the length of the name of their kind (RFC 4253, section 6.6), are for everybody.
 */
export function isRandom(text: string): boolean {
  const changes = (text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length
  return (
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /\d/.test(text) &&
    !/^(?:0x)?[\da-f]+$/i.test(text) &&
    !/^AAAA[A-I]/.test(text) &&
    changes > text.length / 4
  )
}

const begins = /-{4,5} ?BEGIN ((?:[A-Z0-9]+ )*)/
const ends = /-{4,5} ?END /

/** As much as stands on a line of base64 in the middle of a key; RFC 7468 has 64 letters a line, OpenSSH 70, OpenPGP 76. */
const bodyLine = /^[\s>|]*([A-Za-z0-9+/]{60,76}={0,2})[\s|\\]*$/

/** A line in a key that isn't left out. */
const keyLine = /^[\s>|]*([A-Za-z0-9+/]{16,}={0,2})[\s|\\]*$/

/**
 * The lines of base64 under the head of a private key, and two or more of them under no head at all. Certificates, public keys,
 * signatures and messages are for everybody.
 */
function keyLines(lines: readonly string[]): readonly Credential[] {
  let block: 'private' | 'public' | null = null
  return lines.flatMap((text, line) => {
    const head = begins.exec(text)
    if (head) block = /PRIVATE/.test(head[1] ?? '') ? 'private' : 'public'
    else if (ends.test(text)) block = null
    else if (block !== null && /^\s*(?:```|~~~)/.test(text)) block = null
    if (head || block === 'public') return []
    const [, words] = (block === 'private' ? keyLine : bodyLine).exec(text) ?? []
    if (!words || !/[A-Z]/.test(words) || !/[a-z]/.test(words) || !/\d/.test(words)) return []
    const isAlone = ![lines[line - 1], lines[line + 1]].some((beside) => bodyLine.test(beside ?? ''))
    return block === null && isAlone ? [] : [{ words, line }]
  })
}

/** What ends the name of a thing that is secret. */
const secretName =
  /(?<!(?:page|paging|next|continuation|cursor)[ _-]?)(?:passw(?:or)?d|pass[ _-]?phrase|pass[ _-]?code|passwort|kennwort|passord|contraseña|senha|mot de passe|hasło|пароль|パスワード|密码|密碼|비밀번호|secret|token|credential|(?:api|app|access|private|secret|signing|encryption|master|license|client|auth|service|shared|storage|deploy|webhook|session|account)[ _-]?key(?:[ _-]?base)?|authorization)$/iu

/** What every such name has in it: most lines have none of them. */
const mention =
  /pass|pwd|pw|psk|kennwort|contraseña|senha|hasło|пароль|パスワード|密码|密碼|비밀번호|secret|token|credential|key|auth/iu

/** These are the ends of other words too: `author`, `bypass`. */
const shortName = /(?:^|[^\p{L}])(?:auth|pass|pwd|pw|psk)$/iu
const camelName = /[a-z\d](?:Auth|Pass|Pwd)$/

const password = /pass|pwd|pw$|kennwort|senha|contraseña|hasło|пароль|パスワード|密码|密碼|비밀번호/iu

/** Between a name and its value: a sign, the border of two cells, or the space behind an option such as `--password`. */
const separator = /\s*(?::=|=>|->|[=:：|])\s*|(?<=--[\w-]{2,40})\s+/gu

/** What is shorter may be anything. */
const shortest = 8

/** Longer than any name of one. */
const longestName = 40

const value = /["'`*_]*([^\s"'`,;)}<>|&，、；。！（）【】「」]{8,})/y

/** Values that are given to names such as `password`, `api_key` or `TOKEN`, each with its name; not what only stands in for one. */
function secretValues(line: string): readonly string[] {
  if (!mention.test(line)) return []
  return [...line.matchAll(separator)].flatMap(({ 0: sign, index }) => {
    const before = line.slice(Math.max(0, index - longestName), index)
    const name = nameIn(before, sign)
    if (name === null) return []
    value.lastIndex = index + sign.length
    const [, written = ''] = value.exec(line) ?? []
    const isCell = sign.includes('|')
    if (isCell && !/^["'`*_]*\s*(?:\||$)/.test(line.slice(value.lastIndex))) return []
    const found = withoutEnd(written, /[.:!?]/)
    return isSecret(found, password.test(name)) ? [`${name}${sign}${found}`] : []
  })
}

/** The name that ends where a sign begins; null where it names no secret. A cell is one as a whole. */
function nameIn(before: string, sign: string): string | null {
  const bare = withoutEnd(before, /["'`*_)\]]/)
  if (!secretName.test(bare) && !shortName.test(bare) && !camelName.test(bare)) return null
  const [name = ''] = /(?<![\p{L}\d_-])[\p{L}\d_-]+$/u.exec(bare) ?? []
  if (sign.includes('|') && !/(?:^|\|)\s*["'`*_]*(?:[\p{L}\d_-]+ ){0,2}[\p{L}\d_-]+$/u.test(bare)) return null
  return name
}

/** Whether a value was thrown by chance, or by a person who wanted it to look so: with letters and digits, and no name of a thing. */
function isSecret(text: string, isPassword: boolean): boolean {
  if (text.length < shortest) return false
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return false
  return (
    !isStandIn(text) && !isMeasure(text) && !isIdentifier(text, isPassword) && (isPassword || !isPlace(text))
  )
}

/** `<token>`, `$TOKEN`, `***`, `xxxx`, `changeme`, `env.TOKEN`, `getToken(1)`, words: what somebody has to put a value for. */
function isStandIn(text: string): boolean {
  return (
    /^[<[{$%(*#&@!]|\*{3}|x{4}|\.{3}|…|•|█|%20|\w\(/i.test(text) ||
    /example|change[_-]?(?:me|this)|redact|placeholder|your|dummy|sample|removed|censored|hidden|masked|replace|insert/i.test(
      text,
    ) ||
    /^(?:process|os|env|system|config|settings|secrets?|vars?|local|module|data|self|this|ctx|req|request|params|args?|options?|vault|arn|op|ssm|file|ref)[.:[]/i.test(
      text,
    )
  )
}

/** A day, a time, a version, a span of time, an address of a machine. */
function isMeasure(text: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?|v?\d+(?:\.\d+)+(?:[-+~][\w.]+)?|(?:\d+(?:\.\d+)?(?:ns|us|ms|s|m|h|d|w|[kmg]i?b?))+|[\d.]+:\d+\w*|https?:.*)$/i.test(
    text,
  )
}

/** Where something is: `/api/v1/auth/*`, `kim@acme.test`, a vault. */
function isPlace(text: string): boolean {
  return /^(?:\.{0,2}\/[a-z][\w./*{}:-]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|1Password)$/i.test(text)
}

/** The name of a thing, `tls-cert-2031`, `prod/db2` or `acme/deploy@v2`; a password may look like that. */
function isIdentifier(text: string, isPassword: boolean): boolean {
  const parts = text.split(isPassword ? /[._:/=+-]+/ : /[._:/=+@-]+/).filter((part) => part !== '')
  const isNamed = parts.every((part) =>
    /^(?:[a-z]+|\d{1,6}|20\d{6}(?:\d{6})?|[a-z]{1,10}\d{1,3}|[a-z]\d{1,2}[a-z]|\d{1,4}[kmg]i?b)$/i.test(part),
  )
  if (!isNamed || parts.length < 2) return false
  return !isPassword || /[/.]|secret|passw|cred|key|token/i.test(text)
}
