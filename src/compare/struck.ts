import type { Action } from '../model/action.ts'

/** Whether all of an action is struck out. What has been struck out may be done or dropped: the stroke doesn't say. */
export function isStruck({ what }: Action): boolean {
  return /^[\s\W]*~~.+~~[\s\W]*$/su.test(what.markdown)
}
