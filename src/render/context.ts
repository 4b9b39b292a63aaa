import type { Deck } from '../model/deck.ts'
import type { Prose } from '../model/prose.ts'
import type { Html } from './html.ts'
import { renderBlocks, renderInline } from './markdown.ts'

/** What a renderer needs to know beyond its slide. */
export interface Context {
  /** The deck's, shortened to a line. */
  readonly title: string
  readonly inline: (prose: Prose) => Html
  readonly blocks: (markdown: string) => Html
}

export function contextOf({ title, references }: Pick<Deck, 'title' | 'references'>): Context {
  return {
    title: title.text.length > 64 ? `${title.text.slice(0, 62).replace(/\s+\S*$/, '')} …` : title.text,
    inline: (prose) => renderInline(prose, references),
    blocks: (markdown) => renderBlocks(markdown, references),
  }
}
