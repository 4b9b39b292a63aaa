/** Tokens of published shapes. */
const tokens: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_\w{40,}\b/,
  /\bglpat-[\w-]{20,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bxox[abeoprs]-[\w-]{10,}/,
  /\b[sr]k_live_[A-Za-z0-9]{16,}/,
  /\bAIza[\w-]{35}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /(?<![\w-])ey[A-Za-z0-9_-]{12,}\.ey[A-Za-z0-9_-]{12,}\.[\w-]{10,}/,
  /\bhooks\.slack\.com\/services\/\w+\/\w+\/\w{16,}/,
  /\bhttps?:\/\/[^\s/:@]+:[^\s/:@*<$]{6,}@/,
]

/** What is set, up to its value. One pattern for name and value would be tried from each letter to each other one. */
const assignment = /(?<![\w-])-*(\w[\w-]*["']?\s*[:=]\s*["']?)/g

const secretName =
  /passw(?:or)?d|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?key|client[_-]?secret/i

const settable = /[^\s"'`,;)}]{8,}/y

/** Stand-ins such as `***`, `<token>` and `$TOKEN` are no secrets. */
const standIn =
  /^[<[{$*%(]|\*{3}|x{4}|\.{3}|example|changeme|redacted|placeholder|your|null|none|true|false|secret|password|process\.|env\b|os\.|[a-z]+(?:[._-][a-z]+)*$/i

/** Letters and digits as chance throws them. */
const random = /(?<![\w/+.-])[A-Za-z0-9+/_-]{32,}={0,2}(?![\w/.-])/

/** What in a line looks like a secret; null for nothing. */
export function secretIn(line: string): string | null {
  const token = tokens.map((form) => form.exec(line)?.[0]).find(Boolean)
  if (token) return token
  const [name, value] = assigned(line) ?? ['', '']
  if (!standIn.test(value) && /\d/.test(value) && /[a-z]/i.test(value)) return name + value
  const loose = inCode(line)
    .map((code) => random.exec(code)?.[0])
    .find(Boolean)
  return loose && isRandom(loose) ? loose : null
}

/** The first value that is set for a name that says it is secret, and what stands before it. */
function assigned(line: string): readonly [name: string, value: string] | null {
  for (const { 0: whole, 1: name = '', index } of line.matchAll(assignment)) {
    if (!secretName.test(name)) continue
    settable.lastIndex = index + whole.length
    const [value] = settable.exec(line) ?? []
    if (value) return [name, value]
  }
  return null
}

/** What stands between backticks: looked for with the rest, it would be read to its end from each word on. */
function inCode(line: string): readonly string[] {
  return line.split('`').slice(1, -1)
}

/** Of three kinds of letters, and mixed; hashes in hexadecimal and names in words are neither. */
function isRandom(text: string): boolean {
  const changes = (text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length
  return (
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /\d/.test(text) &&
    !/^[\da-f]+$/i.test(text) &&
    changes > text.length / 4
  )
}
