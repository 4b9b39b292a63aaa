import { hasPhrases } from '../languages.ts'
import type { Action, ActionGroup } from '../model/action.ts'
import type { Block, ListItem } from '../model/block.ts'
import type { Finding } from '../model/finding.ts'
import { markers, type Phase } from '../model/phase.ts'
import { everySection, type Role, type Section } from '../model/section.ts'
import type { Span } from '../model/source.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { listed } from '../text/list-words.ts'
import { enclosing, inside } from '../text/spans.ts'
import { statusIn } from './actions/status.ts'
import type { HeaderEntry } from './header.ts'
import { outermostOf } from './outermost.ts'
import { type DateOrder, settledDay } from './times/day.ts'
import { impossibleIn } from './times/impossible.ts'
import { leadingTime, writtenDay } from './times.ts'
import { actionTables } from './unread/action-tables.ts'
import { emptyCells } from './unread/cells.ts'
import { partsWithoutEntries } from './unread/parts.ts'
import { timedPlaces } from './unread/places.ts'
import { contradictingZones } from './unread/zones.ts'
import { saysNothing, statusOf, type Vocabulary } from './vocabulary.ts'

/** Actions that a patch has no place for, since their lines are no markdown: a finding a document. */
function unpatchableActions({ groups, unpatchable }: Understood): readonly Finding[] {
  const isUnpatchable = enclosing(unpatchable)
  const spans = groups.flatMap(({ actions }) =>
    actions.flatMap(({ spans: [span] }) => (span && isUnpatchable(span) ? [span] : [])),
  )
  const [first, ...more] = spans
  if (!first) return []
  const subject = more.length > 0 ? `${spans.length} actions stand` : 'An action stands'
  return [
    {
      rule: 'action-not-patchable',
      severity: 'info',
      message: `${subject} in HTML: what is said in the room about ${more.length > 0 ? 'them' : 'it'} is not in the patch.`,
      hint: 'Write them as a list or a table of markdown.',
      spans: [first, ...more],
    },
  ]
}

/** Longer than this, a cell tells a story. */
const longest = 24

/** Cells for the status of an action whose words mean none that is known: a finding a table. */
function unknownStatuses({ groups, words }: Understood): readonly Finding[] {
  return groups.flatMap(({ columns, actions }): readonly Finding[] => {
    const index = columns.findIndex(({ field }) => field === 'status')
    const cells = actions.flatMap(({ cells, spans: [span] }) =>
      span ? [{ text: cells[index]?.text ?? '', span }] : [],
    )
    const strange = cells.filter(
      ({ text }) =>
        text.length <= longest && /\p{L}/u.test(text) && !saysNothing(text) && statusOf(text, words) === null,
    )
    const [first, ...more] = strange.map(({ span }) => span)
    if (!first) return []
    const names = [...new Set(strange.map(({ text }) => `"${text}"`))]
    return [
      {
        rule: 'status-unknown',
        severity: 'info',
        message: `${listed(names)} ${names.length > 1 ? 'say' : 'says'} no status that is known.`,
        hint: 'It is shown as written. Write open, in progress, done or rejected, or list your words under vocabulary: status in the front matter.',
        spans: [first, ...more],
      },
    ]
  })
}

/** Entries with a time of day whose day nothing says, where the document says that of others. */
function undatedEntries({ timeline }: Understood): readonly Finding[] {
  const undated = timeline.filter(({ time, day }) => day === null && leadingTime(time)?.clock)
  const [first, ...more] = undated
  if (!first || timeline.every(({ day }) => day === null)) return []
  const names = undated.map(({ time }) => `"${time}"`)
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
  return [
    {
      rule: 'timeline-day-unknown',
      severity: 'info',
      message: `Nothing says what day ${listed(shown)} ${more.length > 0 ? 'are' : 'is'} of, as it does of other entries.`,
      hint: 'Write the day into the first of them: it holds for those that follow.',
      spans: [firstLine(first.span), ...more.map(({ span }) => firstLine(span))],
    },
  ]
}

