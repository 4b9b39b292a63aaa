import * as v from 'valibot'
import type { Report } from '../model/finding.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import type { HeaderEntry } from './header.ts'
import { nearest } from './nearest.ts'

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
  why: v.optional(v.pipe(v.picklist(['notes', 'slide']), v.description('notes or slide'))),
  lang: v.optional(language),
  rules: v.optional(rulesSchema),
  questions: v.optional(wishes),
})

const keys = Object.keys(settingsSchema.entries)

/** The settings that the headers of a source give; where two give one key, the first counts. */
export function readSettings(entries: readonly HeaderEntry[], report: Report): Settings {
  const read = entries.flatMap((entry) => readEntry(entry, report))
  return { ...defaultSettings, ...Object.fromEntries(read.reverse()) }
}

function readEntry(entry: HeaderEntry, report: Report): readonly (readonly [string, unknown])[] {
  const { key, value } = entry
  if (!isKey(key)) {
    reportUnknown(entry, report)
    return []
  }
  if (value === null) return []
  const result = v.safeParse(settingsSchema.entries[key], value)
  if (result.success) return [[key, result.output]]
  report({
    rule: 'front-matter-value',
    severity: 'warning',
    message: `"${key}: ${shown(value)}" isn't a value of ${key}.`,
    hint: `Write ${v.getDescription(settingsSchema.entries[key].wrapped)}.`,
    spans: [entry.span],
  })
  return []
}

function isKey(key: string): key is keyof typeof settingsSchema.entries {
  return Object.hasOwn(settingsSchema.entries, key)
}

function reportUnknown({ key, span }: HeaderEntry, report: Report): void {
  const meant = nearest(key, keys)
  report({
    rule: 'front-matter-unknown-key',
    severity: meant ? 'warning' : 'info',
    message: `"${key}" is no key of the front matter.`,
    hint: meant ? `Did you mean "${meant}"?` : `These are: ${keys.join(', ')}.`,
    spans: [span],
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
