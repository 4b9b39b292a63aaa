import { encloses, type Span } from '../model/source.ts'

// Of thousands of spans each is found without looking at all the others: these make what is asked once from many places.

/** Answers whether one of some spans encloses another. */
export function enclosing(spans: readonly Span[]): (inner: Span) => boolean {
  const paths = [...new Set(spans.map(({ path }) => path))]
  const reaches = new Map(paths.map((path) => [path, reachOf(spans.filter((span) => span.path === path))]))
  return ({ path, line, endLine }) => {
    const reach = reaches.get(path) ?? []
    const { end = Number.NEGATIVE_INFINITY } = reach[countUpTo(reach, line) - 1] ?? {}
    return end >= endLine
  }
}

/** Answers whether a span encloses one of some others. */
export function enclosingOneOf(spans: readonly Span[]): (outer: Span) => boolean {
  // Read from below, the outer one begins first and what is inside it reaches as far.
  const fromBelow = ({ path, line, endLine }: Span): Span => ({ path, line: -line, endLine: -endLine })
  const isInside = enclosing(spans.map(fromBelow))
  return (outer) => isInside(fromBelow(outer))
}

/** Answers which of some things a span encloses, in the order they were given in. */
export function inside<T extends { readonly span: Span }>(
  things: readonly T[],
): (outer: Span) => readonly T[] {
  const starts = things.map(({ span }, place) => ({ line: span.line, place })).sort((a, b) => a.line - b.line)
  return (outer) => {
    const [from, to] = [countUpTo(starts, outer.line - 1), countUpTo(starts, outer.endLine)]
    const places = starts.slice(from, to).map(({ place }) => place)
    return places
      .sort((a, b) => a - b)
      .flatMap((place) => things[place] ?? [])
      .filter(({ span }) => encloses(outer, span))
  }
}

/** Answers which of some things lie in a span or have it in them, each once, in no order. */
export function touching<T extends { readonly span: Span }>(
  things: readonly T[],
): (span: Span) => ReadonlySet<T> {
  const within = inside(things)
  const sorted = [...things].sort((a, b) => a.span.line - b.span.line)
  const reach = reachOf(sorted.map(({ span }) => span))
  return (span) => {
    const found = new Set(within(span))
    // From the last that begins above it up to where nothing reaches down so far any more.
    for (let i = countUpTo(reach, span.line) - 1; (reach[i]?.end ?? 0) >= span.endLine; i -= 1) {
      const thing = sorted[i]
      if (thing && encloses(thing.span, span)) found.add(thing)
    }
    return found
  }
}

/** How far down the spans reach that begin on a line or above it. */
interface Reach {
  readonly line: number
  readonly end: number
}

function reachOf(spans: readonly Span[]): readonly Reach[] {
  let end = Number.NEGATIVE_INFINITY
  return [...spans]
    .sort((a, b) => a.line - b.line)
    .map((span) => {
      end = Math.max(end, span.endLine)
      return { line: span.line, end }
    })
}

/** How many of them, in the order of their lines, begin on a line or above it. */
function countUpTo(sorted: readonly { readonly line: number }[], line: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low
}
