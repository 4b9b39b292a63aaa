import * as v from 'valibot'
import type { Report } from '../model/finding.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import type { Tracker } from '../model/tracker.ts'
import { isGuard } from '../text/guard-keys.ts'
import type { HeaderEntry } from './header.ts'
import { denySchema, namesSchema } from './settings/names.ts'
import { reportUnknownKeys } from './settings/unknown.ts'
import { vocabulary } from './settings/vocabulary.ts'
import { firstDay, leadingTime } from './times.ts'

/** An address that a browser opens; plain http only on this machine. Its query and its last slash are cut off. */
const address = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?(\/[\w.~%+-]+)*\/?$/),
  v.transform((text) => text.replace(/\/$/, '')),
)

/** The path of a project: a group or an owner, and a name. */
const projectAddress = v.pipe(address, v.regex(/^https?:\/\/[^/]+\/[^/]+\/[^/]/))

const number = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d+$/)), v.pipe(v.number(), v.integer(), v.minValue(0))]),
  v.transform(String),
)

const named = v.pipe(
  projectAddress,
  v.regex(/^https?:\/\/(github\.com\/|[^/]*gitlab)/),
  v.transform(
    (text): Tracker => ({
      kind: /^https?:\/\/github\.com\//.test(text) ? 'github' : 'gitlab',
      address: text,
    }),
  ),
)

/** Where issues are opened, as it is written. Of GitHub's and GitLab's own hosts the address alone is enough. */
const tracker = v.pipe(
  v.union([
    named,
    v.pipe(
      v.strictObject({ github: projectAddress }),
      v.transform(({ github }): Tracker => ({ kind: 'github', address: github })),
    ),
    v.pipe(
      v.strictObject({ gitlab: projectAddress }),
      v.transform(({ gitlab }): Tracker => ({ kind: 'gitlab', address: gitlab })),
    ),
    v.pipe(
      v.strictObject({ jira: address, project: number, type: number }),
      v.transform(({ jira, project, type }): Tracker => ({ kind: 'jira', address: jira, project, type })),
    ),
  ]),
  v.description(
    'https://github.com/owner/repo, https://gitlab.example/group/project, {github: https://…}, {gitlab: https://…}, ' +
      'or {jira: https://…, project: 10001, type: 3} with the numbers of both',
  ),
)

const text = v.pipe(
  v.union([v.pipe(v.string(), v.nonEmpty()), v.number()]),
  v.transform((value) => String(value).trim()),
  v.description('a text'),
)

const names = v.pipe(
  v.union([text, v.array(text)]),
  v.transform((value) => [value].flat()),
  v.description('a name or a list of names'),
)

const minutes = v.pipe(
  v.union([
    v.pipe(v.number(), v.gtValue(0)),
    v.pipe(v.string(), v.regex(/^(?=\S)(\d+\s*h(ours?)?)?\s*(\d+\s*m(in(utes)?)?)?$/i)),
  ]),
  v.transform(minutesOf),
  v.description('a number of minutes, or a text such as 20m or 1h 10m'),
)

const pace = v.pipe(
  v.record(v.string(), minutes),
  v.description('minutes by section, such as a line "Short term: 5m" below it'),
)

const slideNames = v.optional(names, [])

const slideWishes = v.pipe(
  v.strictObject({ omit: slideNames, order: slideNames, full: slideNames }),
  v.description('lines such as omit: [coverage, metrics], order: [causes, impact] or full: [impact]'),
)

const time = v.pipe(
  v.string(),
  v.check((value) => leadingTime(value)?.clock != null),
  v.description('a time such as 14:05 or 2031-05-03 14:05 UTC'),
)

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  v.description('a language such as en or pt-BR'),
)

const severity = v.pipe(
  v.union([v.picklist(['off', 'info', 'warning', 'error']), v.literal(false)]),
  v.transform((value) => value || ('off' as const)),
)

/** Rules by name; `patchdeck.yaml` has the same. */
export const rulesSchema = v.pipe(
  v.record(v.string(), severity),
  v.description('lines such as action-vague: off, or info, warning, error'),
)

/** The parts that a document is expected to have; `patchdeck.yaml` has the same. */
export const profileSchema = v.pipe(v.picklist(['sre', 'free']), v.description('sre or free'))

const wish = v.union([
  v.pipe(
    text,
    v.transform((ask) => ({ ask })),
  ),
  v.strictObject({ ask: text }),
  v.pipe(
    v.strictObject({ pin: text, as: v.optional(text) }),
    v.transform(({ pin, as = null }) => ({ pin, as })),
  ),
  v.strictObject({ reword: text, as: text }),
  v.strictObject({ drop: text }),
])

