import type { Body } from '../model/block.ts'

/** Words that lead to what will be done. */
const announcing =
  /\b(going forward|from now on|in (the )?future|next steps|to prevent (this|a|such)|(we|i)('ll| will| plan to| are going to)( be)?( do| take| doing| make| implement)?|following (actions|improvements|measures|changes)|(will|should|must|plan|recommend|taking|going to)\b[^.]{0,60}\bfollowing steps)\b/i

/** Whether a block is a line that ends in a colon and speaks of what will be done: "Going forward, we will:". */
export function announcesActions(block: Body | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]$/.test(block.prose.text) && announcing.test(block.prose.text)
}
