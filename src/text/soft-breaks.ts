/** Letters and signs of the scripts that set no blank between words; Hangul has blanks. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u
/** Signs that bring their own room, so that no blank stands beside them whatever the next letter is. */
const wideSign =
  /[\u3000-\u3003\u3008-\u3011\u3014-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff60]/u

/**
 * What stands between two lines of one paragraph once they are one: nothing between two letters of a script without
 * blanks, nor beside its signs; else a blank. After CSS Text 4, "Segment Break Transformation Rules".
 *
 * @param before The text up to the line end, or the end of it.
 * @param after The text behind the line end, or the beginning of it.
 */
export function lineJoint(before: string, after: string): '' | ' ' {
  const [last = '', first = ''] = [
    [...before.trimEnd().slice(-2)].at(-1),
    [...after.trimStart().slice(0, 2)][0],
  ]
  const isUnspaced = unspaced.test(last) && unspaced.test(first)
  return isUnspaced || wideSign.test(last) || wideSign.test(first) ? '' : ' '
}

/**
 * A text of several lines on one.
 *
 * @param fold The line ends that only fold it, with the blanks around them; all of them when not given.
 */
export function unfolded(text: string, fold: RegExp = /(?<!\s)\s*\n\s*/g): string {
  return text.replace(fold, (found, at: number) => {
    const end = at + found.length
    return lineJoint(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2))
  })
}
