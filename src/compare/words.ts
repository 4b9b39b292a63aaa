import { stemsOf } from '../model/stems.ts'

/** What people put around an action as it goes on: a state in brackets, a tick, a strike, a handle, a day. */
const marks = /[([（【][^)\]）】]*[)\]）】]|[✅☑✔❌~*_`]|@[\w-]+|\d{4}-\d{2}-\d{2}/gu

/** A text without such marks, in lower case and single spaces; with them where nothing else is in it. */
export function bareWords(text: string): string {
  return plainWords(text.replace(marks, ' ')) || plainWords(text)
}

/** The words of a text, in lower case and single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What a text is about: the stems of its words; of scripts that don't part words by spaces, each two letters. */
export function matterOf(text: string): ReadonlySet<string> {
  const stems = [...stemsOf(bareWords(text))]
  return new Set(stems.flatMap((stem) => (unspaced.test(stem) ? pairsOfLetters(stem) : [stem])))
}

function pairsOfLetters(word: string): readonly string[] {
  const letters = [...word]
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
