import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { program } from '../src/cli/help.ts'
import { configSchema } from '../src/parse/config.ts'
import { settingsSchema } from '../src/parse/settings.ts'
import { root } from './helpers/talk.ts'

type Schema = Parameters<typeof toJsonSchema>[0] & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
}

/** A schema in the form that SchemaStore asks for, with each key described as a finding describes it. */
function textOf(
  schema: Schema,
  { file, title, isClosed }: { file: string; title: string; isClosed: boolean },
): string {
  const { $schema, ...made } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  const properties = Object.entries(made.properties ?? {}).map(([key, value]) => {
    const description = describedAs(schema.entries[key])
    return [key, typeof value === 'object' && description ? { description, ...value } : value]
  })
  const $id = program().rulesPage.replace('/blob/', '/raw/').replace('rules.md', file)
  const whole = { $schema, $id, title, ...made, properties: Object.fromEntries(properties) }
  return `${JSON.stringify(isClosed ? { ...whole, additionalProperties: false } : whole, null, 2)}\n`
}

/** As `Write …` in a finding has it, e.g. `a list of words`; empty for none. */
function describedAs(schema: v.GenericSchema | undefined): string {
  const inner = schema && 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema
  return (inner && v.getDescription(inner)) ?? ''
}

describe('the schemas that the package ships', () => {
  it('have the keys of the front matter, beside which those of other tools may stand', async () => {
    const title = 'The front matter of a postmortem'
    const text = textOf(settingsSchema, { file: 'front-matter.schema.json', title, isClosed: false })
    expect(Object.keys(JSON.parse(text).properties)).toEqual(Object.keys(settingsSchema.entries))
    await expect(text).toMatchFileSnapshot(path.join(root, 'docs/front-matter.schema.json'))
  })

  it('have the keys of patchdeck.yaml, and no others', async () => {
    const title = 'Settings of patchdeck for all documents beside and below'
    const text = textOf(v.partial(configSchema), { file: 'patchdeck.schema.json', title, isClosed: true })
    expect(Object.keys(JSON.parse(text).properties)).toEqual(Object.keys(configSchema.entries))
    expect(JSON.parse(text)).not.toHaveProperty('required', expect.arrayContaining(['rules']))
    await expect(text).toMatchFileSnapshot(path.join(root, 'docs/patchdeck.schema.json'))
  })
})
