import { isMeant } from './question/wishes.ts'
import { complain, type QuestionRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/words.ts'
import { keyLine } from './subject/lines.ts'

/**
 * A wish in `questions:` of the front matter fits no rule and no question of this document.
 *
 * The question it was to drop would be asked all the same. The name of a rule that asks nothing here is left alone.
 *
 * Authority: ours.
 */
export const questionUnknown: QuestionRule = {
  name: 'question-unknown',
  severity: 'warning',
  checkQuestions: (questions, { postmortem: { settings }, ruleNames, source }) => {
    const keys = settings.questions.flatMap((wish) =>
      'ask' in wish ? [] : 'drop' in wish ? [wish.drop] : 'pin' in wish ? [wish.pin] : [wish.reword],
    )
    const unknown = keys.filter(
      (key) => !ruleNames.includes(key) && !questions.some((question) => isMeant(question, key)),
    )
    return complain(
      unknown.map((key) => keyLine(source, key)),
      (places) => ({
        message: `No question of this document is ${quoted(wordsOf(places))}.`,
        hint: 'Write the name of a rule, or words of the question as patchdeck check shows it.',
      }),
    )
  },
}
