import type { Question } from '../../model/question.ts'
import { encloses, type Span } from '../../model/source.ts'
import type { Examined } from '../subject/subject.ts'
import { isMeant } from './wishes.ts'

/**
 * The questions that may be put to a room. A question quotes what it is about: before everybody one about the narrative would
 * publish it, unless the author has put it in other words.
 */
export function askable(
  questions: readonly Question[],
  { postmortem, options }: Examined,
): readonly Question[] {
  if (!options.isPublic) return questions
  const isTold = (span: Span): boolean => postmortem.told.some((section) => encloses(section.span, span))
  const isReworded = (question: Question): boolean =>
    postmortem.settings.questions.some(
      (wish) => 'as' in wish && wish.as !== null && isMeant(question, 'pin' in wish ? wish.pin : wish.reword),
    )
  return questions.filter((question) => !question.spans.some(isTold) || isReworded(question))
}
