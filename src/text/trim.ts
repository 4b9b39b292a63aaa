/**
 * A text without the letters at its end that a pattern of one letter fits. As one pattern, `[…]+$`, they would be looked for
 * from each letter of each such run in the text anew, which takes the square of its length.
 */
export function withoutEnd(text: string, letter: RegExp): string {
  let end = text.length
  while (end > 0 && letter.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
