import path from 'node:path'
import { expect, it } from 'vitest'
import { rulesPage } from './helpers/rules-page.ts'
import { root } from './helpers/talk.ts'

it('is the page of rules that the repository shows', async () => {
  await expect(rulesPage().replace('|---|\n\n|', '|---|\n|')).toMatchFileSnapshot(
    path.join(root, 'docs/rules.md'),
  )
})
