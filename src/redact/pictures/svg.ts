/** What programs write into a drawing that nobody sees: themselves, the file's folder, a copy of the document. */
const notes: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /<((?:\w+:)?metadata|sodipodi:namedview)\b[^>]*(?:\/>|>[\s\S]*?<\/\1\s*>)/gi,
  /\s(?:inkscape|sodipodi):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/gi,
  /(?<=<svg\b[^>]*?)\s(?:content|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi,
]

/** Without comments, metadata, and what drawing programs keep for themselves. Texts and descriptions are seen. */
export function withoutSvgNotes(svg: string): string {
  return notes.reduce((text, note) => text.replace(note, ''), svg)
}
