/** How names that would lose their point are spelled out. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/\+/g, 'p'],
  [/#/g, 'sharp'],
  [/&/g, ' and '],
]

/**
 * A text as a part of an address: lower case letters and digits of any script, parted by single hyphens.
 * Empty when the text has neither. "C++ Team" is `cpp-team`.
 */
export function slugOf(text: string): string {
  const plain = spelled.reduce((result, [from, to]) => result.replace(from, to), text)
  return plain
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/[-\uD800-\uDBFF]+$/, '')
}
