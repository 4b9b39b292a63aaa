import { withoutHtml } from '../../text/pointers.ts'
import { sentencesOf, wordsIn } from '../../text/sentences.ts'
import { withoutEnd } from '../../text/trim.ts'

/** More is not taken in when it is read out; less says nothing. */
const mostWords = 18
const leastWords = 3

/** Behind these a clause is at its end; inside a number, a file's name or a bracket none is. */
const clauseEnds = /[,;:](?=\s)|[、，；：]|\s[–—-](?=\s)|\s(?=\()/g

/**
 * The first sentence of a text, for a question to quote: whole, else to the end of a clause, with an ellipsis. Null for one
 * that can't be quoted: too long a clause, an address in it, a question, nothing but HTML.
 */
export function quotationOf(text: string): string | null {
  const [sentence = ''] = sentencesOf(withoutHtml(text))
  const whole = bare(sentence)
  if (whole === '' || /[?？]$/.test(sentence) || /https?:\/\/\S/.test(whole)) return null
  if (wordsIn(whole) <= mostWords) return whole
  const clauses = [...whole.matchAll(clauseEnds)].map(({ index }) => bare(whole.slice(0, index)))
  const clause = clauses.findLast((one) => isReadable(one) && isBalanced(one) && !isOpening(one))
  return clause === undefined ? null : `${clause}…`
}

function isReadable(clause: string): boolean {
  const words = wordsIn(clause)
  return words >= leastWords && words <= mostWords
}

function isBalanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  return count(/[(（「]/g) === count(/[)）」]/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
}

const openings =
  /^(?:in order to|to|with|when|while|if|although|though|after|before|because|as|since|despite|due to|once|during|where|given|for|from|by|on|at|in|wenn|weil|als|um|nachdem|obwohl|si|quand|lorsque|pour|afin|cuando|como|para|quando|hvis|når|fordi|siden|for å)\s/i

/** Whether a sentence has only begun: "When the disk filled up". */
function isOpening(clause: string): boolean {
  return openings.test(clause) && !clause.includes(',')
}

/** Emphasis can't begin or end beside a mark. */
function bare(words: string): string {
  return withoutEnd(words.replace(/^[\s"'“‘([{*_…]+/u, ''), /[\s"'“‘([{*_.,:;!?…–—。！？、，；：-]/)
}
