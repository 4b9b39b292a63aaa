import type { ActionRecord } from './record.ts'

const intro =
  '# Read these before you run them: each opens an issue. Made by patchdeck, for a POSIX shell and GitHub’s gh.\n'

/** GitHub takes titles of 256 characters. */
const longestTitle = 250

/** A command for each action that opens an issue of it; nothing is sent by printing them. */
export function asIssueCommands(records: readonly ActionRecord[]): string {
  return intro + records.map((record) => `${commandOf(record)}\n`).join('')
}

function commandOf(record: ActionRecord): string {
  const { repository, team, what } = record
  const title = legible(team === null ? what.text : `${team}: ${what.text}`).replaceAll('\n', ' ')
  const options = [
    ...(repository === null ? [] : [`--repo=${quoted(repository)}`]),
    `--title=${quoted(shortened(title))}`,
    `--body=${quoted(legible(bodyOf(record)))}`,
  ]
  return `gh issue create ${options.join(' ')}`
}

/** A list of what is known, then where it comes from. */
function bodyOf(record: ActionRecord): string {
  const { what, why, owner, due, metric, priority, ticket, links, title, file, line } = record
  const facts = [
    ['Owner', owner && unlinked(owner)],
    ['Due', due],
    ['Metric', metric],
    ['Priority', priority],
    ['Ticket', ticket && unlinked(ticket)],
    ['Links', links.join(' ') || null],
  ].flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []))
  const place = file === null ? '' : `, ${unlinked(`${file}:${line}`)}`
  const parts = [what.markdown, why?.markdown, facts.join('\n'), `From “${title}”${place}.`]
  return parts.filter(Boolean).join('\n\n')
}

/** As code, so that a name calls nobody and a number links nothing. */
function unlinked(text: string): string {
  return text.includes('`') ? text : `\`${text}\``
}

/** What a shell takes as it is: only a single quotation mark ends it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** What is read is what is run: no control character, and no mark that turns letters around. */
function legible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, ' ')
}

function shortened(title: string): string {
  const letters = [...title]
  return letters.length <= longestTitle ? title : `${letters.slice(0, longestTitle - 1).join('')}…`
}
