import { fingerprintOf } from './fingerprint.ts'

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
