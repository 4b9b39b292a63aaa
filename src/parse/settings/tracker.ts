import * as v from 'valibot'
import type { Tracker } from '../../model/tracker.ts'

/** An address that a browser opens; plain http only on this machine. Its query and its last slash are cut off. */
const address = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?(\/[\w.~%+-]+)*\/?$/),
  v.transform((text) => text.replace(/\/$/, '')),
)

/** The path of a project: a group or an owner, and a name. */
const projectAddress = v.pipe(address, v.regex(/^https?:\/\/[^/]+\/[^/]+\/[^/]/))

const number = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d+$/)), v.pipe(v.number(), v.integer(), v.minValue(0))]),
  v.transform(String),
)

const named = v.pipe(
  projectAddress,
  v.regex(/^https?:\/\/(github\.com\/|[^/]*gitlab)/),
  v.transform(
    (text): Tracker => ({
      kind: /^https?:\/\/github\.com\//.test(text) ? 'github' : 'gitlab',
      address: text,
    }),
  ),
)

/** Where issues are opened, as it is written. Of GitHub's and GitLab's own hosts the address alone is enough. */
export const tracker = v.pipe(
  v.union([
    named,
    v.pipe(
      v.strictObject({ github: projectAddress }),
      v.transform(({ github }): Tracker => ({ kind: 'github', address: github })),
    ),
    v.pipe(
      v.strictObject({ gitlab: projectAddress }),
      v.transform(({ gitlab }): Tracker => ({ kind: 'gitlab', address: gitlab })),
    ),
    v.pipe(
      v.strictObject({ jira: address, project: number, type: number }),
      v.transform(({ jira, project, type }): Tracker => ({ kind: 'jira', address: jira, project, type })),
    ),
  ]),
  v.description(
    'https://github.com/owner/repo, https://gitlab.example/group/project, {github: https://…}, {gitlab: https://…}, ' +
      'or {jira: https://…, project: 10001, type: 3} with the numbers of both',
  ),
)
