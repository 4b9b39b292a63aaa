import { sentencesOf, wordsIn } from './sentences.ts'
import { withoutEnd } from './trim.ts'

const images = /!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,500}\])?|<!--[\s\S]*?-->/g
const links =
  /\[([^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,500}\])|<(?:https?:|mailto:)[^>\s]{1,2000}>|https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]]/g
const tags = /<\/?[a-z][^<>]{0,2000}>/gi
/** What a link is called that has no name of its own: an address, a ticket. */
const nameless = /^(?:https?:\S*|www\.\S*|\S*[#!]\d+|\p{Lu}{2,}-\d+|\S+\.\w{2,4})$/u

/** A text without tags, images and comments; of links their words. */
export function withoutHtml(markdown: string): string {
  return markdown.replace(images, ' ').replace(tags, ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Whether a paragraph or an item says nothing itself: it holds nothing but HTML, images and addresses, or only says where
 * to read on, such as "See [the ticket](…)" and "Further details can be found here".
 */
export function isPointer(markdown: string): boolean {
  const text = withoutHtml(markdown)
  const own = text.replace(links, (_, name: string | undefined) =>
    name && !nameless.test(name.trim()) ? name : ' ',
  )
  if (!/[\p{L}\p{N}]/u.test(own)) return true
  const hasLink = text.search(links) >= 0
  // "Ticket: https://…"
  if (hasLink && own.length < text.length && wordsIn(own) <= 3 && /^[^:：]*[:：]\s*$/.test(own.trim()))
    return true
  return sentencesOf(own).every((sentence) => pointsElsewhere(sentence, hasLink))
}

const mostWords = 14

function pointsElsewhere(sentence: string, hasLink: boolean): boolean {
  const bare = withoutEnd(sentence.replace(/[*_`~]+/g, ''), /[\s.。!:：]/)
  if (wordsIn(bare) > mostWords) return false
  const isShort =
    wordsIn(bare) <= 6 &&
    /(?<!\p{L})(?:above|below|here|section|appendix|document|report|oben|unten|hier|abschnitt|anhang|ci-dessus|ci-dessous|ici|annexe|arriba|abajo|aquí|anexo|acima|abaixo|aqui|over|under|her|vedlegg)(?!\p{L})/iu.test(
      bare,
    )
  return (seeWords.test(bare) && (hasLink || isShort)) || elsewhere.some((words) => words.test(bare))
}

/** How a sentence begins that only says where else to look, in any of our languages. */
const seeWords =
  /^\P{L}*(?:see|refer to|cf\.?|siehe|vgl\.?|vergleiche|voir|cf|véase|ver|vea|consulte|veja|confira|se|sjå|read(?: more)?|details|links?|more|mehr|plus|más|mais|mer|参照|参见|请参阅|详见|참조|참고)(?!\p{L})/iu

/** The same with a thing that is elsewhere, and where that is. */
const elsewhere: readonly RegExp[] = [
  /\b(?:can|could|may) be (?:found|read|seen)\b|\b(?:details?|information|description|explanation|analysis|write-?up|discussion|context)\b[^,;]{0,60}\b(?:(?:is|are) (?:available|described|documented|here|below|above|in|at|on)|available (?:here|in|at|on))\b/i,
  /(?<!\p{L})(?:details|informationen|infos?|beschreibung|analyse)(?!\p{L})[^,;]{0,60}(?:finden? sich|findet man|finden sie|zu finden|gibt es|stehen?|siehe|hier)(?!\p{L})/iu,
  /(?<!\p{L})(?:détails?|informations?|description|analyse)(?!\p{L})[^,;]{0,60}(?:disponibles?|se trouve(?:nt)?|(?:sont|est) ici|voir)(?!\p{L})/iu,
  /(?<!\p{L})(?:detalles?|información|descripción|análisis|detalhes?|informaç(?:ão|ões)|descrição|análise)(?!\p{L})[^,;]{0,60}(?:disponibles?|se encuentran?|(?:está|están|estão) (?:aquí|aqui|en|em|disponíve(?:l|is))|pueden? (?:verse|consultarse|encontrarse)|podem? ser (?:encontrad[ao]s?|vist[ao]s?)|encontram?-se)(?!\p{L})/iu,
  /(?<!\p{L})(?:detaljer|informasjon|beskrivelse|analyse)(?!\p{L})[^,;]{0,60}(?:finnes|finner du|(?:står|ligger|er) (?:her|i|på))(?!\p{L})/iu,
  /(?:詳細|詳しく|経緯|情報).{0,30}(?:参照|こちら|ご覧|記載)|を(?:ご)?参照(?:して)?(?:ください)?$/,
  /(?:详情|详细|更多|细节|具体).{0,30}(?:参见|参阅|请看|请见|这里|此处|见)|^(?:请)?(?:参见|参阅|参考|详见)/,
  /(?:자세한|상세|추가).{0,30}(?:참고|참조|여기|확인하)|(?:참고|참조)(?:하세요|하십시오|바랍니다)?$/,
] // biome-ignore format: a language a line
