import type { Heading } from '../model/block.ts'
import { type Prose, plainProse } from '../model/prose.ts'
import { type Section, titleHeading } from '../model/section.ts'
import type { HeaderEntry } from './header.ts'
import { isOfGenerator } from './metadata.ts'

/** A document's title, and the heading that is it. */
export interface Title {
  readonly title: Prose
  /** Null where no heading titles the document. */
  readonly heading: Heading | null
}

/** What may name a document. */
export interface TitleSources {
  readonly sections: readonly Section[]
  readonly header: readonly HeaderEntry[]
  /** The front matter's. */
  readonly given: string | null
  readonly slug: string
}

/** From the front matter, else the first heading, else the slug. */
export function titleOf({ sections, header, given, slug }: TitleSources): Title {
  const heading = titleHeading(sections, given)
  if (heading && heading.prose.text !== '' && (!given || isShort(given, heading, header)))
    return { title: heading.prose, heading }
  return { title: plainProse(given || slug.replaceAll('-', ' ')), heading }
}

/** A site generator's title names the page in a menu: where it says less than the heading in the same words, that is the title. */
function isShort(given: string, { prose }: Heading, header: readonly HeaderEntry[]): boolean {
  const [own, words] = [wordsOf(prose.text), wordsOf(given)]
  const shared = words.filter((word) => own.includes(word)).length
  return isOfGenerator(header) && own.length > words.length && shared * 2 > words.length
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
