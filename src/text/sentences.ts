/** What may close a sentence behind its mark: quotation marks, brackets, and marks of emphasis or code. */
const closers = '["\'”’»)\\]*_`]*'

/** A sentence goes on with a capital, a digit, a letter without case, or a mark that opens. */
const beginning = '["\'“‘„«¿¡(\\[*_`…]*[\\p{Lu}\\p{Lt}\\p{Lo}\\d]'

const ends = new RegExp(
  `(?<![.!?])[.!?]+${closers}\\s+(?=${beginning})|[。！？]+[”’」』）]*\\s*|\\n{2,}`,
  'gu',
)

/** Words whose dot ends no sentence, in any of our languages. Those that often close one, such as "etc.", are not here. */
// biome-ignore format: a language keeps to its lines
const abbreviations: ReadonlySet<string> = new Set([
  'e.g', 'eg', 'i.e', 'ie', 'vs', 'cf', 'approx', 'St', 'Dr', 'Mr', 'Mrs', 'Ms', 'Prof', 'incl', 'resp', 'dept',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Rs',
  'z.B', 'd.h', 'u.a', 'o.ä', 'bzw', 'ca', 'inkl', 'ggf', 'evtl', 'vgl', 'sog', 'Std', 'Min', 'Sek', 'Mio', 'Mrd', 'Tsd', 'mind',
  'p.ex', 'env', 'Mme', 'av', 'éd', 'p.ej', 'aprox', 'Sr', 'Sra', 'Ud', 'Uds', 'ej', 'ex', 'f.eks', 'bl.a', 'dvs', 'mill',
])

/** The same where a number follows. */
const numbering: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'nr',
  'fig',
  'abb',
  'núm',
  'pág',
  'art',
  'kl',
  'min',
  'max',
  'ver',
  'sec',
  'chap',
  'pkt',
])

/** The sentences of a text, in order, each without the space around it. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const end = index + mark.length
    if (isAbbreviated(text.slice(start, index), mark, text.slice(end, end + 1))) continue
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '')
}

/** Whether the dot belongs to the word before it. A single letter has one too: "z. B.", "J. Doe". */
function isAbbreviated(before: string, mark: string, next: string): boolean {
  const [word = ''] = /[\p{L}.]+$/u.exec(before.slice(-12)) ?? []
  if (!/^\.\s/.test(mark) || word === '') return false
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  const isNumbered = /\d/.test(next) && numbering.has(word.toLowerCase())
  return /(?:^|\.)\p{L}$/u.test(word) || isNumbered || abbreviations.has(word) || abbreviations.has(small)
}

/** Letters of scripts that set no spaces between words; Korean does. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu

/** How many words a text takes to read; two letters of a script without spaces are about one. */
export function wordsIn(text: string): number {
  const letters = text.match(unparted)?.length ?? 0
  const words = text.replace(unparted, ' ').match(/(?<!\S)\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return words + Math.ceil(letters / 2)
}
