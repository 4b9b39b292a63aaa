/** Where to point the browsers: each deck and its console. */
export function addresses(root: string, slugs: readonly string[]): string {
  const decks = slugs.map((slug) => {
    const deck = `${root}${encodeURI(slug)}/`
    return `\n  ${slug}\n    deck     ${deck}\n    console  ${deck}?speaker\n`
  })
  return `\n  all talks  ${root}\n${decks.join('')}\n`
}
