/** Attributes that programs keep for themselves: the file's folder, the state of their windows. */
const ofPrograms = /\s(?:inkscape|sodipodi):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/gi

/** A copy of the whole document that was drawn, with what is hidden in it, at the drawing's root. */
const copies = /\s(?:content|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi

/** Without comments, metadata, and what drawing programs keep for themselves. Texts and descriptions are seen. */
export function withoutSvgNotes(svg: string): string {
  const bare = ['metadata', 'rdf:RDF', 'sodipodi:namedview'].reduce(
    withoutElement,
    without(svg, '<!--', '-->'),
  )
  return bare.replace(ofPrograms, '').replace(/<svg\b[^<>]*>/i, (root) => root.replace(copies, ''))
}

/** Without all from each beginning to the next end; what never ends stays. */
function without(text: string, begins: string, ends: string): string {
  const kept: string[] = []
  let at = 0
  for (let from = text.indexOf(begins); from >= 0; from = text.indexOf(begins, at)) {
    const end = text.indexOf(ends, from + begins.length)
    if (end < 0) break
    kept.push(text.slice(at, from))
    at = end + ends.length
  }
  return kept.join('') + text.slice(at)
}

function withoutElement(text: string, name: string): string {
  const empty = new RegExp(`<${name}\\b[^<>]*/>`, 'g')
  return without(text.replace(empty, ''), `<${name}`, `</${name}>`)
}
