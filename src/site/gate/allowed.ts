/** What any element may have besides its own. Nothing that runs (`on…`), and no `style`, which the policy forbids. */
const everywhere: readonly string[] = ['class', 'id', 'lang', 'dir', 'hidden', 'role', 'tabindex', 'title']

/** `data-` and what we call it: reveal.js loads what others name, such as `data-background-iframe`. */
const ofOurs: readonly string[] = [
  ...['columns', 'count', 'field', 'id', 'kind', 'rows', 'rule', 'sign', 'size', 'slot', 'state', 'step'].map(
    data,
  ),
  ...[
    'controls',
    'current',
    'describedby',
    'details',
    'expanded',
    'hidden',
    'label',
    'labelledby',
    'live',
  ].map(aria),
]

/** What every element of a drawing may have. */
const drawn: readonly string[] =
  'clip-path dominant-baseline fill fill-opacity fill-rule font-family font-size font-weight height letter-spacing marker-end marker-start mask opacity paint-order patternUnits preserveAspectRatio r rx ry shape-rendering stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor textLength transform vector-effect width x x1 x2 y y1 y2'.split(
    ' ',
  )

const nothing: readonly string[] = []
const cell = ['scope', 'colspan', 'rowspan', 'headers'] as const

/** Every element that a page of ours has, with its own attributes. What is not here is not written. */
export const htmlElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('html head title body main header footer nav section article aside div p span'),
  ...each(
    'h1 h2 h3 h4 h5 h6 ul li dl dt dd figure figcaption blockquote pre code kbd table caption thead tbody',
  ),
  ...each('tr b strong i em s sup sub small bdi br hr template style details summary del ins mark'),
  ['ol', ['start', 'type', 'reversed']],
  ['th', cell],
  ['td', cell],
  ['colgroup', ['span']],
  ['col', ['width', 'span']],
  ['a', ['href', 'rel', 'target']],
  ['img', ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerpolicy']],
  ['time', ['datetime']],
  ['meta', ['charset', 'name', 'http-equiv', 'content']],
  ['link', ['rel', 'type', 'href', 'as', 'crossorigin', 'media']],
  ['script', ['type', 'src']],
])

/** The same for drawings: no links, no animation, nothing that holds HTML or loads anything. */
export const svgElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('g title desc defs'),
  ['svg', ['viewBox', 'focusable', 'xmlns']],
  ['path', ['d', 'pathLength']],
  ['line', nothing],
  ['rect', nothing],
  ['circle', ['cx', 'cy']],
  ['ellipse', ['cx', 'cy']],
  ['polyline', ['points']],
  ['polygon', ['points']],
  ['text', ['dx', 'dy', 'lengthAdjust']],
  ['tspan', ['dx', 'dy', 'lengthAdjust']],
  ['pattern', ['viewBox', 'patternTransform']],
  ['clipPath', ['clipPathUnits']],
  ['marker', ['viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient']],
])

/** Whether an element that is in a table may have an attribute. */
export function mayHave(own: readonly string[], isDrawn: boolean, attribute: string): boolean {
  return [own, everywhere, ofOurs, isDrawn ? drawn : nothing].some((names) => names.includes(attribute))
}

function each(names: string): readonly (readonly [string, readonly string[]])[] {
  return names.split(' ').map((name) => [name, nothing])
}

function data(name: string): string {
  return `data-${name}`
}

function aria(name: string): string {
  return `aria-${name}`
}
