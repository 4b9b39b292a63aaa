import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rule } from '../../src/check/rule/rule.ts'
import { rules } from '../../src/check.ts'
import { root } from './talk.ts'

/** `docs/rules.md`: the doc comment of each rule's file, and what reading its hits has shown. */
export function rulesPage(): string {
  const read = readFileSync(path.join(root, 'docs/rules.precision.tsv'), 'utf8').trim().split('\n').slice(1)
  const rows = new Map(read.map((line) => [line.split('\t')[0], line.split('\t').slice(1)]))
  const table = rules.map(({ name, severity }) => {
    const [hits = '0', looked = '–', right = '–', note = ''] = rows.get(name) ?? []
    const share = Number(looked) > 0 ? `${Math.round((Number(right) / Number(looked)) * 100)} %` : '–'
    return `| [${name}](#${name}) | ${severity} | ${hits} | ${looked} | ${right} | ${share} | ${note} |`
  })
  return [intro, ...rules.map(entry), precision, table.join('\n'), ''].join('\n\n').replace(/\n{3,}/g, '\n\n')
}

function entry(rule: Rule): string {
  const source = readFileSync(path.join(root, `src/check/${rule.name}.ts`), 'utf8')
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const/.exec(source)?.[1] ?? ''
  const text = comment.replace(/^ \* ?/gm, '').trim()
  const language = rule.isEnglish ? ' In English documents only.' : ''
  return `## ${rule.name}\n\n*${rule.severity}.*${language}\n\n${text.replace(/^Authority: /m, '*Authority:* ')}`
}

const intro = `# The rules

Made from the doc comments in \`src/check/\` by \`npx vitest run tests/rules-page.test.ts -u\`; edit those.

A **finding** (error, warning, info) is for the author, before the meeting. A **question** is for the room, on the last
slide. Code and quotations are not read, except by \`public-*\`. There is one line a rule, with its places under it.

A rule is turned off, or given another severity, in the front matter, or for all documents beside and below it in a file
\`patchdeck.yaml\`, which is data and is never run:

\`\`\`yaml
rules:
  action-vague: off
  timeline-no-zone: error
\`\`\`

\`patchdeck.yaml\` may also say \`profile: sre\` or \`free\`, and \`deny:\`, a list of words. The front matter goes before it,
but with \`--public\` it can't make less of a \`public-*\` rule. At one line, a comment on it or above it silences what it names:

\`\`\`markdown
- Improve the deployment process <!-- patchdeck-ignore action-vague -->
\`\`\`

A comment silences no \`public-*\` rule, and not \`rule-locked\`: what guards a public site is let through only by \`patchdeck.yaml\`,
word by word. The finding prints the line, such as \`public: {allow: [0fa39c1e7b52d648]}\`; see [secrets.md](secrets.md).`

const precision = `## How often they are right

Run over 89 public postmortems in English, Norwegian and Japanese; up to 30 hits of each finding rule were read by hand. *Hits* are places for findings and
questions for questions. "Right" means that the author would agree; a finding rule under 90 % of at least three read is
information or a question. Rules without hits were read only in our own fixtures (\`tests/fixtures/rules\`).

| rule | severity | hits | read | right | share | note |
|---|---|---|---|---|---|---|`
