import { phrasesIn } from '../languages.ts'
import type { Alias, NameWish } from '../model/names.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { everySection } from '../model/section.ts'
import type { Source } from '../model/source.ts'
import { contact } from '../text/contacts.ts'
import { stopWords } from '../text/stop-words.ts'
import { sentencesIn } from './sentences.ts'

/** A name and what stands for it. */
export type Known = Alias & {
  readonly role: string
  /** Whether it was made of a longer name. */
  readonly isPart?: boolean
}

/** Whose names are to be replaced, and who may be a person and was taken for none. */
export interface NamedPeople {
  /** The longest names first, so that none is a part of one that is to come. */
  readonly known: readonly Known[]
  readonly unsure: readonly string[]
}

/** Everybody whose name is wanted out. */
export function peopleOf(wish: NameWish, postmortem: Postmortem, source: Source): NamedPeople {
  const { persons, unsure } = wish.isForAll ? named(postmortem, source) : nobody
  const others = persons.map((name) => ({ name, role: null }))
  const byName = new Map([...others, ...wish.aliases].map((alias) => [alias.name.toLowerCase(), alias]))
  const known = [...byName.values()].map(({ name, role }) => ({
    name,
    role: role ?? roleOf(name, postmortem),
  }))
  const parts = wish.isForAll ? partsOf(known, source) : []
  return {
    known: [...known, ...parts].sort((a, b) => b.name.length - a.name.length),
    unsure: unsure.filter((name) => !byName.has(name.toLowerCase())),
  }
}

interface Named {
  readonly persons: readonly string[]
  readonly unsure: readonly string[]
}

const nobody: Named = { persons: [], unsure: [] }

/** The team of an action that the person owns; else a neutral word. */
function roleOf(name: string, { groups, settings }: Postmortem): string {
  const own = groups
    .flatMap(({ actions }) => actions)
    .find(
      ({ owner, team }) =>
        team !== null && peopleIn(owner ?? '').some((one) => one.toLowerCase() === name.toLowerCase()),
    )
  return own?.team ?? phrasesIn(settings.lang).colleague
}

/** Labels of facts that name people: in lower case, as they are read. */
const ofPeople =
  /author|writ|owner|lead|command|\bic\b|scribe|report|review|prepared|compiled|editor|contribut|by$|autor|verfass|erstellt|leit|auteur|rédig|pilote|escrito|redact|elabora|respons|forfatt|skrevet|laget|作成|著者|執筆|記入|報告|起票|作者|撰写|编写|负责|작성|저자|보고|담당/u

/** Authors, owners, those who took part, and whoever is written as a handle or by a mail address. */
function named({ settings, groups, facts, sections }: Postmortem, source: Source): Named {
  const actions = groups.flatMap((group) => group.actions)
  const teams = new Set(actions.map(({ team }) => team?.toLowerCase()))
  const owners = actions.flatMap(({ owner }) => peopleIn(owner ?? ''))
  const named = facts.flatMap(([label, value]) => (ofPeople.test(label) ? peopleIn(value) : []))
  const involved = everySection(sections).flatMap((section) =>
    section.roles.includes('people') ? sentencesIn([{ ...section, heading: null, sections: [] }]) : [],
  )
  const written = [
    ...settings.authors.flatMap(peopleIn),
    ...named,
    ...involved.flatMap(({ text }) => peopleIn(text)),
  ]
  const names = [...new Set([...written, ...owners])].filter((name) => !teams.has(name.toLowerCase()))
  const bearerOf = bearersIn(source)
  const contacts = source.files.flatMap(({ text }) => text.match(contact) ?? [])
  return {
    persons: [...new Set([...names.filter((name) => bearerOf(name) === 'person'), ...contacts])],
    unsure: names.filter((name) => bearerOf(name) === 'unsure'),
  }
}

/** "Ines" is "Ines Okafor" too, where nobody else is called so and it is no word. */
function partsOf(people: readonly Known[], source: Source): readonly Known[] {
  const bearerOf = bearersIn(source)
  const parts = people
    .filter(({ name }) => /^\p{Lu}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*)*\s\p{Lu}[\p{L}'’-]+$/u.test(name))
    .flatMap(({ name, role }) => name.split(/\s/).map((part) => ({ name: part, role, isPart: true })))
    .filter(({ name }) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name) && bearerOf(name) === 'person')
  const isOne = ({ name }: Known): boolean =>
    !people.some((other) => other.name === name) && parts.filter((part) => part.name === name).length === 1
  return parts.filter(isOne)
}

/** "Ines Okafor <ines@a.example>, Omar" names two persons, one of them twice. */
function peopleIn(text: string): readonly string[] {
  return text
    .split(/[,;:：&/<>()|\n]|\s[–—-]\s|\s(?:and|und|et|y|e|og)\s|、|，/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Words that name a role or a group rather than a person, wherever they stand in a name. */
const roles =
  /\b(team|squad|crew|group|guild|chapter|tribe|desk|department|division|office|committee|everyone|everybody|all|nobody|none|tbd|various|unassigned|n\/a|on-?call|lead|manager|director|head|chief|owner|author|officer|commander|scribe|responder|engineer\w*|developer\w*|maintainer\w*|administrator|admins?|architect|analyst|specialist|intern|contractor|vendor|provider|support|platforms?|operations|ops|devops|dev|security|infrastructure|infra|network\w*|database|data|storage|backend|back-end|frontend|front-end|mobile|web|cloud|core|it|qa|release|product|design|research|quality|reliability|observability|monitoring|compliance|legal|marketing|sales|finance|billing|payments?|checkout|search|identity|growth|customer|success|service|services|systems?|server|api|tooling|tools|tests?|testing|writing|documentation|docs|process|management|leadership|entwicklung|betrieb|équipe|equipo|equipe)\b|チーム|担当|部$|課$|係$|室$|班$|者$|員$|团队|團隊|组$|组员|部门|팀|담당/iu

/** Endings of what is done, not of names. */
const deeds = /(?:tion|ment|ness|ility|ware|ops)$/iu

/** What a name looks like: one to five capitalised words, or some letters of a script without capitals. */
const shape =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+\p{L}*|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|v[ao]n|der|al|bin|de la)){0,4}$|^(?:\p{Lo}|\p{M}){2,8}(?:[\s·・](?:\p{Lo}|\p{M}){1,8}){0,2}$/u

/** Where a name may stand: whether it is a person's, a role's or a group's, or looks like one and has common words in it. */
type Bearer = 'person' | 'role' | 'unsure'

/** Tells whose names those are that stand in the places of people. A word that the document has in small letters is a word. */
function bearersIn({ files }: Source): (name: string) => Bearer {
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
