import type { Section } from '../model/section.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { quoted, wordsOf } from './rule/wording.ts'

export const sectionEmpty: DocumentRule = {
  name: 'section-empty',
  check: ({ postmortem: { sections, told, titleHeading } }) => {
    const empty = outsideTimelines([...sections, ...told]).flatMap(
      ({ heading, blocks, sections: inside, roles }) => {
        const isBare = inside.length === 0 && blocks.every(({ kind }) => kind === 'rule')
        return heading &&
          isBare &&
          heading !== titleHeading &&
          heading.level <= 6 &&
          !roles.includes('actions')
          ? [{ ...heading.span, words: heading.prose.text }]
          : []
      },
    )
    return complain(empty, (places) => ({
      message: `There is nothing under ${quoted(wordsOf(places))}.`,
      hint: 'Write it, or take the heading out.',
    }))
  },
}

/** Inside a timeline a heading is an entry, or a day over entries; inside actions it may be one of them. */
function outsideTimelines(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    section,
    ...(section.roles.some((role) => role === 'timeline' || role === 'actions')
      ? []
      : outsideTimelines(section.sections)),
  ])
}
