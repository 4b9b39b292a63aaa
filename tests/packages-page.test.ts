import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './helpers/talk.ts'

/** What the lock file says of one package. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  /** Whether it is a package of this repository. */
  readonly link?: boolean
}

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

const installed = Object.entries(packages)
  .filter(([place, { dev, link }]) => place.startsWith('node_modules/') && !dev && !link)
  .map(([place, locked]) => ({ name: place.replace(/^.*node_modules\//, ''), ...locked }))

it('is the page of packages that the repository shows', async () => {
  const rows = installed.map(
    ({ name, version = '', license = 'not stated', optional }) =>
      `| ${name} | ${version} | ${license} | ${optional ? 'optional' : ''} |`,
  )
  const text = `# Packages that patchdeck runs

Made from \`package-lock.json\` by \`npx vitest run tests/packages-page.test.ts -u\`. Once a week a workflow looks whether any of
them has a known hole. Optional ones are the programs for one system each, and what draws diagrams.

| package | version | licence | |
|---|---|---|---|
${[...new Set(rows)].sort().join('\n')}
`
  await expect(text).toMatchFileSnapshot(path.join(root, 'docs/packages.md'))
})

it('has a licence for each that lets anybody use it', () => {
  const licences = new Set(installed.map(({ license }) => license))
  const free =
    /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|PSF-2\.0)\b/
  expect([...licences].filter((licence) => !free.test(licence ?? ''))).toEqual([])
})
