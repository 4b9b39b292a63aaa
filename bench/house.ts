// Prints the measures of the source that we hold ourselves to: `npm run measure:house`.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file: what it exports, and what it takes from which other file. */
interface SourceFile {
  readonly name: string
  readonly lines: number
  readonly exported: readonly string[]
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[]
}

const source = path.resolve(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map(readSource)
const byName = new Map(files.map((file) => [file.name, file]))

function readSource(name: string): SourceFile {
  const text = readFileSync(path.join(source, name), 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*[^']*?|[\w$]+)?(?:\s*from)?\s*'(\.[^']+)'/gm,
  )
  const later = text.matchAll(/\bimport\('(\.[^']+)'\)/g)
  return {
    name,
    lines: text.split('\n').length - 1,
    exported: exportedNames(text),
    imports: [
      ...[...found].map(([, names = '', from = '']) => ({
        from: resolve(name, from),
        names: namesIn(names),
      })),
      ...[...later].map(([, from = '']) => ({ from: resolve(name, from), names: [] })),
    ],
  }
}

function exportedNames(text: string): readonly string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type) ([\w$]+)/gm,
  )
  return [...declared].map(([, name = '']) => name)
}

/** The names in braces as their own file calls them. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s+.*$/, ''),
    )
    .filter(Boolean)
}

function resolve(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''))
}

/** How many other files take each exported name. */
function users(): readonly number[] {
  return files.flatMap(({ name, exported }) =>
    exported.map(
      (one) =>
        files.filter(({ imports }) => imports.some(({ from, names }) => from === name && names.includes(one)))
          .length,
    ),
  )
}

/** The files of the longest path along imports; a circle is entered once. */
function longestChain(): readonly string[] {
  const known = new Map<string, readonly string[]>()
  const from = (name: string, above: ReadonlySet<string>): readonly string[] => {
    const found = known.get(name)
    if (found) return found
    const inside = new Set([...above, name])
    const below = (byName.get(name)?.imports ?? [])
      .map((one) => one.from)
      .filter((next) => byName.has(next) && !inside.has(next))
      .map((next) => from(next, inside))
    const chain = [name, ...longest(below)]
    known.set(name, chain)
    return chain
  }
  return longest(files.map(({ name }) => from(name, new Set())))
}

function longest(chains: readonly (readonly string[])[]): readonly string[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [])
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

const lines = files.map((file) => file.lines)
const total = lines.reduce((sum, count) => sum + count, 0)
const used = users()
const chain = longestChain()
const most = files.reduce((a, b) => (b.lines > a.lines ? b : a))
const once = used.filter((count) => count === 1).length
const measures: readonly (readonly [name: string, value: string])[] = [
  ['files', String(files.length)],
  ['lines', String(total)],
  ['files per 1,000 lines', ((files.length / total) * 1000).toFixed(1)],
  ['lines of a file, median', String(median(lines))],
  ['lines of a file, most', `${most.lines} (${most.name})`],
  ['exports used by one file', `${((once / used.length) * 100).toFixed(0)} % (${once} of ${used.length})`],
  ['exports used by none', String(used.filter((count) => count === 0).length)],
  ['longest import chain', `${chain.length} (${chain.join(' > ')})`],
]
for (const [name, value] of measures) console.log(`${name.padEnd(26)}${value}`)
