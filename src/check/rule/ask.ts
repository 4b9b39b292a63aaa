import type { Place } from '../../model/finding.ts'
import { filled, type QuestionPhrases } from '../../model/phrases.ts'
import { escapedMarkdown, type Prose } from '../../model/prose.ts'
import type { Question } from '../../model/question.ts'
import type { Subject } from '../subject/subject.ts'
import { shortened } from './words.ts'

type Asked = Exclude<keyof QuestionPhrases, 'moreToAsk'>

/** Puts a question in the document's language, with the author's words in its holes. */
export function ask(
  { questions }: Subject,
  phrase: Asked,
  words: { readonly it?: string; readonly team?: string; readonly most?: number },
  spans: readonly Place[],
): Omit<Question, 'rule'> {
  return { text: asked(questions[phrase], words), spans }
}

/** A question needs only the gist of what it is about. */
const gist = 80

function asked(template: string, { it = '', team = '', most = gist }: Parameters<typeof ask>[2]): Prose {
  const words = bare(shortened(it.replace(/\s+/g, ' '), most))
  return {
    markdown: filled(template, { it: `*${escapedMarkdown(words)}*`, team: escapedMarkdown(team) }),
    text: filled(template, { it: `“${words}”`, team }),
    links: [],
  }
}

/** Emphasis can't begin or end beside a mark. */
function bare(words: string): string {
  return words.replace(/^[\s"'“”‘’([{*_…]+|[\s"'“”‘’([{*_.,:;!?…–—-]+$/gu, '')
}
