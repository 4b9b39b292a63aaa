import type { Token } from 'markdown-it'
import type { Finding, Place } from '../../model/finding.ts'
import { isAllowedLink } from '../../model/link.ts'
import type { Span } from '../../model/source.ts'
import { linesIn } from './markdown.ts'

/** Links to where a slide doesn't link: one finding an address, however often it is written. */
export function refusedLinks(tokens: readonly Token[], place: (line: number) => Span): readonly Finding[] {
  const links = linesIn(tokens).flatMap(({ line, tokens: ofLine }) =>
    ofLine
      .map((token) => (token.type === 'link_open' ? String(token.attrGet('href') ?? '') : ''))
      .filter((address) => !isAllowedLink(address))
      .map((address) => ({ address, span: place(line) })),
  )
  const byAddress = new Map<string, [Place, ...Place[]]>()
  for (const { address, span } of links) {
    const at = { ...span, words: readable(address) }
    const others = byAddress.get(address)
    if (others) others.push(at)
    else byAddress.set(address, [at])
  }
  return [...byAddress].map(([address, spans]) => ({
    rule: 'link-refused',
    severity: 'warning',
    message: `"${shortened(readable(address))}" is nowhere that a slide links to: only the words of the link are shown.`,
    hint: 'Write an https:, http: or mailto: address, or a path within the site.',
    spans,
  }))
}

/** markdown-it percent-encodes what it can't leave in an address. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
