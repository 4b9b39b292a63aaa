import {
  type ChangePhrases,
  type ChartPhrases,
  changePhrasesIn,
  chartPhrasesIn,
  counted,
  type Phrases,
  type Plural,
  phrasesIn,
  type TimelinePhrases,
  timelinePhrasesIn,
} from '../languages.ts'
import type { Deck } from '../model/deck.ts'
import type { Prose } from '../model/prose.ts'
import { isRightToLeft } from './direction.ts'
import type { Html } from './html.ts'
import { renderBlocks, renderInline } from './markdown.ts'

/** How wide a picture may be, in pixels of the stage. `theme/slide.css` sets the same. */
export const pictureWidth = 1056

/** What a renderer needs to know beyond its slide. */
export interface Context {
  /** Our own words, in the deck's language. */
  readonly words: Phrases
  /** The same on pictures of a timeline. */
  readonly timeline: TimelinePhrases
  /** BCP 47. */
  readonly lang: string
  /** The same for what became of actions. */
  readonly changes: ChangePhrases
  /** Those that stand on pictures. */
  readonly chartWords: ChartPhrases
  readonly count: (count: number, plural: Plural) => string
  /** The deck's, shortened to a line. */
  readonly title: string
  /** Whether the deck is read from the right. */
  readonly isRightToLeft: boolean
  readonly inline: (prose: Prose) => Html
  readonly blocks: (markdown: string) => Html
  /**
   * The same with pictures where they are written: for notes, and for the page that is read.
   *
   * @param shown What the slide shows of it, which is marked; nothing when not given.
   */
  readonly document: (markdown: string, shown?: readonly string[]) => Html
}

/**
 * @param root What leads from the page to the site's root, e.g. `../`, or `../../` on the reading page; null for a
 * page that is alone, which holds its pictures and has no reading page beside it.
 */
export function contextOf(deck: Deck, root: string | null): Context {
  const { title, settings } = deck
  const around = { ...deck, root, arePicturesLifted: true }
  const inDocument = { ...around, arePicturesLifted: false }
  const { lang } = settings
  return {
    words: phrasesIn(lang),
    timeline: timelinePhrasesIn(lang),
    lang,
    changes: changePhrasesIn(lang),
    chartWords: chartPhrasesIn(lang),
    count: (count, plural) => counted(count, plural, lang),
    title: title.text.length > 64 ? `${title.text.slice(0, 62).replace(/\s+\S*$/, '')} …` : title.text,
    isRightToLeft: isRightToLeft(lang),
    inline: (prose) => renderInline(prose, around),
    blocks: (markdown) => renderBlocks(markdown, around),
    document: (markdown, shown) => renderBlocks(markdown, inDocument, shown),
  }
}
