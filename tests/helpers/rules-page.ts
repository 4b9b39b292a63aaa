import { readFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '../../src/check.ts'
import { type Diagnostic, type DiagnosticCode, diagnostics } from '../../src/diagnostics.ts'
import { root } from './talk.ts'

/** `docs/rules.md`: the catalogue of diagnostics, and what reading the rules' hits has shown. */
export function rulesPage(): string {
  const read = readFileSync(path.join(root, 'docs/rules.precision.tsv'), 'utf8').trim().split('\n').slice(1)
  const rows = new Map(read.map((line) => [line.split('\t')[0], line.split('\t').slice(1)]))
  const table = rules.map(({ name }) => {
    const { severity } = diagnostics[name]
    const [hits = '0', looked = '–', right = '–', note = ''] = rows.get(name) ?? []
    const share = Number(looked) > 0 ? `${Math.round((Number(right) / Number(looked)) * 100)} %` : '–'
    return `| [${name}](#${name}) | ${severity} | ${hits} | ${looked} | ${right} | ${share} | ${note} |`
  })
  const others = codes.filter((code) => diagnostics[code].stage !== 'check')
  return [
    intro,
    ...rules.map(({ name }) => entry(name)),
    reading,
    ...others.map(entry),
    precision,
    table.join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
}

const codes = Object.keys(diagnostics) as DiagnosticCode[]
const english = new Set(rules.flatMap(({ name, isEnglish }) => (isEnglish ? [name] : [])))

function entry(code: DiagnosticCode): string {
  const { severity, stage, summary, details, authority }: Diagnostic = diagnostics[code]
  const kind = `*${severity}.*${stage === 'check' ? '' : ` Reported by \`${stage}\`.`}`
  const language = english.has(code) ? ' In English documents only.' : ''
  const source = authority && `*Authority:* ${authority}`
  return [`## ${code}`, kind + language, summary, details, source].filter(Boolean).join('\n\n')
}

const intro = `# The rules

Made from \`src/diagnostics.ts\` by \`npx vitest run tests/rules-page.test.ts -u\`; edit that.

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

const reading = `# What the stages report of their own work

These too are set under \`rules:\` and silenced by a comment, but for errors and \`public-*\`: what can't be read forbids building.`

const precision = `# How often the rules they are right

Run over 89 public postmortems in English, Norwegian and Japanese; up to 30 hits of each finding rule were read by hand. *Hits* are places for findings and
questions for questions. "Right" means that the author would agree; a finding rule under 90 % of at least three read is
information or a question. Rules without hits were read only in our own fixtures (\`tests/fixtures/rules\`).

| rule | severity | hits | read | right | share | note |
|---|---|---|---|---|---|---|`
