/** About what fits a third of a slide: a longer text is parted between its sentences. */
const longest = 360
/** A sentence longer than this is parted between words. */
const breathless = 700

/** Parts a text between sentences, each part as long as is easy to read. The parts joined are the text. */
export function partsOf(markdown: string): readonly string[] {
  if (markdown.length <= longest) return [markdown]
  const sentences = markdown.split(/(?<=[.!?…]['")\]*_]*\s)|(?<=[。！？])/u).flatMap(words)
  const parts: string[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    const isFull = last !== undefined && last.length + sentence.length >= longest && isWhole(last)
    if (last === undefined || isFull) parts.push(sentence)
    else parts[parts.length - 1] = last + sentence
  }
  return parts.map((part, i) => (i === 0 ? part.trimEnd() : guarded(part.trim())))
}

function words(sentence: string): readonly string[] {
  if (sentence.length <= breathless) return [sentence]
  const chunks: string[] = []
  for (const word of sentence.split(/(?<=\s)/)) {
    const last = chunks.at(-1)
    if (last === undefined || last.length + word.length > longest) chunks.push(word)
    else chunks[chunks.length - 1] = last + word
  }
  return chunks
}

/** Whether no code span, link or emphasis would be cut at its end. One that never ends is cut all the same. */
function isWhole(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const isEven = [/`/g, /\*\*/g, /(?<!\*)\*(?!\*)/g].every((sign) => count(sign) % 2 === 0)
  return (isEven && count(/\[/g) === count(/\]/g)) || text.length > breathless
}

/** A part that begins as a list, a heading or a quotation would is none. */
function guarded(part: string): string {
  return part.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+*#>|])(?=\s)/, '\\$1')
}
