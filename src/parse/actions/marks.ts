import type { Action, ActionKind, Status } from '../../model/action.ts'
import type { Prose } from '../../model/prose.ts'
import { type Fields, readInlineFields } from '../fields.ts'
import { isVerb } from '../names.ts'
import { areDoers, areSomebody, type People } from '../people.ts'
import { isNobody, kindOf, statusOf, teamName, type Vocabulary } from '../vocabulary.ts'
import type { Around } from './around.ts'
import { dueIn } from './due.ts'
import { statusIn } from './status.ts'

/** What the words of one item say of it beside what is to be done. Null where they say nothing. */
export interface Marks {
  /** Without the word "team". */
  readonly team: string | null
  readonly owner: string | null
  readonly due: string | null
  readonly status: Status | null
  readonly ticket: string | null
  readonly kind: ActionKind | null
  readonly priority: string | null
}

/** Only what is stated, to be laid over what is known otherwise. */
export function stated(marks: Marks): Partial<Marks> {
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== null))
}

/** Reads the marks that people put around an item: a tick, "(done)", "@ines", "[detect]", "Owner: Ines", "#123". */
export function readMarks(prose: Prose, { words, people }: Pick<Around, 'words' | 'people'>): Marks {
  const { markdown, text, links } = prose
  const { owner, due, team } = readInlineFields(text, words)
  return {
    team: team === undefined ? null : teamName(team),
    owner: ownerIn(prose, owner, people),
    due: dueIn(text, due),
    status: statusIn(markdown, words),
    ticket: ticketIn(text, links),
    kind: kindIn(text),
    priority: /(?:^|[[(\s])(P[0-4])(?=$|[\])\s:])/.exec(text)?.[1] ?? null,
  }
}

/** The labelled lines of an item or a section, as an action has them. */
export function actionFields(
  fields: Fields,
  words: Vocabulary,
): Partial<Pick<Action, 'why' | 'team' | 'owner' | 'due' | 'ticket' | 'priority' | 'status' | 'kind'>> {
  const text = (field: keyof Fields): string | null => fields[field]?.text ?? null
  const [status, kind] = [statusOf(text('status') ?? '', words), kindOf(text('kind') ?? '')]
  const [team, owner] = [text('team'), text('owner')]
  return {
    ...(fields.why && { why: fields.why }),
    ...(team && { team: teamName(team) }),
    ...(owner && { owner }),
    ...(text('due') && { due: text('due') }),
    ...(text('ticket') && { ticket: text('ticket') }),
    ...(text('priority') && { priority: text('priority') }),
    ...(status && { status }),
    ...(kind && { kind }),
  }
}

/** "Kim to write …", "Package maintainers should …", behind a number, a mark or a box. No two of its parts begin alike. */
const doing =
  /^(?:\[[^\]]{0,24}\]|\d{1,3}[.)]|\p{Lu}{1,5}-?\d{1,4}\s?[:.)–-]|[^\p{L}\p{N}@<[]){0,24}([^.:;!?()[\]\n]{2,60}?)\s+(?:to|should|will|must|shall)\s+(?:not\s+)?(\p{Ll}[\p{L}-]*)/u

/** A label says it best, then a mention, then who the sentence says will do it, then a known name set apart. */
function ownerIn(prose: Prose, labelled: string | undefined, people: People): string | null {
  if (labelled) return labelled
  const mentioned = mentionIn(prose)
  if (mentioned) return mentioned
  const [, doer, verb] = doing.exec(prose.text) ?? []
  if (doer && verb && areDoers(doer, verb, people)) return doer.replace(/^the\s+/i, '')
  return (
    setApart
      .map((form) => form.exec(prose.text)?.[1]?.trim())
      .find((name) => name && areSomebody(name, people)) ?? null
  )
}

/** "Write the runbook (Kim)", "(Kim, 2031-05-01)", "[Kim] write …", "Kim: write …", "Kim – write …", "… – Kim", "… assigned to Kim". */
const setApart = [
  /[(（[]([^()（）[\]]{1,60})[)）\]]\s*[.。]?\s*$/u,
  /[(（[]([^()（）[\],，、]{1,40})[,，、]\s*(?:\p{L}+ )?[\d\p{Lu}][^()（）[\]]{1,30}[)）\]]\s*[.。]?\s*$/u,
  /^\[([^\]]{1,40})\]\s*[:：–—-]?\s*\S/u,
  /^([^:：\n]{1,40})[:：]\s*\S/u,
  /^([^–—\n]{1,40}?)\s[–—-]\s\S/u,
  /\s(?:[–—-]|→|[-=]>)\s([^–—→:：\n]{1,40}?)\.?\s*$/u,
  /(?<!\p{L})(?:assigned to|owned by|owner|dri|responsible|zugewiesen an|assigné à|asignado a|atribuído a|tildelt)\s([^,.;:：()\n]{1,40}?)\s*(?:$|[,.;)])/iu,
  /^([^:：\n]{1,40}?)\s(?:owns|takes care of|is responsible for)\s/u,
]

