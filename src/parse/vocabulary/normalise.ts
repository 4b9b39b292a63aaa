import { withoutEnd } from '../../text/trim.ts'

/** "一、", "(二)", "3、", "第四章". */
const easternNumber =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d+、|第[一二三四五六七八九十\d]+[章节節部]\s*[、:]?)\s*(?=\p{L})/u

/** A heading or label as the dictionaries have them: see each one's comment. */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/(?<=^|\s):[a-z\d][\w+-]*:(?=\s|$)/gi, '')
    .replace(/(?<!\s)\s*\{#[\w.:-]+\}\s*$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[\divx]+[.)]|\d+(?:\.\d+)+|\d+(?=\s\p{L}))\s*(?=\p{L})/iu, '')
    .replace(easternNumber, '')
    .replace(/^[¿¡#*_\s]+/, '')
    .replace(/ ?\([^()]*\) ?$/, '')
  return withoutEnd(plain, /[\s:?!.。*_]/)
    .toLowerCase()
    .replaceAll('ё', 'е')
}
