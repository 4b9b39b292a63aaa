import { contact } from '../model/contact.ts'
import type { Alias, NameWish } from '../model/names.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import { everySection } from '../model/section.ts'
import type { Source } from '../model/source.ts'
import { bearersIn } from './persons.ts'
import { sentencesIn } from './sentences.ts'

/** A name and what stands for it. */
export type Known = Alias & {
  readonly role: string
  /** Whether it was made of a longer name. */
  readonly isPart?: boolean
}

/** Whose names are to be replaced, and who may be a person and was taken for none. */
export interface People {
  /** The longest names first, so that none is a part of one that is to come. */
  readonly known: readonly Known[]
  readonly unsure: readonly string[]
}

/** Everybody whose name is wanted out. */
export function peopleOf(wish: NameWish, postmortem: Postmortem, source: Source): People {
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
