import type { ActionKind, Field, Horizon, Status } from '../model/action.ts'
import type { Role } from '../model/section.ts'

/** The words that documents use for what we look for. Each entry is compared after `normalise`. */
const roles: readonly (readonly [Role, readonly string[]])[] = [
  ['notes', ['speaker notes', 'speaker note', 'presenter notes', 'talking points']],
  [
    'actions',
    [
      'action items',
      'action item',
      'action plan',
      'action points',
      'actions',
      'action',
      'postmortem actions',
      'follow-up',
      'follow up',
      'follow-ups',
      'follow ups',
      'next steps',
      'corrective actions',
      'corrective and preventive actions',
      'corrective and preventative measures',
      'preventive measures',
      'preventative measures',
      'remediation',
      'recommendations',
      'immediate actions',
    ],
  ],
  ['timeline', ['timeline', 'incident timeline', 'timeline of events', 'chronology', 'sequence of events']],
  [
    'went_well',
    ['what went well', 'what went right', 'things that went well', 'what worked well', 'what worked'],
  ],
  [
    'went_wrong',
    ['what went wrong', 'what went poorly', 'things that went poorly', 'what could have gone better'],
  ],
  ['got_lucky', ['where we got lucky', 'where did we get lucky', 'got lucky']],
  ['lessons', ['lessons learned', 'lessons learnt', 'lessons', 'learnings', 'key takeaways', 'takeaways']],
  [
    'root_cause',
    ['root cause', 'root causes', 'cause', 'causes', 'contributing factors', 'five whys', '5 whys'],
  ],
  ['trigger', ['trigger', 'triggers', 'lead-up', 'leadup']],
  ['detection', ['detection', 'how was it detected', 'how we detected it']],
  ['resolution', ['resolution', 'mitigation', 'recovery', 'fix', 'how it was fixed']],
  ['impact', ['impact', 'customer impact', 'user impact', 'business impact', 'affected services']],
  [
    'summary',
    ['summary', 'executive summary', 'incident summary', 'overview', 'tl;dr', 'tldr', 'what happened'],
  ],
]

const fields: readonly (readonly [Field, readonly string[]])[] = [
  [
    'what',
    ['what', 'focus', 'action', 'actions', 'action item', 'task', 'item', 'to do', 'todo', 'description'],
  ],
  ['why', ['why', 'reason', 'rationale', 'because']],
  ['team', ['team', 'group', 'squad', 'area']],
  ['owner', ['owner', 'owners', 'who', 'assignee', 'assigned to', 'responsible', 'dri', 'lead']],
  ['due', ['when', 'due', 'due date', 'deadline', 'by when', 'target date', 'eta']],
  ['status', ['status', 'state', 'progress']],
  ['ticket', ['ticket', 'issue', 'tracking', 'jira', 'bug', 'link']],
  ['priority', ['priority', 'prio']],
  ['kind', ['type', 'kind', 'category']],
  ['metric', ['dora metric', 'dora metrics', 'metric', 'kpi']],
]

const statuses: readonly (readonly [Status, RegExp])[] = [
  ['rejected', /^(rejected|declined|won'?t (do|fix)|cancell?ed|dropped)\b/],
  ['in progress', /^(in[ -]progress|ongoing|started|wip|doing)\b/],
  ['done', /^(done|complete[d]?|closed|fixed|resolved|finished|✅|✔|x$|yes$)/],
  ['open', /^(open|to ?do|not started|new|backlog|planned|pending)\b/],
]

const kinds: readonly (readonly [ActionKind, RegExp])[] = [
  ['detect', /^detect/],
  ['prevent', /^prevent/],
  ['mitigate', /^mitigat/],
  ['repair', /^(repair|fix)/],
  ['learn', /^(learn|investigat|document)/],
]

const horizons: readonly (readonly [Horizon, RegExp])[] = [
  ['short', /^(short|near)[ -]term\b|^immediate\b|^now$/],
  ['long', /^(long|medium|mid)[ -]term\b|^later$/],
]

/** The role of a section by its heading; `other` for none we know. */
export function roleOf(heading: string): Role {
  const name = normalise(heading)
  return named(roles, name) ?? startingWith(name) ?? (horizonOf(heading) ? 'actions' : 'other')
}

/** What a column or a label holds, or null. */
export function fieldOf(label: string): Field | null {
  return named(fields, normalise(label)) ?? null
}

/** The horizon a heading names, or null. */
export function horizonOf(heading: string): Horizon | null {
  return matching(horizons, normalise(heading))
}

/** The status a cell states, or null when it states none we know. */
export function statusOf(cell: string): Status | null {
  return matching(statuses, normalise(cell))
}

/** What kind of action a cell states, or null. */
export function kindOf(cell: string): ActionKind | null {
  return matching(kinds, normalise(cell))
}

/** A team's name as teams are called: "SRE Team", "Team SRE" and "the SRE team" are "SRE". */
export function teamName(written: string): string {
  const bare = written.trim().replace(/^the\s+/i, '')
  return bare
    .replace(/^team\s+(?=\S)/i, '')
    .replace(/\s+team$/i, '')
    .trim()
}

/** A heading or label without numbering, a final colon or bracketed note, in lower case. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/^[\s\d.)]+(?=\p{L})/u, '')
    .replace(/[\s:?!.]+$/, '')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function named<T>(table: readonly (readonly [T, readonly string[]])[], name: string): T | undefined {
  return table.find(([, names]) => names.includes(name))?.[0]
}

/** "Timeline of the outage", "Action items for the platform team". */
function startingWith(name: string): Role | undefined {
  const starts = (known: string): boolean => known.length > 3 && name.startsWith(`${known} `)
  return roles.find(([, names]) => names.some(starts))?.[0]
}

function matching<T>(table: readonly (readonly [T, RegExp])[], text: string): T | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
