import type { Action } from '../model/action.ts'

/** How headings over proposals begin, such as "Proposed, decide by 2031-05-20", in the languages we have words in. */
const beginnings =
  /^\W*(proposed|proposals?\b|vorgeschlagen|vorschl[aä]g|propos(ée?s?\b|itions?\b)|propuest|propost|foreslå|forslag|提案|建议|提议|제안)/iu

/** Whether an action is only proposed: nobody has taken it on yet. */
export function isProposed({ section }: Action): boolean {
  return section !== null && beginnings.test(section)
}
