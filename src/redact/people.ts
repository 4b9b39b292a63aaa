import type { Alias, NameWish } from '../model/names.ts'
import { phrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Source } from '../model/source.ts'
import { contact } from './pattern.ts'

/** A name and what stands for it. */
export type Known = Alias & { readonly role: string }

/** Everybody whose name is to be replaced, the longest names first, so that none is a part of one that is to come. */
export function peopleOf(wish: NameWish, postmortem: Postmortem, source: Source): readonly Known[] {
  const others = wish.isForAll ? named(postmortem, source).map((name) => ({ name, role: null })) : []
  const byName = new Map([...others, ...wish.aliases].map((alias) => [alias.name.toLowerCase(), alias]))
  return [...byName.values()]
    .map(({ name, role }) => ({ name, role: role ?? roleOf(name, postmortem) }))
    .sort((a, b) => b.name.length - a.name.length)
}

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

/** Authors, owners, and whoever is written as a handle or by a mail address. */
function named({ settings, groups }: Postmortem, { files }: Source): readonly string[] {
  const actions = groups.flatMap((group) => group.actions)
  const teams = new Set(actions.map(({ team }) => team?.toLowerCase()))
  const owners = actions.flatMap(({ owner }) => peopleIn(owner ?? ''))
  const names = [...settings.authors.flatMap(peopleIn), ...owners].filter(
    (name) => looksLikePerson(name) && !teams.has(name.toLowerCase()),
  )
  return [...new Set([...names, ...files.flatMap(({ text }) => text.match(contact) ?? [])])]
}

/** "Ines Okafor <ines@a.example>, Omar" names two persons, one of them twice. */
function peopleIn(text: string): readonly string[] {
  return text
    .split(/[,;&/<>()]|\s(?:and|und|et|y|e|og)\s|、|，/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Words that name a role or a group rather than a person. */
const roles =
  /\b(team|squad|crew|group|guild|on-?call|lead|manager|engineer\w*|developer\w*|maintainer\w*|support|platform|operations|security|everyone|all|nobody|none|tbd|various)\b|チーム|团队|團隊|팀/i

/** Two to four capitalised words, a single one, or some letters of a script without capitals. */
function looksLikePerson(text: string): boolean {
  if (roles.test(text)) return false
  return (
    /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+\p{L}*|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]|v[ao]n|der|al|bin)){0,4}$/u.test(
      text,
    ) || /^\p{Lo}[\p{Lo}\s]{1,11}$/u.test(text)
  )
}
