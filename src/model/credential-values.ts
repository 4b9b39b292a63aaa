/** What ends the name of a thing that is secret. */
const secretName =
  /(?:passw(?:or)?d|pass[ _-]?phrase|pass[ _-]?code|passwort|kennwort|passord|contraseña|senha|mot de passe|hasło|пароль|パスワード|密码|密碼|비밀번호|secret|token|credential|(?:api|app|access|private|secret|signing|encryption|master|license|client|auth|service|shared|storage|deploy|webhook|session|account)[ _-]?key(?:[ _-]?base)?|authorization)$/iu

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

const value = /["'`*_]*([^\s"'`,;)}<>|&]{8,})/y

/** Values that are given to names such as `password`, `api_key` or `TOKEN`, each with its name; not what only stands in for one. */
export function secretValues(line: string): readonly string[] {
  if (!mention.test(line)) return []
  return [...line.matchAll(separator)].flatMap(({ 0: sign, index }) => {
    const before = line.slice(Math.max(0, index - longestName), index)
    const name = nameIn(before, sign)
    if (name === null) return []
    value.lastIndex = index + sign.length
    const [, written = ''] = value.exec(line) ?? []
    const isCell = sign.includes('|')
    if (isCell && !/^["'`*_]*\s*(?:\||$)/.test(line.slice(value.lastIndex))) return []
    const found = written.replace(/[.:!?]+$/, '')
    return isSecret(found, password.test(name)) ? [`${name}${sign}${found}`] : []
  })
}

/** The name that ends where a sign begins; null where it names no secret. A cell is one as a whole. */
function nameIn(before: string, sign: string): string | null {
  const bare = before.replace(/["'`*_)\]]+$/, '')
  if (!secretName.test(bare) && !shortName.test(bare) && !camelName.test(bare)) return null
  const [name = ''] = /[\p{L}\d_-]+$/u.exec(bare) ?? []
  if (sign.includes('|') && !/(?:^|\|)\s*["'`*_]*(?:[\p{L}\d_-]+ ){0,2}[\p{L}\d_-]+$/u.test(bare)) return null
  return name
}

/** Whether a value was thrown by chance, or by a person who wanted it to look so: with letters and digits, and no name of a thing. */
function isSecret(text: string, isPassword: boolean): boolean {
  if (text.length < shortest) return false
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return false
  return !isStandIn(text) && !isMeasure(text) && !isIdentifier(text, isPassword)
}

/** `<token>`, `$TOKEN`, `***`, `xxxx`, `changeme`, `env.TOKEN`, `getToken(1)`: what somebody has to put a value for. */
function isStandIn(text: string): boolean {
  return (
    /^[<[{$%(*#&@!]|\*{3}|x{4}|\.{3}|…|•|█|\w\(/i.test(text) ||
    /example|change[_-]?me|redact|placeholder|your|dummy|sample|removed|censored|hidden|masked|replace|insert/i.test(
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

/** The name of a thing, `tls-cert-2031` or `prod/db2`; a password may look like that. */
function isIdentifier(text: string, isPassword: boolean): boolean {
  const parts = text.split(/[._:/=+-]+/).filter((part) => part !== '')
  const isNamed = parts.every((part) =>
    /^(?:[a-z]+|\d{1,6}|[a-z]{1,10}\d{1,3}|[a-z]\d{1,2}[a-z])$/i.test(part),
  )
  if (!isNamed || parts.length < 2) return false
  return !isPassword || /[/.]|secret|passw|cred|key|token/i.test(text)
}
