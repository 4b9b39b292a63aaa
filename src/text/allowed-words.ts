/** Whether these words were looked at and let through: by `public: {allow: […]}` of `patchdeck.yaml`, which has their fingerprints. */
export function isAllowed(words: string, allowed: readonly string[]): boolean {
  return allowed.length > 0 && allowed.includes(fingerprintOf(words))
}

/** What to put into `patchdeck.yaml` so that these words are let through, with those that are already. */
export function allowLine(words: readonly string[], allowed: readonly string[]): string {
  const all = [...new Set([...allowed, ...words.map(fingerprintOf)])].map(asText).join(', ')
  return `If it is a false alarm, this line in patchdeck.yaml lets it through: public: {allow: [${all}]}`
}

/** YAML takes digits alone, and digits around an e, for a number. */
function asText(fingerprint: string): string {
  return /^\d+(?:e\d+)?$/.test(fingerprint) ? `'${fingerprint}'` : fingerprint
}

/**
 * Which words are meant, without saying them: the first 16 hexadecimal digits of the SHA-256 (FIPS 180-4) of the words in
 * Unicode's form NFKC, as UTF-8. `printf %s 'the words' | sha256sum | cut -c 1-16` gives the same.
 */
export function fingerprintOf(words: string): string {
  return sha256(new TextEncoder().encode(words.normalize('NFKC'))).slice(0, 16)
}

const primes = firstPrimes(64)

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)))

/** The same of the square roots of the first eight. */
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** In hexadecimal digits. */
function sha256(bytes: Uint8Array): string {
  let state = begin
  const padded = withLength(bytes)
  for (let at = 0; at < padded.byteLength; at += 64)
    state = compressed(state, new DataView(padded.buffer, at, 64))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The bytes, a one bit, zeros up to the end of a block but for eight bytes, and in these how many bits there were. */
function withLength(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8)
  return padded
}

/** The state after one block of 64 bytes. */
function compressed(state: readonly number[], block: DataView): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [i, word] of schedule(block).entries()) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (rounds[i] ?? 0) + word) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0)
}

/** The 16 words of a block, and 48 that are made of them. */
function schedule(block: DataView): readonly number[] {
  const words = Array.from({ length: 16 }, (_, i) => block.getInt32(i * 4))
  const at = (i: number): number => words[i] ?? 0
  for (let i = 16; i < 64; i += 1) {
    const [near, far] = [at(i - 2), at(i - 15)]
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words.push((at(i - 16) + small + at(i - 7) + large) | 0)
  }
  return words
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let next = 2; found.length < count; next += 1)
    if (found.every((prime) => next % prime !== 0)) found.push(next)
  return found
}
