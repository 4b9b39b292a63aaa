import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { constructs } from './constructs.ts'

/** What `growth.ts` asks for: a construct by its name, and how many letters of it. */
export interface Job {
  readonly name: string
  readonly length: number
}

/** What making the pages of a document took. */
export interface Measured {
  /** Of the processor, so that other work on the machine doesn't count; of the clock where it was ended. */
  readonly seconds: number
  /** The bound that refused the document, or `time` where it took too long; null where pages were made. */
  readonly limit: string | null
  /** How much of the document comes before what is refused, from 0 to 1; 1 where nobody knows. */
  readonly before: number
  /** The most that this process has taken so far, in MB; 0 where it was ended. */
  readonly memory: number
}

const [, , lib = '', folder = ''] = process.argv
const of = (file: string): string => path.join(lib, file)
const { loadTalks } = (await import(of('build.js'))) as typeof import('../src/build.ts')
const { keepIn, keepSmall, Refusal } = (await import(of('site.js'))) as typeof import('../src/site.ts')
const { sitePages } = (await import(of('site/pages.js'))) as typeof import('../src/site/pages.ts')
const { reportText, plain } = (await import(of('report.js'))) as typeof import('../src/report.ts')

const assets = { root: '', script: 'a.js', styles: ['a.css'], fonts: [], icon: 'favicon.svg' }

/** All that `build` does but for drawing diagrams, bundling the client and writing. Gives what forbids a site. */
function make(isPublic: boolean): ReturnType<typeof loadTalks>['forbidding'] {
  const talks = loadTalks(['talk.md'], folder, { isPublic })
  reportText(talks.findings, talks.files, plain)
  if (talks.forbidding.length > 0) return talks.forbidding
  try {
    const pages = sitePages(talks, assets, './')
    keepSmall(talks, pages)
    keepIn(talks, pages, {})
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.findings
    throw error
  }
}

function measure({ name, length }: Job): Measured {
  const text = constructs[name]?.(length) ?? ''
  writeFileSync(path.join(folder, 'talk.md'), text)
  global.gc?.()
  const before = process.cpuUsage()
  const forbidding = make(false)
  // What a public site may not hold is searched for even so.
  if (forbidding.length === 0) make(true)
  const { user, system } = process.cpuUsage(before)
  const used = { seconds: (user + system) / 1e6, memory: Math.round(process.resourceUsage().maxRSS / 1000) }
  const [first] = forbidding
  if (!first) return { ...used, limit: null, before: 1 }
  const limit = /raise "(\w+)"/.exec(first.hint ?? '')?.[1] ?? first.rule
  return {
    ...used,
    limit,
    before: shareBefore(limit, first.message, first.spans[0].line / text.split('\n').length),
  }
}

/** Of slides all are counted, and what they show stands in no order; of blocks no more than there may be. */
function shareBefore(limit: string, message: string, line: number): number {
  const [, count, most] = /has ([\d,]+) \D*?; ([\d,]+) is the most/.exec(message) ?? []
  if (limit === 'slides') return Number(most?.replace(/,/g, '')) / Number(count?.replace(/,/g, ''))
  return limit === 'pieces' ? line : 1
}

for (let i = 0; i < 3; i++)
  for (const name of ['sentences', 'rows of a table', 'entries of a timeline', 'causes and actions'])
    measure({ name, length: 10_000 })
process.on('message', (job: Job) => process.send?.(measure(job)))
process.send?.('warm')
