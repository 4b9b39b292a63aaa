import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fixtures, talkOf } from './talk.ts'

/** The attacks of one kind: one a line, or parted by `%%%` where they need several lines. */
export function attacksOf(kind: string): readonly string[] {
  const text = readFileSync(path.join(fixtures, 'attacks', `${kind}.txt`), 'utf8').replace(/\n$/, '')
  return text.split(/^%%%$/m).length > 1 ? text.split(/\n%%%\n/) : text.split('\n')
}

/** Kinds of one line an attack. */
export const kindsOfLines = ['html', 'svg', 'links', 'images', 'text'] as const

/** A document that has an attack wherever a line may stand. */
export function documentOf(attack: string): string {
  const cell = attack.replaceAll('|', '\\|')
  return [
    `# ${attack}`,
    '',
    `**Severity:** ${attack}`,
    '',
    `## Summary ${attack}`,
    '',
    `We saw ${attack} here.`,
    '',
    `> ${attack}`,
    '',
    '## Timeline',
    '',
    `- 2031-05-02 06:10 UTC: ${attack}`,
    '',
    `## Impact`,
    '',
    `- **41,200** ${attack}`,
    '',
    '## Short term',
    '',
    `| Team | What | Who | When | ${cell} |`,
    '|---|---|---|---|---|',
    `| SRE | ${cell} | ${cell} | ${cell} | ${cell} |`,
    '',
    '## Lessons',
    '',
    attack,
    '',
    '# Speaker notes',
    '',
    '## Opening',
    '',
    `"What about ${attack}?" and \`${attack}\``,
    '',
    '### SRE Team',
    '',
    `- **Why**: ${attack}`,
    `- **DORA Metric**: ${attack}`,
    '',
    '## Closing',
    '',
    attack,
    '',
  ].join('\n')
}

/** Every attack of a kind in one document, for a browser to open; front matter has one each, unless it is refused. */
export function documentsOfAttacks(): Readonly<Record<string, string>> {
  const lines = kindsOfLines.map((kind) => [kind, attacksOf(kind).flatMap(inParts).join('\n\n')])
  const blocks = `# A\n\n## Summary\n\n${attacksOf('blocks').join('\n\n')}\n`
  const headers = attacksOf('headers')
    .map((header, i) => [`header-${i}`, `---\n${header}\n---\n# A\n\n## Summary\n\nText.`] as const)
    .filter(([, text]) => talkOf(text).forbidding.length === 0)
  return Object.fromEntries([...lines, ['blocks', blocks], ...headers])
}

function inParts(attack: string, i: number): readonly string[] {
  const cell = attack.replaceAll('|', '\\|')
  return [
    `## ${i} ${attack}`,
    attack,
    `- ${attack}`,
    `| What | ${cell} |\n|---|---|\n| ${cell} | ${cell} |`,
    `### SRE Team\n\n${attack}`,
    inHtml(attack),
  ]
}

/** An attack inside of HTML that is read: in a paragraph, an item, a cell, a summary. */
export function inHtml(attack: string): string {
  return [
    `<div><p>${attack}</p></div>`,
    `<ul><li>${attack}</li></ul>`,
    `<table><tr><th>What</th></tr><tr><td>${attack}</td></tr></table>`,
    `<details><summary>${attack}</summary>\n\n${attack}\n\n</details>`,
    `<p><b>${attack}</b> <a href="https://a.example">${attack}</a></p>`,
  ].join('\n\n')
}
