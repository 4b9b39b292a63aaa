import { styleText } from 'node:util'
import { reasonOf } from '../model/machine.ts'
import { plain } from '../report.ts'
import type { Terminal } from './command.ts'

/** The terminal this process runs in. Colours and progress only where a person looks at it. */
export function processTerminal(): Terminal {
  const isWatched =
    process.stderr.isTTY === true && process.env.NO_COLOR === undefined && process.env.CI === undefined
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(legible(text)),
    err: (text) => void process.stderr.write(legible(text)),
    progress: (text) => void (isWatched && process.stderr.write(`\r\u001b[2K${legible(text)}`)),
    paint: isWatched
      ? { strong: (text) => styleText('bold', text), faint: (text) => styleText('dim', text) }
      : plain,
  }
}

/** What a terminal, or whoever looks at it, could take for something else than text; bold and dim are ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /(?!\u001b\[(?:1|2|22)m)(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** A text with its control characters as JSON writes them, so that JSON stays JSON. */
export function legible(text: string): string {
  return text.replace(controls, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Whoever reads what we say may stop before its end, as `head` does: that is no fault. A disk that takes nothing more
 * is one, of which only the other stream can tell.
 */
export function outliveReaders(): void {
  for (const [stream, other] of [
    [process.stdout, process.stderr],
    [process.stderr, null],
  ] as const)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      other?.write(`patchdeck: what is said can't be written: ${reasonOf(error.code) ?? error.message}\n`)
      process.exit(3)
    })
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
