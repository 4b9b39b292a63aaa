/** A file with a unified diff of it, taken as strictly as git takes it: every line in its place, to the byte. */
export function strictlyApplied(before: string, patch: string): string {
  const lines = before.split(/(?<=\n)/)
  const [from = '', to = '', ...rest] = patch.split(/(?<=\n)/)
  if (!from.startsWith('--- ') || !to.startsWith('+++ ')) throw new Error('no head')
  const made: string[] = []
  let at = 0
  for (const [i, line] of rest.entries()) {
    const text = rest[i + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1)
    if (line.startsWith('@@')) {
      const [, start = 0, count = 0] = /^@@ -(\d+),(\d+)/.exec(line) ?? []
      const next = Number(start) - (Number(count) === 0 ? 0 : 1)
      made.push(...lines.slice(at, next))
      at = next
    } else if (line.startsWith('+')) made.push(text)
    else if (!line.startsWith('\\')) {
      if (lines[at] !== text)
        throw new Error(`line ${at + 1} is ${JSON.stringify(lines[at])}, not ${JSON.stringify(text)}`)
      if (line.startsWith(' ')) made.push(text)
      at += 1
    }
  }
  return [...made, ...lines.slice(at)].join('')
}