/** As many times as a message can name. */
const most = 3

function firstLine(span: Span): Span {
  return { ...span, endLine: span.line }
}

/** Roles that any document may have a heading for. */
const anywhere: readonly Role[] = ['other', 'metadata', 'references', 'people', 'notes']

/** A document in which nothing is what a postmortem has: no part by its heading, no action, no entry of a timeline. */
function strangeDocument({ sections, groups, timeline }: Understood): readonly Finding[] {
  const [first] = sections
  const every = everySection(sections)
  const isKnown = every.some(({ roles }) => roles.some((role) => !anywhere.includes(role)))
  const saysSomething = every.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'rule'))
  if (!first || !saysSomething || isKnown || groups.length > 0 || timeline.length > 0) return []
  return [
    {
      rule: 'not-a-postmortem',
      severity: 'warning',
      message:
        'Nothing in this file looks like a postmortem: no part, no action and no timeline was recognised.',
      hint: 'If it is one, head its parts by names such as "Summary", "Timeline" and "Action items", or list your own under vocabulary in the front matter.',
      spans: [{ ...first.span, endLine: first.span.line }],
    },
  ]
}

/** A language of the document that we have no words of our own in, as the author says it or as it was guessed. */
function foreignLanguage({ header, lang, sections }: Understood): readonly Finding[] {
  if (hasPhrases(lang)) return []
  const written = header.find(({ key }) => key === 'lang')
  const first = everySection(sections).flatMap(({ heading, blocks }) => heading ?? blocks[0] ?? [])[0]
  const span = written?.span ?? first?.span
  if (!span) return []
  const guessed = written ? '' : `This document reads as "${lang}". `
  return [
    {
      rule: 'lang-without-words',
      severity: 'info',
      message: `${guessed}patchdeck has no words of its own in "${lang}": its labels will be English.`,
      hint: written ? kept : `${kept} Where the guess is wrong, write lang: in the front matter.`,
      spans: [span],
    },
  ]
}

const kept = 'Your text stays as it is. The closing question can be reworded by closing: in the front matter.'

/** A document, and what has been read out of it. */
export interface Understood {
  readonly header: readonly HeaderEntry[]
  /** Its language, as it is written or guessed: BCP 47. */
  readonly lang: string
  /** What the audience may see. */
  readonly sections: readonly Section[]
  readonly timeline: readonly TimelineEntry[]
  readonly groups: readonly ActionGroup[]
  readonly phases: readonly Phase[]
  readonly words: Vocabulary
  /** How the document's dates are read. */
  readonly order: DateOrder | null
  /** Lines that no line of a patch can stand among. */
  readonly unpatchable: readonly Span[]
}

type Look = (understood: Understood) => readonly Finding[]

const looks: readonly Look[] = [
  unpatchableActions,
  strangeDocument,
  foreignLanguage,
  partsWithoutEntries,
  actionTables,
  emptyCells,
  unknownStatuses,
  contradictingBoxes,
  impossibleTimes,
  ambiguousDates,
  undatedEntries,
  phasesOutOfOrder,
  contradictingZones,
]

/** What the author meant and could not be read, for each kind of it that is looked for. */
export function unread(understood: Understood): readonly Finding[] {
  return looks.flatMap((look) => look(understood))
}

/** Dates such as `4/5/2031` in a document that doesn't tell whether the day or the month comes first: one finding for all. */
function ambiguousDates(understood: Understood): readonly Finding[] {
  const dates = timedPlaces(understood).flatMap(({ text, span }) => {
    const found = writtenDay(text)
    return found && settledDay(found.day, understood.order) === null ? [{ ...found, span }] : []
  })
  const [first, ...more] = dates
  if (!first) return []
  return [
    {
      rule: 'date-ambiguous',
      severity: 'warning',
      message: `"${first.written}" may have the day first or the month, and nothing in the document tells.`,
      hint: 'It is shown as written, and counts as no date. Write one such as 2031-05-04.',
      spans: [first.span, ...more.map(({ span }) => span)],
    },
  ]
}

