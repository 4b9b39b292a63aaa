import type { Role } from '../model/section.ts'
import { listed } from '../text/list-words.ts'
import { firstLine } from './context/key-line.ts'
import { complain, type DocumentRule } from './rule/rule.ts'

export const sectionMissing: DocumentRule = {
  name: 'section-missing',
  check: ({ postmortem, sections, source, actions, options, config }) => {
    const profile = options.profile ?? postmortem.settings.profile ?? config.profile
    const has = (roles: readonly Role[]): boolean =>
      sections.some((section) => section.roles.some((role) => roles.includes(role))) ||
      (roles.includes('actions') && actions.length > 0) ||
      (roles.includes('timeline') && postmortem.timeline.length > 0)
    const missing = expected.filter(([, roles]) => !has(roles)).map(([name]) => name)
    const isWanted = profile === 'sre' || (profile === null && missing.length <= 2)
    if (!isWanted || missing.length === 0) return []
    return complain([firstLine(source)], () => ({
      message: `There is no section for ${listed(missing)}.`,
      hint: 'Write it, or expect no parts: profile: free in the front matter or in patchdeck.yaml, or --profile free.',
    }))
  },
}

const expected: readonly (readonly [name: string, roles: readonly Role[]])[] = [
  ['the summary', ['summary']],
  ['the impact', ['impact']],
  ['the causes', ['root_cause', 'trigger']],
  ['the timeline', ['timeline']],
  ['the resolution', ['resolution']],
  ['the lessons', ['lessons', 'went_well', 'went_wrong', 'got_lucky']],
  ['the actions', ['actions']],
]
