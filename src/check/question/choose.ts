import type { Question, Questions } from '../../model/question.ts'
import type { QuestionWish } from '../../model/rules.ts'
import type { Source } from '../../model/source.ts'
import { familyOf } from './families.ts'
import { wished } from './wishes.ts'

/** As many as a room can talk about. */
const most = 3

/** Puts questions in order: what the author pins, then one a family, then the others. */
export function choose(
  questions: readonly Question[],
  wishes: readonly QuestionWish[],
  source: Source,
): Questions {
  const { pinned, left } = wished(withoutDoubles(inOrder(questions, source)), wishes)
  const firsts = left.filter(
    ({ rule }, i) => left.findIndex((other) => familyOf(other.rule) === familyOf(rule)) === i,
  )
  const shown = [...pinned, ...firsts].slice(0, most)
  return { shown, kept: [...pinned, ...left].filter((question) => !shown.includes(question)) }
}

/** By family, then by their place in the document. */
function inOrder(questions: readonly Question[], { files }: Source): readonly Question[] {
  const fileOf = ({ spans: [span] }: Question): number => files.findIndex(({ path }) => path === span?.path)
  const lineOf = ({ spans: [span] }: Question): number => span?.line ?? 0
  return [...questions].sort(
    (a, b) => familyOf(a.rule) - familyOf(b.rule) || fileOf(a) - fileOf(b) || lineOf(a) - lineOf(b),
  )
}

/** Two rules may come to one question. */
function withoutDoubles(questions: readonly Question[]): readonly Question[] {
  return questions.filter(
    ({ text }, i) => questions.findIndex((other) => other.text.text === text.text) === i,
  )
}
