import type { List, ListItem } from '../../model/block.ts'
import { isImperative, isVerb } from '../names.ts'
import { areSomebody, type People } from '../people.ts'

/** What stands in bold over a list: who does what is listed, the action that the list explains, or a heading for actions. */
export type LeadKind = 'owner' | 'action' | 'heading'

/**
 * What a lead over a list is. A person, a team or a handle that the document knows holds the actions below; one that begins
 * with a verb is an action, and the list its details; over items that are actions themselves, by their first words or their
 * marks, it is a heading; anything else is an action, but `otherwise` where its form says so.
 */
export function leadKind(name: string, list: List, people: People, otherwise: LeadKind = 'action'): LeadKind {
  if (areSomebody(name, people)) return 'owner'
  if (isImperative(firstWord(name))) return 'action'
  const actions = list.items.filter(isActionItem)
  return actions.length * 2 >= list.items.length ? 'heading' : otherwise
}

/** The words of a lead: without its bold type, and the colon that leads to the list. */
export function leadWords(markdown: string): string {
  return markdown.trim().replace(/^(?:\*\*|__)(?=\S)|[:：]?(?:\*\*|__)[:：]?$|[:：]$/g, '')
}

/** With a box, a tick, a lead or a label of its own, or an English verb first. */
function isActionItem({ prose, checked }: ListItem): boolean {
  return (
    checked !== null ||
    /^(?:✅|☑|✔|\*\*[^*]+\*\*)/u.test(prose.markdown) ||
    /[\s(](?:@[\w-]+|owner:|due:)/i.test(prose.text) ||
    [prose.text, prose.text.replace(/^\p{L}+:\s*/u, '')].some((text) => isVerb(firstWord(text)))
  )
}

function firstWord(text: string): string {
  return /\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? ''
}
