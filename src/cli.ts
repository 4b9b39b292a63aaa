#!/usr/bin/env node
import type { Terminal } from './cli/command.ts'
import { machineFault } from './cli/system-error.ts'

/** What faults are told to: until there is a terminal, the bare stream. */
let terminal: Pick<Terminal, 'err'> = { err: (text) => void process.stderr.write(text) }

// A module that can't be opened is told here when others are still being opened: nobody waits for it any more.
process.on('uncaughtException', end)
try {
  process.exitCode = await start()
} catch (error) {
  end(error)
}

/** All else is loaded from here, since even that may fail: with too few files to open, or a folder that is gone. */
async function start(): Promise<number> {
  const { outliveReaders, processTerminal } = await import('./cli/terminal.ts')
  outliveReaders()
  const ours = processTerminal()
  terminal = ours
  const { main } = await import('./cli/main.ts')
  return main(process.argv.slice(2), ours)
}

/** With a line for what the machine stands in the way with, and with the stack of what we did wrong. */
function end(error: unknown): never {
  const fault = machineFault(error, null)
  terminal.err(fault === null ? `${error instanceof Error ? error.stack : error}\n` : `patchdeck: ${fault}\n`)
  process.exit(fault === null ? 1 : 3)
}
