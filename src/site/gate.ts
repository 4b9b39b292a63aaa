import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { isAllowedLink } from '../model/link.ts'
import { htmlElements, mayHave, svgElements } from './gate/allowed.ts'

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
