/** Words and phrases with what each stands for, to be found in a text in one pass over its words. */
export interface WordIndex<Value> {
  /** By the first two letters of the first word. */
  readonly words: ReadonlyMap<string, readonly Entry<Value>[]>
  /** Of scripts that part no words: they may stand anywhere. */
  readonly anywhere: readonly Entry<Value>[]
}

interface Entry<Value> {
  /** Without the `*`. */
  readonly phrase: string
  /** Whether any ending may follow. */
  readonly isStem: boolean
  readonly value: Value
}

/** An index of lists whose words are parted by `|`; `*` behind one stands for any ending. */
export function indexOf<Value>(lists: readonly (readonly [words: string, value: Value])[]): WordIndex<Value> {
  const words = new Map<string, Entry<Value>[]>()
  const anywhere: Entry<Value>[] = []
  for (const entry of lists.flatMap(entriesOf)) {
    const key = keyOf(entry.phrase)
    if (eastern.test(entry.phrase)) anywhere.push(entry)
    else words.set(key, [...(words.get(key) ?? []), entry])
  }
  return { words, anywhere }
}

function entriesOf<Value>([list, value]: readonly [string, Value]): readonly Entry<Value>[] {
  return list
    .split('|')
    .map((word) => ({ phrase: word.replace(/\*$/, ''), isStem: word.endsWith('*'), value }))
}

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function keyOf(text: string): string {
  const [first = ''] = /^[\p{L}\p{N}]+/u.exec(text) ?? []
  return first.slice(0, 2)
}

/** The words of an index that a text has, in its order, as they stand there. The text is lower case. */
export function wordsIn<Value>(
  { words, anywhere }: WordIndex<Value>,
  text: string,
): readonly { readonly what: string; readonly value: Value }[] {
  const apart = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    (words.get(word.slice(0, 2)) ?? [])
      .filter(({ phrase }) => text.startsWith(phrase, index))
      .map(({ phrase, isStem, value }) => ({
        phrase,
        isStem,
        value,
        rest: restOfWord(text, index + phrase.length),
      }))
      .filter(({ isStem, rest }) => isStem || rest === '')
      .map(({ phrase, rest, value }) => ({ what: phrase + rest, value })),
  )
  const close = eastern.test(text) ? anywhere.filter(({ phrase }) => text.includes(phrase)) : []
  return [...apart, ...close.map(({ phrase, value }) => ({ what: phrase, value }))]
}

/** The letters that a word goes on with. */
function restOfWord(text: string, from: number): string {
  restPattern.lastIndex = from
  return restPattern.exec(text)?.[0] ?? ''
}

const restPattern = /[\p{L}\p{N}]*/uy
