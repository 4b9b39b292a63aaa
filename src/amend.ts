import { homeAtEnd, homesOf } from './amend/homes.ts'
import { rowsOf } from './amend/rows.ts'
import { textOf } from './amend/text.ts'
import type { Manuscript } from './model/manuscript.ts'
import { writtenPhrasesIn } from './model/phrases.ts'
import type { Postmortem } from './model/postmortem.ts'
import type { Source } from './model/source.ts'

/** Says where in its source that which a room says of a talk can be written down. */
export function amend({ files }: Source, postmortem: Postmortem): Manuscript {
  const text = textOf(files, postmortem)
  return {
    files: files.map(({ path, written }) => ({ path, written })),
    homes: homesOf(text),
    end: homeAtEnd(text),
    rows: rowsOf(text),
    words: writtenPhrasesIn(postmortem.settings.lang),
  }
}
