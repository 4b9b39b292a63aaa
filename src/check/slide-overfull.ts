import { complain, type DeckRule } from './rule/rule.ts'

export const slideOverfull: DeckRule = {
  name: 'slide-overfull',
  checkDeck: ({ slides }) => {
    const split = slides.flatMap((slide) => {
      // A timeline that is drawn takes some by itself, a few entries on each.
      if ('picture' in slide && slide.picture !== null && slide.page.count <= mostDrawn) return []
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

/** The slides of a timeline that a room follows. */
const mostDrawn = 6

function countOf(split: readonly { readonly line: number; readonly count: number }[], line: number): string {
  const count = split.find((part) => part.line === line)?.count ?? 0
  return ` takes ${count} slides`
}