const wishes = v.pipe(
  v.array(wish),
  v.description('a list of questions, or of lines such as drop: metric-per-team'),
)

/** The keys of the front matter. `docs/front-matter.schema.json` is made from it. */
export const settingsSchema = v.object({
  title: v.optional(text),
  date: v.optional(text),
  severity: v.optional(text),
  status: v.optional(text),
  service: v.optional(text),
  authors: v.optional(names),
  duration: v.optional(minutes),
  pace: v.optional(pace),
  slides: v.optional(slideWishes),
  why: v.optional(v.pipe(v.picklist(['notes', 'slide']), v.description('notes or slide'))),
  lang: v.optional(language),
  closing: v.optional(text),
  ...v.entriesFromList(['t0', 't1', 't2', 't3', 't4', 't5'], v.optional(time)),
  vocabulary: v.optional(vocabulary),
  rules: v.optional(rulesSchema),
  profile: v.optional(profileSchema),
  questions: v.optional(wishes),
  tracker: v.optional(tracker),
  names: v.optional(namesSchema),
  deny: v.optional(denySchema),
})

const keys = Object.keys(settingsSchema.entries)

/** The settings as they are written: a language that isn't is yet to be told from the document. */
export type WrittenSettings = Omit<Settings, 'lang'> & { readonly lang: string | null }

/**
 * The settings that the headers of a source give; where two give one key, the first counts.
 *
 * @param isPublic Whether a key that guards a public site and can't be read, or is spelled wrong, is an error.
 */
export function readSettings(
  entries: readonly HeaderEntry[],
  report: Report,
  isPublic = false,
): WrittenSettings {
  const written = withAuthors(entries)
  const read = written.filter(isKnown).flatMap((entry) => readEntry(entry, report, isPublic))
  reportUnknownKeys(
    written.filter((entry) => !isKnown(entry)),
    keys,
    { report, isPublic },
  )
  reportDate(entries, report)
  return { ...defaultSettings, lang: null, ...Object.fromEntries(read.reverse()) }
}

/** Site generators say `author`: it counts where nothing says `authors`, and where it is a name or a list of names. */
function withAuthors(entries: readonly HeaderEntry[]): readonly HeaderEntry[] {
  const hasOwn = entries.some(({ key }) => key === 'authors')
  const isNames = ({ key, value }: HeaderEntry): boolean => key === 'author' && v.is(names, value)
  return entries.map((entry) => (!hasOwn && isNames(entry) ? { ...entry, key: 'authors' } : entry))
}

type Key = keyof typeof settingsSchema.entries

interface KnownEntry extends HeaderEntry {
  readonly key: Key
}

function isKnown(entry: HeaderEntry): entry is KnownEntry {
  return Object.hasOwn(settingsSchema.entries, entry.key)
}

function readEntry(
  entry: KnownEntry,
  report: Report,
  isPublic: boolean,
): readonly (readonly [string, unknown])[] {
  const { key, value } = entry
  if (value === null) return []
  const result = v.safeParse(settingsSchema.entries[key], value)
  if (result.success) return [[key, result.output]]
  const inside = v.getDotPath(result.issues[0])
  report({
    rule: 'front-matter-value',
    severity: isPublic && isGuard(key) ? 'error' : 'warning',
    message:
      inside === null
        ? `"${key}: ${shown(value)}" isn't a value of ${key}.`
        : `"${inside}" under ${key} can't be read.`,
    hint: `Write ${v.getDescription(settingsSchema.entries[key].wrapped)}.`,
    spans: [entry.span],
  })
  return []
}

/** A date is shown as it is written; one that names no day, month or year is of no use for anything else. */
function reportDate(entries: readonly HeaderEntry[], report: Report): void {
  const date = entries.find(({ key }) => key === 'date')
  const written = String(date?.value ?? '')
  if (!date || written.trim() === '' || /\d{4}/.test(written) || firstDay(written) !== null) return
  report({
    rule: 'front-matter-value',
    severity: 'warning',
    message: `"date: ${written}" can't be read as a day.`,
    hint: 'Write one such as 2031-05-03; it is shown as you wrote it.',
    spans: [date.span],
  })
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function minutesOf(value: string | number): number {
  if (typeof value === 'number') return value
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)\s*h\w*)?\s*(?:(\d+)\s*m\w*)?$/i.exec(value) ?? []
  return Number(hours) * 60 + Number(minutes)
}
