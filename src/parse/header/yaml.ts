import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Report } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import type { HeaderEntry } from '../header.ts'
import { excessIn } from './bounds.ts'

/** What a YAML text is, and the file that it begins: a front matter does with the line break of the fence above it. */
export interface Sheet {
  readonly path: string
  readonly name: 'front matter' | 'configuration'
}

/** The keys of a YAML text. Broken YAML is reported, and none. */
export function readYaml(text: string, { path, name }: Sheet, report: Report): readonly HeaderEntry[] {
  const excess = excessIn(text)
  if (excess) return broken(excess.why, { path, line: excess.line, endLine: excess.line }, report, name)
  const counter = new LineCounter()
  // Its own search for keys that stand twice compares each with each.
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    // Silent, it would pass over a second document.
    logLevel: 'error',
    uniqueKeys: false,
  })
  const lineAt = (offset: number): Span => {
    const { line } = counter.linePos(offset)
    return { path, line, endLine: line }
  }
  const fault = faultIn(document)
  if (fault) return broken(fault.why, lineAt(fault.offset), report, name)
  if (!isMap(document.contents)) return []
  return document.contents.items.map(({ key, value }) => ({
    key: String(isScalar(key) ? key.value : key),
    value: plainValue(value),
    span: lineAt(isNode(key) ? (key.range?.[0] ?? 0) : 0),
  }))
}

interface Fault {
  readonly why: string
  readonly offset: number
}

/** The first thing that is wrong with YAML, or that is more than data. */
function faultIn(document: Document.Parsed): Fault | null {
  const [error] = [...document.errors, ...document.warnings]
  if (error) return { why: error.message.split(/ at line|; please|\n/, 1)[0] ?? '', offset: error.pos[0] }
  if (document.contents !== null && !isMap(document.contents))
    return { why: 'it is no list of key: value lines', offset: 0 }
  return strangeNode(document)
}

/** What stands for something else, has a type of its own, or gives a key twice. */
function strangeNode(document: Document.Parsed): Fault | null {
  let fault: Fault | null = null
  const found = (why: string, node: unknown): symbol => {
    fault = { why, offset: (isNode(node) && node.range?.[0]) || 0 }
    return visit.BREAK
  }
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) return found('it has an anchor or an alias, which are not read', node)
      if (node.tag) return found(`it has the tag ${node.tag}, and tags are not read`, node)
      const twice = isMap(node) && firstDouble(node.items)
      return twice ? found(`${String(twice.key)} stands there twice`, twice.key) : undefined
    },
  })
  return fault
}

function firstDouble(pairs: readonly Pair[]): Pair | undefined {
  const keys = new Set<string>()
  return pairs.find(({ key }) => {
    const name = String(key)
    const isThere = keys.has(name)
    keys.add(name)
    return isThere
  })
}

/** The plain value of a YAML node. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value
  return typeof node === 'object' && node !== null && 'toJSON' in node
    ? (node.toJSON as () => unknown)()
    : node
}

/** Reports what can't be read, which gives no keys. */
export function broken(
  why: string,
  span: Span,
  report: Report,
  name: Sheet['name'] = 'front matter',
): readonly HeaderEntry[] {
  report({
    rule: 'front-matter-broken',
    severity: 'error',
    message: `The ${name} can't be read: ${why.replace(/\.$/, '')}.`,
    hint: 'Write one key: value a line, and put a value that holds ": " or "#" in quotation marks.',
    spans: [span],
  })
  return []
}
