import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { constructs } from './constructs.ts'

/**
 * Builds a talk of each construct, 1 MB of it and then the most that no bound refuses, and prints how long that and half
 * of it take. `npm run measure:growth` tries all, `npm run measure:growth -- quotations table` those whose names hold one of the words.
 * GROWTH_CLI names another `lib/cli.js` to compare with.
 */
const cli = process.env.GROWTH_CLI ?? path.resolve(import.meta.dirname, '../lib/cli.js')

/** In letters, and in seconds. */
const [most, patience] = [990_000, 20]

/** One run of `build`. */
interface Run {
  /** Of the processor, so that other work on the machine doesn't count; where it was killed, of the clock. */
  readonly seconds: number
  /** The bound that refused the document, or `time` where it took too long; null where it was built. */
  readonly limit: string | null
  /** How much of the document comes before what is refused, from 0 to 1; 1 where nobody knows. */
  readonly before: number
  /** In MB; 0 where the process was killed. */
  readonly memory: number
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-growth-'))

/** Says at the end of a process what it took: microseconds of the processor, and kB. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(3, [userCPUTime + systemCPUTime, maxRSS].join())
  })`)}`

function run(text: string): Run {
  writeFileSync(path.join(folder, 'talk.md'), text)
  const started = performance.now()
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', meter, cli, 'build', 'talk.md'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: patience * 1000,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    },
  )
  const [taken = 0, size = 0] = (output?.[3] || '0').split(',').map(Number)
  const seconds = status === null ? (performance.now() - started) / 1000 : taken / 1e6
  const memory = Math.round(size / 1000)
  if (status === null) return { seconds, limit: 'time', before: 1, memory }
  if (status === 0) return { seconds, limit: null, before: 1, memory }
  const said = /talk\.md:(\d+) {2}error {2}([\w-]+)/.exec(stderr)
  if (!said) throw new Error(`${stdout}${stderr}`.slice(0, 2_000))
  const limit = /raise "(\w+)"/.exec(stderr)?.[1] ?? String(said[2])
  return {
    seconds,
    limit,
    before: shareBefore(limit, stderr, Number(said[1]) / text.split('\n').length),
    memory,
  }
}

/** Of slides all are counted, and what they show stands in no order; of blocks no more than there may be. */
function shareBefore(limit: string, said: string, line: number): number {
  const [, count, most] = /has ([\d,]+) \D*?; ([\d,]+) is the most/.exec(said) ?? []
  if (limit === 'slides') return Number(most?.replace(/,/g, '')) / Number(count?.replace(/,/g, ''))
  return limit === 'pieces' ? line : 1
}

/** About the largest length that is built; null for none. */
function largestOf(construct: (length: number) => string, whole: Run): number | null {
  let length = most
  for (let refused = whole; refused.limit !== null; refused = run(construct(length))) {
    length = Math.floor(length * (refused.before < 0.9 ? refused.before * 0.97 : 0.7))
    if (length < 20) return null
  }
  return length
}

function rowOf(name: string, construct: (length: number) => string, idle: number): string {
  const whole = run(construct(most))
  const largest = whole.limit === null ? most : largestOf(construct, whole)
  if (largest === null) return [name, whole.limit, shown(whole)].join('\t')
  const double = whole.limit === null ? whole : run(construct(largest))
  const single = run(construct(largest / 2))
  const ratio = (double.seconds - idle) / Math.max(0.1, single.seconds - idle)
  return [
    name,
    whole.limit === null ? 'built' : `${whole.limit} ${shown(whole)}`,
    `${Math.round(largest / 1000)} kB`,
    shown(single),
    shown(double),
    ratio.toFixed(1),
    `${double.memory} MB`,
    (ratio > 3 && double.seconds - idle > 1) || double.seconds > 10 ? 'LOOK' : '',
  ].join('\t')
}

function shown({ seconds }: Run): string {
  return `${seconds.toFixed(1)} s`
}

const words = process.argv.slice(2)
const chosen = Object.entries(constructs).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
)
const idle = run('# Outage\n\na\n').seconds
console.log(['construct', 'at 1 MB', '2n', 'n', '2n', '2n / n', 'memory', ''].join('\t'))
for (const [name, construct] of chosen) console.log(rowOf(name, construct, idle))
rmSync(folder, { recursive: true })
