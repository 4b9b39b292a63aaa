import type { Credential } from './credentials.ts'

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
export function keyLines(lines: readonly string[]): readonly Credential[] {
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
