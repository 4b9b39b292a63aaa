import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { isAllowedLink } from '../text/safe-links.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/**
 * The last look at a page before it is written or served: it is read as a browser reads it, and given back as it is.
 *
 * Renderers can't make anything else; this is for the day on which one of them has a fault.
 *
 * @throws Error when it has an element or an attribute that is none of ours, names it, and says on which page.
 */
export function gated(page: string, fileName: string): string {
  look(elementsIn(parse(page)), fileName)
  return page
}

/**
 * The same for a part of a page, which is put into one that is open.
 *
 * @throws Error as `gated` does.
 */
export function gatedPart(part: string, name: string): string {
  look(elementsIn(parseFragment(part)), name)
  return part
}

function look(elements: readonly Element[], name: string): void {
  const policy = policyOf(elements)
  for (const element of elements) {
    const fault = faultOf(element, policy)
    if (fault) throw new Error(`${name} is kept back: <${element.tagName}> ${fault}. See src/site/gate.`)
  }
}

/** All elements in their order. A page may be nested deeper than a function may call itself. */
function elementsIn(document: ParentNode): readonly Element[] {
  const found: Element[] = []
  const open: ParentNode[] = [document]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const inside = tree.getChildNodes(parent).filter(tree.isElementNode).toReversed()
    if (tree.isElementNode(parent)) found.push(parent)
    // A paragraph may have more elements in it than a call may have arguments.
    for (const child of inside) open.push(child)
    if ('content' in parent) open.push(parent.content)
  }
  return found
}

/** What the page's policy says. It comes first, since it holds for what comes after it. */
function policyOf(elements: readonly Element[]): string {
  const first = elements.find(({ tagName }) => !['html', 'head'].includes(tagName))
  const isFirst = first?.tagName === 'meta' && attributeOf(first, 'http-equiv') === 'Content-Security-Policy'
  return isFirst ? attributeOf(first, 'content') : ''
}

/** What is wrong with an element; null for nothing. */
function faultOf(element: Element, policy: string): string | null {
  const isDrawn = element.namespaceURI.endsWith('/svg')
  const own = (isDrawn ? svgElements : htmlElements).get(element.tagName)
  if (!own) return 'is no element of ours'
  const strange = element.attrs.find(({ name }) => !mayHave(own, isDrawn, name))
  if (strange) return `has the attribute ${strange.name}, which is none of ours`
  return addressFault(element) ?? looks[element.tagName]?.(element, policy) ?? null
}

/** What an attribute may not lead to. */
function addressFault({ tagName, attrs }: Element): string | null {
  const wrong = attrs.find(({ name, value }) => {
    if (name === 'src' && tagName === 'img') return !isPicture(value)
    if (name === 'href' || name === 'src') return value !== 'data:,' && !isAllowedLink(value)
    return /url\((?!#)|(java|vb)script:/i.test(
      name === 'content' || name === 'alt' || name === 'title' ? '' : value,
    )
  })
  return wrong ? `has an address in ${wrong.name} that it must not have` : null
}

function isPicture(address: string): boolean {
  return (
    /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml);base64,[\w+/=]*$/.test(address) || isAllowedLink(address)
  )
}

/** What else is to be seen about some elements. */
const looks: Readonly<Record<string, (element: Element, policy: string) => string | null>> = {
  html: (_, policy) =>
    policy.startsWith("default-src 'none'") ? null : 'has no policy as the first of its head',
  meta: (element) => {
    const equivalent = attributeOf(element, 'http-equiv')
    return ['', 'Content-Security-Policy'].includes(equivalent) ? null : `says ${equivalent}`
  },
  template: (element) =>
    'content' in element && elementsIn(element.content as ParentNode).length > 0
      ? 'holds more than text'
      : null,
  script: (element, policy) => (attributeOf(element, 'src') === '' ? unknownText(element, policy) : null),
  style: unknownText,
}

/** Only a page that is one file has program and style in it, and its policy knows them. */
function unknownText(element: Element, policy: string): string | null {
  const text = tree
    .getChildNodes(element)
    .map((node) => (tree.isTextNode(node) ? node.value : ''))
    .join('')
  const hash = createHash('sha256').update(text).digest('base64')
  return policy.includes(`'sha256-${hash}'`) ? null : 'holds a text that the policy does not know'
}

function attributeOf({ attrs }: Element, wanted: string): string {
  return attrs.find(({ name }) => name === wanted)?.value ?? ''
}

/** What any element may have besides its own. Nothing that runs (`on…`), and no `style`, which the policy forbids. */
const everywhere: readonly string[] = ['class', 'id', 'lang', 'dir', 'hidden', 'role', 'tabindex', 'title']

/** `data-` and what we call it: reveal.js loads what others name, such as `data-background-iframe`. */
const ofOurs: readonly string[] = [
  ...[
    'columns',
    'count',
    'field',
    'gap',
    'id',
    'kind',
    'rows',
    'rule',
    'sign',
    'size',
    'slot',
    'state',
    'step',
  ].map(data),
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
const htmlElements: ReadonlyMap<string, readonly string[]> = new Map([
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
const svgElements: ReadonlyMap<string, readonly string[]> = new Map([
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
function mayHave(own: readonly string[], isDrawn: boolean, attribute: string): boolean {
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
