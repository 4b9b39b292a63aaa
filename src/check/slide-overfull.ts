import { complain, type DeckRule } from './rule/rule.ts'

export const slideOverfull: DeckRule = {
  name: 'slide-overfull',
  checkDeck: ({ slides }) => {
    const split = slides.flatMap((slide) => {
      // A timeline takes three at the most, however long it is.
      if (slide.kind === 'timeline') return []
      if (!('page' in slide) || slide.page.number !== 1 || slide.page.count < 2) return []
      const name = 'heading' in slide ? slide.heading?.text : undefined
      const [span] = slide.spans
      return span ? [{ ...span, endLine: span.line, words: name ?? '', count: slide.page.count }] : []
    })
    return complain(split, (places) => ({
      message: `Too much for one slide: ${places.map(({ words = '', line }) => `${words ? `"${words}"` : `line ${line}`}${countOf(split, line)}`).join(', ')}.`,
      hint: 'Keep on the slide what the room must see, and tell the rest in the notes.',
    }))
  },
}

function countOf(split: readonly { readonly line: number; readonly count: number }[], line: number): string {
  const count = split.find((part) => part.line === line)?.count ?? 0
  return ` takes ${count} slides`
}
