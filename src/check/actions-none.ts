import { firstLine } from './context/key-line.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const actionsNone: DocumentRule = {
  name: 'actions-none',
  check: ({ actions, sections, source }) => {
    if (actions.length > 0) return []
    const heading = sections.find(({ roles }) => roles.includes('actions'))?.heading
    const place = heading ? { ...heading.span, words: heading.prose.text } : firstLine(source)
    return complain([place], () => ({
      message: heading
        ? `No action was found under "${heading.prose.text}".`
        : 'No action was found in the document.',
      hint: 'List what will be done under a heading such as "Action items".',
    }))
  },
}
