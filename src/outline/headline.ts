import type { Prose } from '../model/prose.ts'
import { wordsIn } from '../text/sentences.ts'
import { firstSentences, joinedProse } from './excerpt.ts'
import { isItem, type Piece } from './pieces/piece.ts'

/** A sentence that stands in the place of a heading, and the pieces without it. */
export interface Headed {
  readonly headline: Prose
  readonly rest: readonly Piece[]
}

/** Words of a sentence that is read as a heading, and of what must be left under it. */
const [fewest, most, fewestLeft] = [4, 18, 12]

/**
 * The author's own first sentence where it says what the slide is about: short, pointing back to nothing, and something
 * stands under it. Null in a language whose words for that aren't known here.
 */
export function headlineOf(pieces: readonly Piece[], lang: string): Headed | null {
  const pointing = pointingBack[lang.split('-', 1)[0] ?? '']
  const at = pieces.findIndex(({ prose, height }) => prose !== null || height !== null)
  const first = pieces[at]
  if (!pointing || !first?.prose || isItem(first) || first.markdown.startsWith('> ')) return null
  const [headline, ...behind] = firstSentences(first.prose)
  if (!headline || !isHeadline(headline, pointing)) return null
  const shown = joinedProse(behind)
  const rest = pieces.with(at, {
    ...first,
    markdown: shown.markdown,
    prose: shown.text === '' ? null : shown,
  })
  const isLeft = rest.some(({ height }) => height !== null) || wordsOf(rest) >= fewestLeft
  return isLeft ? { headline: withoutStop(headline), rest } : null
}

function isHeadline({ text, links }: Prose, pointing: RegExp): boolean {
  const words = wordsIn(text)
  const isWhole = /[.!。！]["”’»」)]*$/.test(text)
  return words >= fewest && words <= most && isWhole && links.length === 0 && !pointing.test(text)
}

function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { prose }) => sum + wordsIn(prose?.text ?? ''), 0)
}

/** A heading has no full stop. */
function withoutStop({ markdown, text, links }: Prose): Prose {
  const stop = /[.。](?=[*_]*$)/
  return { markdown: markdown.replace(stop, ''), text: text.replace(stop, ''), links }
}

/** Words at the beginning of a sentence that speak of something said before, by language. */
const pointingBack: Readonly<Record<string, RegExp>> = {
  en: /^(?:this|that|these|those|it|its|they|their|he|she|his|her|such|so|thus|hence|then|there|here|both|each|however|but|and|or|also|therefore|consequently|as a result|additionally|furthermore|moreover|instead|afterwards?|later|meanwhile|again|because of|due to this|see|note|please)\b/iu,
  de: /^(?:dies\w*|das|der|die|jene\w*|er|sie|es|ihr\w*|sein\w*|solche\w*|so|somit|damit|dadurch|daher|deshalb|dann|danach|dabei|dort|hier|beide|jedoch|aber|und|oder|auch|zudem|außerdem|stattdessen|später|siehe|bitte)\b/iu,
  es: /^(?:est[eao]s?|es[eao]s?|aquell\w*|ello|ella|ellos|ellas|él|su|sus|tal\w*|así|entonces|luego|después|allí|aquí|ambos|sin embargo|pero|y|o|también|por (?:ello|eso|tanto)|además|véase|ver)(?![\p{L}])/iu,
  fr: /^(?:ce|cet|cette|ces|cela|ça|ceci|il|elle|ils|elles|son|sa|ses|leur|leurs|tel\w*|ainsi|alors|ensuite|puis|là|ici|cependant|toutefois|mais|et|ou|aussi|donc|de plus|voir|c['’])(?![\p{L}])/iu,
  pt: /^(?:est[eas]+|ess[eas]+|isso|isto|aquel\w*|ele|ela|eles|elas|seu|sua|seus|suas|tal|tais|assim|então|depois|lá|aqui|ambos|porém|contudo|mas|e|ou|também|portanto|além disso|ver|veja)(?![\p{L}])/iu,
  nb: /^(?:dette|denne|disse|det|den|de|han|hun|hans|hennes|sin|sitt|sine|slik\w*|så|dermed|derfor|deretter|da|der|her|begge|men|og|eller|også|i tillegg|senere|se)\b/iu,
  ja: /^(?:これ|それ|あれ|この|その|あの|ここ|そこ|こう|そう|また|しかし|ただし|そして|さらに|そのため|このため|したがって|なお|よって)/u,
  ko: /^(?:이|그|저|이것|그것|여기|거기|또한|하지만|그러나|그리고|따라서|그래서|그런데)(?:\s|은|는|이|가|로|런|때문)/u,
  zh: /^(?:这|那|该|此|其|它|他们?|她们?|但|但是|然而|而且|并且|因此|所以|另外|此外|同时|随后|然后|于是)/u,
}