/** Days and times that no calendar or clock has, where a document states one: a finding a word. */
function impossibleTimes(understood: Understood): readonly Finding[] {
  const found = new Map<string, { readonly kind: 'date' | 'time'; readonly spans: [Span, ...Span[]] }>()
  for (const { text, span } of timedPlaces(understood)) {
    const impossible = impossibleIn(text)
    const known = impossible && found.get(impossible.written)
    if (known) known.spans.push(span)
    else if (impossible) found.set(impossible.written, { kind: impossible.kind, spans: [span] })
  }
  return [...found].map(([written, { kind, spans }]) => ({
    rule: kind === 'date' ? 'not-a-date' : 'not-a-time',
    severity: 'warning',
    message: `"${written}" is no ${kind}.`,
    hint: `It is shown as written, and counts as no ${kind}. Write one such as ${exampleOf(written, kind)}.`,
    spans,
  }))
}

function exampleOf(written: string, kind: 'date' | 'time'): string {
  if (kind === 'date') return '2031-05-03'
  return /^t/i.test(written) ? 'T+5 min' : '14:05'
}

/** Items of actions whose box says one thing and whose words say another. */
function contradictingBoxes({ sections, groups, words }: Understood): readonly Finding[] {
  const actions = new Map(groups.flatMap(({ actions }) => actions).map((action) => [action.spans[0], action]))
  const items = everySection(sections).flatMap(({ blocks }) => blocks.flatMap(itemsOf))
  return items.flatMap((item) => {
    const action = actions.get(item.span)
    const said = action && item.checked !== null ? statusIn(item.prose.markdown, words) : null
    return said !== null && action && item.checked !== (said === 'done') ? [finding(item, said, action)] : []
  })
}

function itemsOf(block: Block): readonly ListItem[] {
  return block.kind === 'list' ? block.items.flatMap((item) => [item, ...item.blocks.flatMap(itemsOf)]) : []
}

function finding({ checked, span }: ListItem, said: string, { status }: Action): Finding {
  return {
    rule: 'status-contradicts',
    severity: 'warning',
    message: `The box is ${checked ? 'ticked' : 'empty'}, and the text says "${said}"; it was read as "${status}".`,
    hint: 'Let both say the same.',
    spans: [{ ...span, endLine: span.line }],
  }
}

/** Where a document says that a phase came before one that it can only follow: resolved before it was detected. */
function phasesOutOfOrder({ sections, phases }: Understood): readonly Finding[] {
  const spans = outermostOf('timeline', sections).map(({ span }) => span)
  const stated = phases.filter(({ basis }) => basis === 'stated')
  const told = spans.length === 1 ? [stated] : spans.map(inside(stated))
  return told.flatMap((phases) => pairsOf(phases).map(([first, then]) => phaseFinding(first, then)))
}

/** Each with the first of those after it that came before it. */
function pairsOf(phases: readonly Phase[]): readonly (readonly [Phase, Phase])[] {
  const rank = ({ marker }: Phase): number => markers.indexOf(marker)
  return phases.flatMap((phase): readonly (readonly [Phase, Phase])[] => {
    const then = phases.find(
      (other) => rank(other) > rank(phase) && other.moment.seconds < phase.moment.seconds,
    )
    return then ? [[phase, then]] : []
  })
}

function phaseFinding(first: Phase, then: Phase): Finding {
  return {
    rule: 'phases-out-of-order',
    severity: 'warning',
    message: `By its times, "${then.marker}" (${then.time}) came before "${first.marker}" (${first.time}).`,
    hint: 'Correct one of the two: no number is made of them.',
    spans: [first.span, then.span],
  }
}
