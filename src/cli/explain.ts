import { type Explanation, explain, threshold } from '../build.ts'
import type { ActionGroup } from '../model/action.ts'
import type { Role } from '../model/section.ts'
import type { Talk } from '../model/talk.ts'
import { counted } from './wording.ts'

/** For a person: why each section, list of actions and timeline of a document was taken for one, or for none. */
export function explanation({ source, postmortem }: Talk, fromHere: (path: string) => string): string {
  const { groups, timeline } = postmortem
  const sections = explain(postmortem).flatMap(ofSection)
  const [first] = timeline
  return [
    fromHere(source.files[0]?.path ?? source.slug),
    ...sections,
    ...groups.flatMap(ofActions),
    ...(first ? [`  ${first.span.line}: timeline of ${timeline.length}`] : []),
  ].join('\n')
}

function ofSection({ heading, roles, phrase, signs }: Explanation): readonly string[] {
  const known = roles.filter((role) => role !== 'other')
  const verdict = known.length > 0 ? known.join(', ') : 'no known part'
  const head = `  ${heading.span.line}: "${heading.prose.text}": ${verdict}`
  const byPhrase = phrase
    ? [`      "${phrase.text}" is ${phrase.isOwn ? 'yours, under vocabulary' : 'known'}`]
    : []
  return [head, ...byPhrase, ...rolesIn(signs).flatMap((role) => sumOf(role, signs, roles.includes(role)))]
}

/** Those that anything speaks for. */
function rolesIn(signs: Explanation['signs']): readonly Role[] {
  return [...new Set(signs.flatMap(({ role, weight }) => (weight > 0 ? role : [])))]
}

/** The signs of one role, and their sum beside what is wanted. */
function sumOf(role: Role, signs: Explanation['signs'], isTaken: boolean): readonly string[] {
  const own = signs.filter((sign) => sign.role === role)
  const sum = own.reduce((total, { weight }) => total + weight, 0)
  return [
    `      ${role}: ${sum} of ${threshold}${sum >= threshold && !isTaken ? elsewhere : ''}`,
    ...own.map(({ weight, what }) => `        ${weight > 0 ? `+${weight}` : String(weight)}  ${what}`),
  ]
}

const elsewhere = ', but it is the title, stands inside a part, or another heading has that role'

function ofActions({ heading, actions, columns, spans: [span] }: ActionGroup): readonly string[] {
  const form = columns.length > 0 ? 'a table' : 'a list'
  const under = heading ? `, under "${heading.text}"` : ''
  return span ? [`  ${span.line}: ${counted(actions.length, 'action')} in ${form}${under}`] : []
}
