/** Where an address stands: in brackets after words, between angles, after a label, or bare. */
export const address = /\]\([^)\n]*|<[a-z]+:[^>\n]*>|\b[a-z]+:\/\/[^\s)>\]]+|^ {0,3}\[(?!\^)[^\]\n]+\]:.*$/gim

/** Every address that a page of a text leads to, without the title behind it: not those of pictures beside the document. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(address)]
    .filter(({ 0: found, index }) => /[a-z]:\/\//i.test(found) || !/!\[[^\]\n]*$/.test(text.slice(0, index)))
    .map(([found]) => found.replace(/\s+(?:"[^"]*"|'[^']*')\s*$/, ''))
}

/** The text between them. */
export function withoutAddresses(text: string): string {
  return text.replace(address, ' ')
}
