/** Where to point the browsers: each deck and its console. A server that asks for a token is told it by the address. */
export function addresses(root: string, slugs: readonly string[], token: string | null): string {
  const only = token === null ? '' : `?token=${token}`
  const more = token === null ? '' : `&token=${token}`
  const decks = slugs.map((slug) => {
    const deck = `${root}${encodeURI(slug)}/`
    return `\n  ${slug}\n    deck     ${deck}${only}\n    console  ${deck}?speaker${more}\n`
  })
  return `\n  all talks  ${root}${only}\n${decks.join('')}\n`
}
