import type { Question } from '../../model/question.ts'
import type { Role } from '../../model/section.ts'
import type { Passage } from '../../text/passages.ts'
import { shared, stemsOf } from '../../text/stems.ts'
import { isMatter } from '../../text/topics.ts'
import { ask } from '../rule/ask.ts'
import { placeIn } from '../rule/wording.ts'
import { whatOf } from './actions.ts'
import type { RuleContext } from './context.ts'

/** The causes and triggers that are named in a line each. */
export function causesOf({ passages }: RuleContext): readonly Passage[] {
  return passages.filter((passage) => isMatter(passage, ['root_cause', 'trigger']))
}

/** More of one kind than a room could take up; they are in the document all the same. */
const most = 3

/** A question for each of the first matters, under sections of these roles, that can be quoted and that no action is about. */
export function askOfUnmet(context: RuleContext, roles: readonly Role[]): readonly Omit<Question, 'rule'>[] {
  return context.passages
    .filter((passage) => isMatter(passage, roles) && isUnmet(passage.text, context))
    .flatMap((passage) => {
      const [first = ''] = passage.markdown.split('\n')
      return ask(context, 'namedWithoutAction', { it: passage.text }, [placeIn(passage, first.trim())])
    })
    .slice(0, most)
}

/** Whether a text shares no stemmed word with any action, in a document that has some. */
export function isUnmet(text: string, { actions }: RuleContext): boolean {
  const stems = stemsOf(text)
  return (
    stems.size > 0 &&
    actions.length > 0 &&
    !actions.some((action) => shared(stems, stemsOf(whatOf(action))) > 0)
  )
}

/** What a document's title says happened, without the day and without the word for such documents; null for too little. */
export function titleMatter({ postmortem: { title } }: RuleContext): string | null {
  const bare = title.text
    .replace(
      /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2,8},? \d{4}\b|\b\p{Lu}\p{Ll}{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/gu,
      '',
    )
    .replace(
      /\b(?:public )?(?:incident|post[- ]?mortem|outage)(?: reports?| review| analysis| disclosure)?(?: (?:for|of|on)\b)?/gi,
      '',
    )
    .replace(
      /^[\s\p{P}]+|(?:(?<!\s)\s+(?:on|of|in|at|for|from)|(?<![\s\p{P}]))[\s\p{P}]+$|\s(?:on|of|in|at|for|from)$/gu,
      '',
    )
  return stemsOf(bare).size > 1 ? bare : null
}
