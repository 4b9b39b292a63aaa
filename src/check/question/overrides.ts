import { escapedMarkdown } from '../../model/prose.ts'
import type { Question } from '../../model/question.ts'
import type { QuestionWish } from '../../model/rules.ts'

/** The questions that the author wants first, and the others, without those dropped. */
export interface Wished {
  readonly pinned: readonly Question[]
  readonly left: readonly Question[]
}

/** Does to the questions what the author wishes, wish by wish. One that fits no question changes nothing. */
export function wished(questions: readonly Question[], wishes: readonly QuestionWish[]): Wished {
  return wishes.reduce<Wished>(grant, { pinned: [], left: questions })
}

function grant({ pinned, left }: Wished, wish: QuestionWish): Wished {
  if ('ask' in wish) return { pinned: [...pinned, inWords({ rule: 'author', spans: [] }, wish.ask)], left }
  if ('drop' in wish) return { pinned, left: left.filter((question) => !isMeant(question, wish.drop)) }
  const found = left.find((question) => isMeant(question, 'pin' in wish ? wish.pin : wish.reword))
  if (!found) return { pinned, left }
  const asked = wish.as === null ? found : inWords(found, wish.as)
  if ('pin' in wish)
    return { pinned: [...pinned, asked], left: left.filter((question) => question !== found) }
  return { pinned, left: left.map((question) => (question === found ? asked : question)) }
}

/** By the name of its rule, or by words of it. */
export function isMeant({ rule, text }: Question, key: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[“”"*]/g, '')
  return rule === key || plain(text.text).includes(plain(key))
}

function inWords(question: Omit<Question, 'text'>, words: string): Question {
  return { ...question, text: { markdown: escapedMarkdown(words), text: words, links: [] } }
}
