import { sentencesOf, wordsIn } from './sentences.ts'
import { elsewhere, seeWords } from './vocabulary/pointers.ts'

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
  const bare = sentence.replace(/[*_`~]+/g, '').replace(/[\s.。!:：]+$/u, '')
  if (wordsIn(bare) > mostWords) return false
  const isShort =
    wordsIn(bare) <= 6 &&
    /(?<!\p{L})(?:above|below|here|section|appendix|document|report|oben|unten|hier|abschnitt|anhang|ci-dessus|ci-dessous|ici|annexe|arriba|abajo|aquí|anexo|acima|abaixo|aqui|over|under|her|vedlegg)(?!\p{L})/iu.test(
      bare,
    )
  return (seeWords.test(bare) && (hasLink || isShort)) || elsewhere.some((words) => words.test(bare))
}
