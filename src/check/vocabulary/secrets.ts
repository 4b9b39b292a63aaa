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
  /\bey[A-Za-z0-9_-]{12,}\.ey[A-Za-z0-9_-]{12,}\.[\w-]{10,}/,
  /\bhooks\.slack\.com\/services\/\w+\/\w+\/\w{16,}/,
  /\bhttps?:\/\/[^\s/:@]+:[^\s/:@*<$]{6,}@/,
]

/** A value set for a name that says it is secret. Stand-ins such as `***`, `<token>` and `$TOKEN` are none. */
const assignment =
  /\b[\w-]*(?:passw(?:or)?d|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?key|client[_-]?secret)[\w-]*["']?\s*[:=]\s*["']?([^\s"'`,;)}]{8,})/i

const standIn =
  /^[<[{$*%(]|\*{3}|x{4}|\.{3}|example|changeme|redacted|placeholder|your|null|none|true|false|secret|password|process\.|env\b|os\.|[a-z]+(?:[._-][a-z]+)*$/i

/** Letters and digits as chance throws them, in code. */
const random = /`[^`]*?(?<![\w/+.-])([A-Za-z0-9+/_-]{32,}={0,2})(?![\w/.-])[^`]*`/

/** What in a line looks like a secret; null for nothing. */
export function secretIn(line: string): string | null {
  const token = tokens.map((form) => form.exec(line)?.[0]).find(Boolean)
  if (token) return token
  const [whole, value = ''] = assignment.exec(line) ?? []
  if (whole && !standIn.test(value) && /\d/.test(value) && /[a-z]/i.test(value)) return whole
  const [, loose = ''] = random.exec(line) ?? []
  return isRandom(loose) ? loose : null
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
