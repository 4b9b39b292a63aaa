import { isDiagnosticCode } from '../diagnostics.ts'
import { keyLine } from './context/key-line.ts'
import { isMeant } from './question/overrides.ts'
import { complain, type QuestionRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const questionUnknown: QuestionRule = {
  name: 'question-unknown',
  checkQuestions: (questions, { postmortem: { settings }, source }) => {
    const keys = settings.questions.flatMap((wish) =>
      'ask' in wish ? [] : 'drop' in wish ? [wish.drop] : 'pin' in wish ? [wish.pin] : [wish.reword],
    )
    const unknown = keys.filter(
      (key) => !isDiagnosticCode(key) && !questions.some((question) => isMeant(question, key)),
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
