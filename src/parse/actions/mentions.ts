import type { Prose } from '../../model/prose.ts'
import { isVerb } from '../names.ts'
import { isNobody } from '../vocabulary.ts'

/** `<@U02AB3CD>` of Slack, `[~ines.okafor]` of Jira. */
const ofTracker = /<@[\w|.-]+>|\[~[^\]\s]{1,80}\]/

/** `[Ines](mailto:ines@example.com)`, or a link to somebody's page in a chat. */
const ofLink =
  /\[([^\]]{1,60})\]\((?:mailto:|https?:\/\/[^)\s]*\/(?:team\/[UW]\w+|users?\/|people\/))[^)]{0,200}\)/

/** `@ines`, `@acme/platform-team`, and behind a name in capitals the rest of it: `@Ines Okafor`. */
const handle =
  /(?<![\p{L}\p{N}_./@-])@(\p{L}[\p{L}\p{N}_-]*(?:[./][\p{L}\p{N}_-]+)?)((?:\s\p{Lu}\p{Ll}+(?![\p{L}-])){0,2})/gu

/** Whom an item mentions first, whole and as written; null for nobody. */
export function mentionIn({ markdown, text }: Prose): string | null {
  const [tracked] = ofTracker.exec(text) ?? []
  if (tracked) return tracked
  const linked = ofLink.exec(markdown)?.[1]
  if (linked) return linked
  for (const match of text.matchAll(handle)) {
    const [whole, name = '', further = ''] = match
    const mentioned = `@${name}${nameBehind(name, further)}`
    const rest = text.slice(match.index + whole.length)
    const isThing = isOfThing(text.slice(0, match.index), mentioned, rest, markdown)
    if (!isThing && !isNobody(mentioned)) return mentioned
  }
  return null
}

/** "@Ines Okafor", but "@ines Add a test" and "@Ines Add a test". */
function nameBehind(name: string, further: string): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return ''
  const words = further.trim().split(/\s+/).filter(Boolean)
  const verb = words.findIndex(isVerb)
  return words
    .slice(0, verb < 0 ? words.length : verb)
    .map((word) => ` ${word}`)
    .join('')
}

/** A day as Notion mentions it, "an @emergency role", a package such as `@acme/client`, a decorator in code. */
function isOfThing(before: string, mentioned: string, rest: string, markdown: string): boolean {
  if (/^@\p{Lu}\p{Ll}{2,8}$/u.test(mentioned) && /^\.?\s+\d/.test(rest)) return true
  if (/(?:^|\s)(?:an?|the|our|each|every|new)\s*$/i.test(before)) return true
  if (mentioned.includes('/') && !ofTeam.test(mentioned) && !/[([:]\s*$/.test(before)) return true
  const isCode = markdown.includes(`\`${mentioned}`)
  return isCode && !(/^@[a-z\d_-]+$/.test(mentioned) && /^\s*(?:$|[)\]([,;:–—-])/.test(rest))
}

/** What the slug of a team has in it, which a package's hasn't. */
const ofTeam =
  /\/(?:.*[-_])?(?:teams?|squad|sres?|ops|oncall|on-call|owners|maintainers|admins|devs|developers|eng|engineers|reviewers|leads?|crew|guild)(?:[-_].*)?$/i
