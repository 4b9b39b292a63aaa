import { styleText } from 'node:util'
import { plain } from '../report.ts'
import type { Terminal } from './command.ts'

/** The terminal this process runs in. Colours and progress only where a person looks at it. */
export function processTerminal(): Terminal {
  const isWatched =
    process.stderr.isTTY === true && process.env.NO_COLOR === undefined && process.env.CI === undefined
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progress: (text) => void (isWatched && process.stderr.write(`\r\u001b[2K${text}`)),
    paint: isWatched
      ? { strong: (text) => styleText('bold', text), faint: (text) => styleText('dim', text) }
      : plain,
  }
}

/** Ends with the code that shells give for a signal, after what is left to be done at the end of a process. */
export function endOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => process.exit(code))
}
