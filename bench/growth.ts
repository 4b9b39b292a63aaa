import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { constructs } from './constructs.ts'
import type { Job, Measured } from './growth-process.ts'

/**
 * Makes the pages of a talk of each construct, as everybody's site and as the speaker's: of 1 MB, then of the most that
 * no bound refuses, and of half of that. Prints the time of n and 2n and what lies between them: 2 is in proportion,
 * 4 is the square.
 *
 * `npm run measure:growth` tries all, `npm run measure:growth -- quotations table` those whose names hold one of the
 * words, `npm run measure:growth -- 0..40` the first forty. GROWTH_LIB names another `lib` to compare with.
 */
const lib = process.env.GROWTH_LIB ?? path.resolve(import.meta.dirname, '../lib')

/** In letters, and in seconds. */
const [most, patience] = [990_000, 60]

/** What is measured three times, since it may be chance. */
const doubtful = 2.6

const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-growth-'))

/** One process for all, which is warm when it begins; another one after what took too long. */
const workers: ChildProcess[] = []

async function measure(name: string, length: number): Promise<Measured> {
  const worker = workers[0] ?? (await started())
  const overdue = AbortSignal.timeout(patience * 1000)
  worker.send({ name, length } satisfies Job)
  try {
    const [measured] = await once(worker, 'message', { signal: overdue })
    return measured as Measured
  } catch {
    workers.shift()?.kill('SIGKILL')
    return { seconds: patience, limit: 'time', before: 1, memory: 0 }
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'growth-process.ts'), [lib, folder], {
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  child.once('error', (error) => {
    throw error
  })
  workers.push(child)
  await once(child, 'message')
  return child
}

/** About the largest length that is built; null for none. */
async function largestOf(name: string, whole: Measured): Promise<number | null> {
  let length = most
  for (let refused = whole; refused.limit !== null; refused = await measure(name, length)) {
    length = Math.floor(length * (refused.before < 0.9 ? refused.before * 0.97 : 0.7))
    if (length < 20) return null
  }
  return length
}

/** The time of n and of 2n; the medians of three where they are far apart. */
async function pairOf(name: string, length: number): Promise<readonly [Measured, Measured]> {
  const pair = async (): Promise<readonly [Measured, Measured]> => [
    await measure(name, length / 2),
    await measure(name, length),
  ]
  const first = await pair()
  if (ratioOf(first) <= doubtful) return first
  const pairs = [first, await pair(), await pair()]
  return [middle(pairs.map(([single]) => single)), middle(pairs.map(([, double]) => double))]
}

function ratioOf([single, double]: readonly [Measured, Measured]): number {
  return double.seconds / Math.max(0.02, single.seconds)
}

function middle(measured: readonly Measured[]): Measured {
  const [, second] = [...measured].sort((a, b) => a.seconds - b.seconds)
  if (!second) throw new Error('Three are wanted for a median.')
  return second
}

async function rowOf(name: string): Promise<string> {
  const whole = await measure(name, most)
  const largest = whole.limit === null ? most : await largestOf(name, whole)
  if (largest === null) return [name, whole.limit, shown(whole)].join('\t')
  const pair = await pairOf(name, largest)
  const [single, double] = pair
  const ratio = ratioOf(pair)
  return [
    name,
    whole.limit === null ? 'built' : `${whole.limit} ${shown(whole)}`,
    `${Math.round(largest / 1000)} kB`,
    shown(single),
    shown(double),
    ratio.toFixed(1),
    `${double.memory} MB`,
    (ratio > doubtful && double.seconds > 0.3) || double.seconds > 10 ? 'LOOK' : '',
  ].join('\t')
}

function shown({ seconds }: Measured): string {
  return `${seconds.toFixed(2)} s`
}

/** Those whose names hold a word; `0..40` stands for the first forty. */
function chosen(words: readonly string[]): readonly string[] {
  return Object.keys(constructs).filter(
    (name, i) =>
      words.length === 0 ||
      words.some((word) => {
        const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(word) ?? []
        return from ? i >= Number(from) && i < Number(to) : name.includes(word)
      }),
  )
}

console.log(['construct', 'at 1 MB', '2n', 'n', '2n', '2n / n', 'memory', ''].join('\t'))
for (const name of chosen(process.argv.slice(2))) console.log(await rowOf(name))
for (const worker of workers) worker.kill()
rmSync(folder, { recursive: true })
