import { commonWords, irregularPasts, otherVerbs, programs, workVerbs } from './vocabulary/work.ts'

/** "Package maintainers": people by what they do. */
export function isRole(name: string): boolean {
  const words = name.split(/\s+/)
  const isPlural =
    /^(?:maintainers|developers|engineers|users|operators|admins|administrators|authors|owners|managers)$/i.test(
      words.at(-1) ?? '',
    )
  return isPlural && words.length <= 3 && (words.length === 1 || !isVerb(words[0] ?? ''))
}

/** "Kim", "Anne-Marie", "O'Neill", "McKay", "J.": capitals elsewhere and digits make the name of a thing, as in "CoreDNS". */
export function hasNameForm(word: string): boolean {
  return /^(?:\p{Lu}\.|(?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*)$/u.test(word)
}

/** Endings of things and doings. */
const thingEnding =
  /(?:[ts]ion|(?<!cle)ment|ness|ability|ware|ship|ism|base|server|board|book|flow|stack|hub|ings|work)s?$/i

/** Whether a word is known to name neither a person nor a team. */
export function isKnownWord(written: string): boolean {
  const word = written.toLowerCase()
  return isVerb(word) || commonWords.has(word) || programs.has(word) || thingEnding.test(word)
}

/** Whether a word is a verb of an action, in its base form, with an ending, or in another past form. */
export function isVerb(written: string): boolean {
  const word = written.toLowerCase()
  return irregularPasts.has(word) || basesOf(word).some((base) => workVerbs.has(base) || otherVerbs.has(base))
}

/** Whether a word may begin an order: "Add", but not "Adding" or "Added". */
export function isImperative(word: string): boolean {
  const verb = word.toLowerCase()
  return workVerbs.has(verb) || otherVerbs.has(verb)
}

/** "added" may be of "add" and "adde"; "planned" of "plan"; "modified" of "modify"; "tests" of "test"; "auto-rotate" of "rotate". */
function basesOf(written: string): readonly string[] {
  const word = written.replace(/^(?:auto|re|pre|co)-/, '')
  const [, stem = ''] = /^(.{2,})(?:ed|ing)$/.exec(word) ?? []
  if (!stem) return [word, word.replace(/s$/, '')]
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
}

const teamForm = /^(?:[\p{L}\d&/-]+\s){1,3}(?:team|squad|crew|guild|tribe)$/iu
const teamFirst = /^(?:[Tt]eam|[ÉéEe]quipe|[Ee]quipo)\s(?:\p{Lu}[\p{L}\d-]*\s?){1,2}$/u
const teamLast = /(?:-|\p{L}{3})team(?:et)?$|.(?:チーム|团队|小组|팀)$/iu
/** Verbs that teams are called by: "Build team", but not "Train team". */
const teamVerbs: ReadonlySet<string> = new Set([
  'build',
  'release',
  'support',
  'test',
  'design',
  'research',
  'deploy',
])

/** Whether a name says by its own words that it is a team's: "Platform team", "Team Search", "Plattform-Team". */
export function isTeamName(name: string): boolean {
  const [first = '', second = ''] = name.split(/\s+/)
  if (teamLast.test(first) && second === '') return true
  if (teamForm.test(name)) return !isVerb(first) || teamVerbs.has(first.toLowerCase())
  return teamFirst.test(name) && !isKnownWord(second)
}
