import * as v from 'valibot'
import type { Finding, Report } from '../model/finding.ts'
import { type LimitName, type Limits, limits, usualLimits } from '../model/limits.ts'
import { type Config, defaultConfig } from '../model/rules.ts'
import type { SourceFile } from '../model/source.ts'
import { guardMeant, guardWithin, isGuard } from '../text/guard-keys.ts'
import { nearest } from '../text/nearest.ts'
import { readYaml } from './header/yaml.ts'
import type { HeaderEntry } from './header.ts'
import { denySchema, namesSchema } from './settings/names.ts'
import { profileSchema, rulesSchema } from './settings.ts'

const bound = v.pipe(v.number(), v.integer(), v.minValue(1))
const limitEntries = v.entriesFromList(Object.keys(limits) as LimitName[], bound)

/** The keys of `patchdeck.yaml`. `docs/patchdeck.schema.json` is made from it. */
export const configSchema = v.object({
  rules: rulesSchema,
  profile: profileSchema,
  deny: denySchema,
  /** What `deny` was called first. */
  'denied-words': denySchema,
  names: namesSchema,
  public: v.pipe(
    v.strictObject({
      allow: v.pipe(v.array(v.pipe(v.string(), v.toLowerCase(), v.regex(/^[\da-f]{16}$/))), v.maxLength(500)),
    }),
    v.description(
      'allow: and below it lines such as - 0123456789abcdef, as a finding prints them; in quotes where it has digits alone',
    ),
  ),
  images: v.pipe(
    v.strictObject({
      // All of them stand in the policy, which a page has to begin with.
      allow: v.pipe(
        v.array(
          v.pipe(v.string(), v.regex(/^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+(:\d{1,5})?$/), v.maxLength(80)),
        ),
        v.maxLength(6),
      ),
    }),
    v.description('allow: and below it up to six lines such as - https://img.example'),
  ),
  limits: v.pipe(
    v.partial(v.strictObject(limitEntries)),
    v.description(`whole numbers by these names: ${Object.keys(limits).join(', ')}`),
  ),
})

/**
 * Reads a configuration: data, of which nothing is ever run. What is broken is reported and left out.
 *
 * @param isPublic Whether a key that guards a public site and can't be read, or is spelled wrong, is an error.
 */
export function parseConfig(
  file: SourceFile,
  isPublic = false,
): {
  readonly config: Config
  readonly findings: readonly Finding[]
} {
  const findings: Finding[] = []
  const report: Report = (finding) => findings.push(finding)
  const read = readYaml(file.text, { path: file.path, name: 'configuration' }, report)
  const values = Object.fromEntries(read.flatMap((entry) => readEntry(entry, report, isPublic)))
  const {
    'denied-words': older = [],
    deny = [],
    images,
    public: open,
    limits: own = {},
    ...rest
  } = values as Values
  const imageOrigins = images?.allow ?? []
  const bounds = { ...usualLimits, ...own }
  return {
    config: {
      ...defaultConfig,
      ...rest,
      allowed: open?.allow ?? [],
      imageOrigins,
      deny: [...deny, ...older],
      limits: bounds,
    },
    findings,
  }
}

type Values = Partial<Omit<Config, 'limits'>> & {
  readonly 'denied-words'?: Config['deny']
  readonly public?: { readonly allow: Config['allowed'] }
  readonly images?: { readonly allow: Config['imageOrigins'] }
  readonly limits?: Partial<Limits>
}

function readEntry(
  { key, value, span }: HeaderEntry,
  report: Report,
  isPublic: boolean,
): readonly (readonly [string, unknown])[] {
  const known = Object.keys(configSchema.entries)
  if (!isKey(key)) {
    const guard = guardMeant(key) ?? guardWithin(value)
    const meant = (isPublic ? guard : null) ?? nearest(key, known) ?? guard
    report({
      rule: 'config-unknown-key',
      severity: isPublic && (guard !== null || isGuard(meant ?? '')) ? 'error' : 'warning',
      message: `"${key}" is no key of the configuration.`,
      hint: meant ? `Did you mean "${meant}"?` : `These are: ${known.join(', ')}.`,
      spans: [span],
    })
    return []
  }
  if (value === null) return []
  const result = v.safeParse(configSchema.entries[key], value)
  if (result.success) return [[key, result.output]]
  report({
    rule: 'config-value',
    severity: isPublic && isGuard(key) ? 'error' : 'warning',
    message: `What stands under ${key} can't be used.`,
    hint: `Write ${v.getDescription(configSchema.entries[key])}.`,
    spans: [span],
  })
  return []
}

function isKey(key: string): key is keyof typeof configSchema.entries {
  return Object.hasOwn(configSchema.entries, key)
}
