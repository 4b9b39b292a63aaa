/** What stands before an action's first word: a mark, a label, who will do it. */
const before = [
  /^[\s\p{P}\p{S}]+/u,
  /^\[[^\]]{1,24}\]\s*/,
  /^\([^)]{1,24}\)\s*/,
  /^(?:we|i|they|\p{Lu}\p{Ll}+)\s+(?:should|will|need to|needs to|must|want to|plan to|are going to|to)\s+/u,
  /^(?:should|will|need to|must|want to|plan to|have to|to|please|also)\s+/i,
]

/** What is to be done, from its first word on. */
export function openingOf(what: string): string {
  return before.reduce((text, mark) => text.replace(mark, ''), what)
}
