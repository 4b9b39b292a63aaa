import type { Action, ActionKind, Status } from '../../model/action.ts'
import type { Prose } from '../../model/prose.ts'
import type { Fields } from '../fields.ts'
import { isNobody, kindOf, statusOf, teamName, type Vocabulary } from '../vocabulary.ts'

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
export function readMarks({ markdown, text, links }: Prose, words: Vocabulary): Marks {
  const owner = ownerIn(text)
  const team = bracketedTeam.exec(text)?.[1]?.trim() ?? null
  return {
    team: team === null || isNobody(team) ? null : teamName(team),
    owner: owner === null || isNobody(owner) ? null : owner,
    due: dueIn(text),
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
    ...(team && !isNobody(team) && { team: teamName(team) }),
    ...(owner && !isNobody(owner) && { owner }),
    ...(text('due') && { due: text('due') }),
    ...(text('ticket') && { ticket: text('ticket') }),
    ...(text('priority') && { priority: text('priority') }),
    ...(status && { status }),
    ...(kind && { kind }),
  }
}

/** "(team: SRE, owner: Ines)": in brackets only, since "Team: …" may begin any sentence. */
const bracketedTeam =
  /[([（](?:[^()[\]（）]*[,;，、]\s*)?(?:team|équipe|equipo|equipe|time|チーム|团队|팀)\s*[:：]\s*([^,;()[\]，、。；（）]+)/i
const labelledOwner =
  /(?:^|[\s([,;。，、（–—-])(?:owner|assignee|assigned to|responsible|who|dri|verantwortlich|zuständig|responsable|responsável|eier|ansvarlig|担当者?|负责人|责任人|담당자?)\s*[:：]\s*([^,;()[\]，、。；（）]+)/i
const handle = /(?:^|[\s([`])(@[\w-]+)/
/** "Ed to create some docs". Not "Need to …", nor "Ability to …". */
const subject =
  /^(\p{Lu}[\p{L}.-]*(?:\s(?:and|&)?\s?\p{Lu}[\p{L}.-]*){0,3}|Developers|Engineers)\s+to\s+\p{Ll}/u
/** "Package maintainers should …", "Cloud Platform will …": people, not things, so a role or a name of several words. */
const obliged =
  /^((?:\p{L}+ ){0,2}(?:maintainers|developers|engineers|users|operators|admins|administrators|authors|owners|teams?)(?: and (?:\p{L}+ ){0,2}\p{L}+)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})\s+(?:should|will|must)\s/u
const noSubject =
  /^(need|want|try|plan|ability|how|continue|begin|start|remember|go|look|aim|attempt|prefer|work|have|due|in|order|agree|decide|add|move|switch|way|ways|ticket|issue|pr|action)\b/i

function ownerIn(text: string): string | null {
  const labelled = labelledOwner.exec(text)?.[1]?.trim()
  if (labelled) return labelled
  const mentioned = handle.exec(text)?.[1]
  if (mentioned) return mentioned
  const named = (subject.exec(text) ?? obliged.exec(text))?.[1]
  return named && !noSubject.test(named) ? named : null
}

/** "Due: 3 May", "fällig am: 20.05.2031", "기한: 2031년 5월". */
const labelledDue =
  /(?:^|[\s([,;。，、（–—-])(?:due(?: date| by| on)?|deadline|eta|by when|fällig(?: am)?|frist|échéance|date limite|fecha límite|plazo|prazo|期限|截止(?:日期|时间)?|기한|마감일?)\s*[:：]\s*([\p{L}\w./ -]*\d[\p{L}\w./-]*)/iu
/** "(due Q3)", "due 3 May": the date follows at once, since "due to 3 bugs" is none. */
const plainDue =
  /(?:^|[\s([,;–—-])(?:due(?: by| on)?|deadline|ETA|fällig am)\s+(Q[1-4](?:\s+\d{4})?|\d[\w./-]*(?:\s+\p{Lu}\p{Ll}{2,8}(?:\s+\d{4})?)?|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?)/u
const byDate =
  /\b(?:by|before|until)\s+(\d{4}-\d{2}-\d{2}|Q[1-4](?:\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}(?:\s+\d{4})?|\p{Lu}\p{Ll}{2,8}\s+\d{1,2}(?:,?\s+\d{4})?)\b/u

function dueIn(text: string): string | null {
  return (labelledDue.exec(text) ?? plainDue.exec(text) ?? byDate.exec(text))?.[1]?.trim() ?? null
}

/** A mark at the start, one in brackets, one in capitals. What is only struck out may be done or dropped. */
function statusIn(markdown: string, words: Vocabulary): Status | null {
  const text = markdown
    .replace(/\[([^\]]{0,500})\]\((?:data:[^)]*|[^)]{0,2000})\)/g, '[$1]')
    .replace(/\*\*|__/g, '')
  const marked = /^\s*(✅|☑️?|✔️?)/u.test(text) ? 'done' : null
  const bracketed = [...text.matchAll(/[([（]([^)\]）]{2,40})[)\]）]/g)].map(([, inner = '']) =>
    statusOf(inner, words),
  )
  const shouted =
    /(?:^|[\s~–—-])(DONE|FIXED|RESOLVED|COMPLETED|WIP|IN PROGRESS|ONGOING|TODO|WONTFIX)(?=$|[\s.:,])/.exec(
      text,
    )?.[1]
  const trailing = /(?:^|\s)[-–—]\s*(done|completed|fixed|in progress|ongoing|wip)\b[^.]{0,20}$/i.exec(
    text,
  )?.[1]
  const loose = [shouted, trailing].map((word) => statusOf(word ?? '', words))
  return (
    marked ?? bracketed.find((status) => status !== null) ?? loose.find((status) => status !== null) ?? null
  )
}

function ticketIn(text: string, links: readonly string[]): string | null {
  const written =
    /\b[A-Z][A-Z0-9]{1,9}-\d+\b/.exec(text)?.[0] ??
    /(?:^|[\s([])((?:[\w.-]+\/[\w.-]+)?#\d+)\b/.exec(text)?.[1]
  return (
    written ?? links.find((link) => /\/(issues|pull|merge_requests|browse|work_items)\//.test(link)) ?? null
  )
}

function kindIn(text: string): ActionKind | null {
  const tags = [...text.matchAll(/[[(]([\p{L} ]{3,20})[\])]/gu)].map(([, tag = '']) => kindOf(tag))
  return tags.find((kind) => kind !== null) ?? null
}
