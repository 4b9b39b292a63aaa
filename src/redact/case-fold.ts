/** Only letters and digits, in one form and one case: what two texts have in common whatever stands between. */
export function caseFold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** One form, without what nobody sees, and every space the same: for words that need their boundaries and their case. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
}
