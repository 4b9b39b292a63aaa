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

/** Finds Chromium, starts it once, and builds once what the browser tests look at. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What draws diagrams looks there too.
  process.env.CHROME_PATH = await findChromium()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'patchdeck-test-'))
  const { site, single } = await buildSites(folder)
  const browser = await chromium.launchServer({ executablePath: process.env.CHROME_PATH, args: browserFlags })
  project.provide('browser', browser.wsEndpoint())
  project.provide('single', single)
  project.provide('site', site)
  return async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildSites(folder: string): Promise<{ readonly site: string; readonly single: string }> {
  const [site, single] = [path.join(folder, 'site'), path.join(folder, 'single')]
  const cwd = await writeSources(path.join(folder, 'sources'))
  const talks = path.join(fixtures, 'talks')
  await buildInto(site, { cwd, paths: ['slides', 'extremes', talks] })
  const alone = ['slides', path.join(talks, 'filled'), path.join(talks, 'pictures')]
  await buildInto(single, { cwd, paths: alone, isSingleFile: true })
  return { site, single }
}

/** The documents that are no fixtures, in a folder as an author has them. */
async function writeSources(folder: string): Promise<string> {
  for (const name of ['slides', 'notes'])
    await cp(path.join(root, name), path.join(folder, name), { recursive: true })
  await mkdir(path.join(folder, 'extremes'))
  for (const [name, text] of Object.entries(extremeDocuments()))
    await writeFile(path.join(folder, 'extremes', name), text)
  return folder
}

async function buildInto(outDir: string, options: Parameters<typeof patchdeck>[0]): Promise<void> {
  await build({ configFile: false, logLevel: 'error', build: { outDir }, plugins: [patchdeck(options)] })
}
