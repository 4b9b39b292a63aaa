import { filled, type QuestionPhrases } from '../../languages.ts'
import type { Place } from '../../model/finding.ts'
import { escapedMarkdown, type Prose } from '../../model/prose.ts'
import type { Question } from '../../model/question.ts'
import type { RuleContext } from '../context/context.ts'
import { quotationOf } from './quotation.ts'

type Asked = Exclude<keyof QuestionPhrases, 'moreToAsk'>

/** Puts a question in the document's language, with the author's words in its holes; none where these can't be quoted. */
export function ask(
  { questions }: RuleContext,
  phrase: Asked,
  words: { readonly it?: string; readonly team?: string },
  spans: readonly Place[],
): readonly Omit<Question, 'rule'>[] {
  const { it = '', team = '' } = words
  const quotation = it === '' ? '' : quotationOf(it)
  return quotation === null ? [] : [{ text: asked(questions[phrase], quotation, team), spans }]
}

function asked(template: string, it: string, team: string): Prose {
  return {
    markdown: filled(template, { it: `*${escapedMarkdown(it)}*`, team: escapedMarkdown(team) }),
    text: filled(template, { it: `“${it}”`, team }),
    links: [],
  }
}
