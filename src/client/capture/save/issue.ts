import type { Answer } from '../../../model/room.ts'
import type { TakeHomeData } from '../../../model/takehome.ts'
import type { Tracker } from '../../../model/tracker.ts'
import { oneLine } from './markdown-text.ts'

/** Servers cut addresses: GitHub at 8,191 bytes. */
const longest = 8000

/** The page of a tracker that opens a new issue, filled in for one answer; nothing is sent by making it. */
export function issueAddress(
  tracker: Tracker,
  answer: Answer,
  data: Pick<TakeHomeData, 'title' | 'words'>,
): string {
  const form = formOf(tracker)
  const fixed = form.fixed.map(([name, value]) => `${name}=${encodeURIComponent(value)}&`)
  const start = `${tracker.address}${form.path}?${fixed.join('')}`
  const title = `${form.title}=${encoded(oneLine(answer.text), longest - start.length - form.title.length - 1)}`
  const room = longest - start.length - title.length - form.body.length - 2
  const body = encoded(bodyOf(answer, data), room)
  return start + title + (body === '' ? '' : `&${form.body}=${body}`)
}

interface Form {
  readonly path: string
  readonly fixed: readonly (readonly [name: string, value: string])[]
  /** What the fields are called in the address. */
  readonly title: string
  readonly body: string
}

/**
 * GitHub: "Creating an issue from a URL query"; GitLab: "Create issues, with a URL with prefilled values"; Jira Data
 * Center: "Creating issues via direct HTML links".
 */
function formOf(tracker: Tracker): Form {
  if (tracker.kind === 'jira') {
    const fixed = [
      ['pid', tracker.project],
      ['issuetype', tracker.type],
    ] as const
    return { path: '/secure/CreateIssueDetails!init.jspa', fixed, title: 'summary', body: 'description' }
  }
  return tracker.kind === 'github'
    ? { path: '/issues/new', fixed: [], title: 'title', body: 'body' }
    : { path: '/-/issues/new', fixed: [], title: 'issue%5Btitle%5D', body: 'issue%5Bdescription%5D' }
}

function bodyOf(
  { team, kind, owner }: Answer,
  { title, words }: Pick<TakeHomeData, 'title' | 'words'>,
): string {
  const known = [
    [words.team, team],
    [words.kind, kind],
    [words.who, owner],
  ].flatMap(([label, text]) => (text ? [`${label}: ${text}\n`] : []))
  return `${known.join('')}${known.length > 0 ? '\n' : ''}${words.askedIn.replace('{title}', () => title)}\n`
}

/** As much of a text as has room in an address, cut between characters. Halves of characters have no address. */
function encoded(text: string, room: number): string {
  let made = ''
  for (const letter of text) {
    const next = encodeURIComponent(/^[\uD800-\uDFFF]$/.test(letter) ? '\uFFFD' : letter)
    if (made.length + next.length > room) break
    made += next
  }
  return made
}
