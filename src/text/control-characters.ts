/** Turns the letters after it around, or holds others apart: what is read is not what is written (Unicode's UAX 9). */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/** Marks of direction, which text from right to left may need and other text does not. */
const marks = /[\u061C\u200E\u200F]/g

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Whether a text has a letter of a script that is written from right to left. */
export function isRightToLeftText(text: string): boolean {
  return rightToLeft.test(text)
}

/** A text with its controls of direction as visible marks, so that nobody reads another order than is written. */
export function withControlsShown(text: string): string {
  const shown = text.replace(turning, '�')
  return isRightToLeftText(text) ? shown : shown.replace(marks, '�')
}

/** The controls of direction in a text, as Unicode numbers them: "U+202E". */
export function controlsIn(text: string): readonly string[] {
  const found = text.match(turning) ?? []
  const more = rightToLeft.test(text) ? [] : (text.match(marks) ?? [])
  const codes = [...found, ...more].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase())
  return [...new Set(codes.map((code) => `U+${code.padStart(4, '0')}`))]
}