/** Every number of a ticket, as written and parted by commas; else the address of one. */
function ticketIn(text: string, links: readonly string[]): string | null {
  const keys = text.match(/\b[A-Z][A-Z0-9]{1,9}-\d+\b/g) ?? []
  const numbers = [...text.matchAll(/(?:^|[\s([,、])((?:[\w.-]+\/[\w.-]+)?#\d+)\b/g)].map(
    ([, number = '']) => number,
  )
  const written = [...new Set([...keys.filter((key) => !standards.test(key)), ...numbers])]
  if (written.length > 0) return written.join(', ')
  return links.find((link) => /\/(issues|pull|merge_requests|browse|work_items)\//.test(link)) ?? null
}

/** What has the form of a ticket's key and is something else: "UTF-8", "SHA-256", "CVE-2031". */
const standards = /^(?:UTF|SHA\d?|AES|RSA|MD|ISO|RFC|CVE|CWE|HTTP|TLS|SSL|PCI|COVID|UTC|GMT|SEV)-/

/** "@kim, @lena": each by itself where they stand one behind the other. */
const andHandle = /^\s*(?:,|&|\+|\/|and)\s*(?=@)/

function kindIn(text: string): ActionKind | null {
  const tags = [...text.matchAll(/[[(]([\p{L} ]{3,20})[\])]/gu)].map(([, tag = '']) => kindOf(tag))
  return tags.find((kind) => kind !== null) ?? null
}

/** `<@U02AB3CD>` of Slack, `[~ines.okafor]` of Jira. */
const ofTracker = /<@[\w|.-]+>|\[~[^\]\s]{1,80}\]/

/** `[Ines](mailto:ines@example.com)`, or a link to somebody's page in a chat. */
const ofLink =
  /\[([^\]]{1,60})\]\((?:mailto:|https?:\/\/[^)\s]*\/(?:team\/[UW]\w+|users?\/|people\/))[^)]{0,200}\)/

/** `@ines`, `@acme/platform-team`, and behind a name in capitals the rest of it: `@Ines Okafor`. */
const handle =
  /(?<![\p{L}\p{N}_./@-])@(\p{L}[\p{L}\p{N}_-]*(?:[./][\p{L}\p{N}_-]+)?)((?:\s\p{Lu}\p{Ll}+(?![\p{L}-])){0,2})/gu

/** Whom an item mentions first, whole and as written; null for nobody. */
function mentionIn({ markdown, text }: Prose): string | null {
  const [tracked] = ofTracker.exec(text) ?? []
  if (tracked) return tracked
  const linked = ofLink.exec(markdown)?.[1]
  if (linked) return linked
  for (const match of text.matchAll(handle)) {
    const [whole, name = '', further = ''] = match
    const mentioned = `@${name}${nameBehind(name, further)}`
    const rest = text.slice(match.index + whole.length)
    const isThing = isOfThing(text.slice(0, match.index), mentioned, rest, markdown)
    const [and] = andHandle.exec(rest) ?? []
    const more = and === undefined ? null : mentionIn({ markdown, text: rest.slice(and.length), links: [] })
    if (!isThing && !isNobody(mentioned)) return more === null ? mentioned : `${mentioned}, ${more}`
  }
  return null
}

/** "@Ines Okafor", but "@ines Add a test" and "@Ines Add a test". */
function nameBehind(name: string, further: string): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return ''
  const words = further.trim().split(/\s+/).filter(Boolean)
  const verb = words.findIndex(isVerb)
  return words
    .slice(0, verb < 0 ? words.length : verb)
    .map((word) => ` ${word}`)
    .join('')
}

/** A day as Notion mentions it, "an @emergency role", a package such as `@acme/client`, a decorator in code. */
function isOfThing(before: string, mentioned: string, rest: string, markdown: string): boolean {
  if (/^@\p{Lu}\p{Ll}{2,8}$/u.test(mentioned) && /^\.?\s+\d/.test(rest)) return true
  if (/(?:^|\s)(?:an?|the|our|each|every|new)\s*$/i.test(before)) return true
  if (mentioned.includes('/') && !ofTeam.test(mentioned) && !/[([:]\s*$/.test(before)) return true
  const isCode = markdown.includes(`\`${mentioned}`)
  return isCode && !(/^@[a-z\d_-]+$/.test(mentioned) && /^\s*(?:$|[)\]([,;:–—-])/.test(rest))
}

/** What the slug of a team has in it, which a package's hasn't. */
const ofTeam =
  /\/(?:.*[-_])?(?:teams?|squad|sres?|ops|oncall|on-call|owners|maintainers|admins|devs|developers|eng|engineers|reviewers|leads?|crew|guild)(?:[-_].*)?$/i
