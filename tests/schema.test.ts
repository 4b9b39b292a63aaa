import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { settingsSchema } from '../src/parse/settings.ts'
import { root } from './helpers/talk.ts'

it('is the schema that the package ships', async () => {
  const schema = toJsonSchema(settingsSchema, { typeMode: 'input', errorMode: 'ignore' })
  const text = `${JSON.stringify({ ...schema, title: 'The front matter of a postmortem' }, null, 2)}\n`
  await expect(text).toMatchFileSnapshot(path.join(root, 'docs/front-matter.schema.json'))
})
