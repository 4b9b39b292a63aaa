import type { Entry } from './entry.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice', question: 'notice' } as const

/** Entries as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubOf(entries: readonly Entry[]): string {
  return entries.map(annotation).join('')
}

function annotation({ rule, severity, message, hint, spans: [place] }: Entry): string {
  const where = place
    ? `file=${property(place.path)},line=${place.line},endLine=${place.words === undefined ? place.endLine : place.line},`
    : ''
  const text = hint ? `${message} → ${hint}` : message
  return `::${commands[severity]} ${where}title=${property(rule)}::${escaped(text)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
