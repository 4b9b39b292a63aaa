import type { Source } from '../model/source.ts'
import { stopWords } from '../model/vocabulary/stop.ts'

/** Words that name a role or a group rather than a person, wherever they stand in a name. */
const roles =
  /\b(team|squad|crew|group|guild|chapter|tribe|desk|department|division|office|committee|everyone|everybody|all|nobody|none|tbd|various|unassigned|n\/a|on-?call|lead|manager|director|head|chief|owner|author|officer|commander|scribe|responder|engineer\w*|developer\w*|maintainer\w*|administrator|admins?|architect|analyst|specialist|intern|contractor|vendor|provider|support|platforms?|operations|ops|devops|dev|security|infrastructure|infra|network\w*|database|data|storage|backend|back-end|frontend|front-end|mobile|web|cloud|core|it|qa|release|product|design|research|quality|reliability|observability|monitoring|compliance|legal|marketing|sales|finance|billing|payments?|checkout|search|identity|growth|customer|success|service|services|systems?|server|api|tooling|tools|tests?|testing|writing|documentation|docs|process|management|leadership|entwicklung|betrieb|équipe|equipo|equipe)\b|チーム|担当|部$|課$|係$|室$|班$|者$|員$|团队|團隊|组$|组员|部门|팀|담당/iu

/** Endings of what is done, not of names. */
const deeds = /(?:tion|ment|ness|ility|ware|ops)$/iu

/** What a name looks like: one to five capitalised words, or some letters of a script without capitals. */
const shape =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+\p{L}*|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|v[ao]n|der|al|bin|de la)){0,4}$|^(?:\p{Lo}|\p{M}){2,8}(?:[\s·・](?:\p{Lo}|\p{M}){1,8}){0,2}$/u

/** Where a name may stand: whether it is a person's, a role's or a group's, or looks like one and has common words in it. */
export type Bearer = 'person' | 'role' | 'unsure'

/** Tells whose names those are that stand in the places of people. A word that the document has in small letters is a word. */
export function bearersIn({ files }: Source): (name: string) => Bearer {
  const small = new Set(
    files.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}@.'’-])\p{Ll}{2,}(?![\p{L}\p{N}@])/gu) ?? []),
  )
  const isCommon = (word: string): boolean => {
    const lower = word.toLowerCase()
    return small.has(lower) || stopWords.has(lower) || deeds.test(word)
  }
  return (name) => {
    if (roles.test(name) || !shape.test(name)) return 'role'
    const words = name.split(/\s/)
    const common = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && isCommon(word))
    // "Grace Hart" is a person even where a period of grace is told of.
    return common.length === 0 || (words.length === 2 && common.length === 1 && !isCommon(words[1] ?? ''))
      ? 'person'
      : 'unsure'
  }
}
