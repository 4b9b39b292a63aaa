/** Documents as large as any that were seen, by the name of their file: everything in them must be visible. */
export function extremeDocuments(): Readonly<Record<string, string>> {
  return {
    'wide-table.md': document('Action items', table(14, 6, 4)),
    'long-table.md': document('Action items', table(60, 4, 7)),
    'long-cell.md': document('Action items', `| Team | What |\n|---|---|\n| Core | ${words(600)} |\n`),
    'long-word.md': document('Summary', `It was ${'a'.repeat(200)} that failed.\n\n- ${'b'.repeat(200)}\n`),
    'long-word-table.md': document(
      'Action items',
      `| Team | What |\n|---|---|\n| Core | ${'c'.repeat(200)} |\n`,
    ),
    'long-address.md': document(
      'Impact',
      `See https://status.example/${'path/'.repeat(60)} for 40 minutes of it.\n`,
    ),
    'many-entries.md': document(
      'Timeline (UTC)',
      lines(120, (i) => `- ${clock(i)} ${words(20 + ((i * 37) % 160))}`),
    ),
    'many-actions.md': document(
      'Action items',
      lines(50, (i) => `- [ ] ${words(30 + ((i * 53) % 240))}`),
    ),
    'many-lessons.md': document(
      'What went well',
      lines(40, (i) => `- ${words(20 + ((i * 41) % 300))}`),
    ),
    'ideographs.md': document(
      '概要',
      `${'書き込みが失敗し顧客の注文が失われました。'.repeat(60)}\n\n## 対応\n\n${ideographTable}`,
    ),
    'code.md': document(
      'Root cause',
      `\`\`\`\n${lines(90, (i) => `${i} ${'x = y; '.repeat(i % 30)}`)}\`\`\`\n`,
    ),
    'long-headings.md': `# ${words(300)}\n\n## ${words(280)}\n\n${words(500)}\n\n### ${words(260)}\n\n- ${words(90)}\n`,
  }
}

function document(heading: string, text: string): string {
  return `# ${heading} at its largest\n\n## ${heading}\n\n${text}\n`
}

function table(rows: number, columns: number, step: number): string {
  const head = ['Team', 'What', 'Owner', 'Due', 'Priority', 'Notes'].slice(0, columns)
  const cells = (row: number): string =>
    head.map((_, i) => words(6 + ((row * step + i * 11) % 60))).join(' | ')
  return `| ${head.join(' | ')} |\n|${'---|'.repeat(columns)}\n${lines(rows, (row) => `| ${cells(row)} |`)}`
}

const ideographTable = `| 担当 | 内容 | 期限 |\n|---|---|---|\n${lines(20, (i) => `| 配信チーム | ${'監視を追加し手順書を更新する'.repeat(1 + (i % 4))} | 2031年3月${i + 1}日 |`)}`

function lines(count: number, lineOf: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${lineOf(i)}\n`).join('')
}

function clock(minutes: number): string {
  return `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** So many letters of ordinary words. */
function words(length: number): string {
  return 'the queue grew while every worker waited for an answer that never came and nobody had been told about it '
    .repeat(Math.ceil(length / 100))
    .slice(0, length)
    .trim()
}
