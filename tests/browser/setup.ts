import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { patchdeck } from '../../src/site.ts'
import { extremeDocuments } from '../helpers/extremes.ts'
import { fixtures, root } from '../helpers/talk.ts'
import { browserFlags, findChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where to reach Chromium, which all tests share: each file would start one for two seconds. */
    browser: string
    /** A built site of the repository's own deck, of every golden talk and of the extreme documents. */
    site: string
    /** The repository's own deck and one golden talk, each as one file. */
    single: string
  }
}

/** Starts the browser once, and builds once what the browser tests look at. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What draws diagrams looks there too.
  process.env.CHROME_PATH = await findChromium()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'patchdeck-test-'))
  const site = path.join(folder, 'site')
  const sources = path.join(folder, 'sources')
  await mkdir(sources)
  await cp(path.join(root, 'slides'), path.join(sources, 'slides'), { recursive: true })
  await cp(path.join(root, 'notes'), path.join(sources, 'notes'), { recursive: true })
  await mkdir(path.join(sources, 'extremes'))
  for (const [name, text] of Object.entries(extremeDocuments()))
    await writeFile(path.join(sources, 'extremes', name), text)
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: site },
    plugins: [patchdeck({ paths: ['slides', 'extremes', path.join(fixtures, 'talks')], cwd: sources })],
  })
  const single = path.join(folder, 'single')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: single },
    plugins: [
      patchdeck({
        paths: ['slides', path.join(fixtures, 'talks/filled'), path.join(fixtures, 'talks/pictures')],
        cwd: sources,
        isSingleFile: true,
      }),
    ],
  })
  const browser = await chromium.launchServer({ executablePath: process.env.CHROME_PATH, args: browserFlags })
  project.provide('browser', browser.wsEndpoint())
  project.provide('single', single)
  project.provide('site', site)
  return async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}
