#!/usr/bin/env node
import { machineFault } from './cli/machine.ts'

// A module that can't be opened is told here when others are still being opened: nobody waits for it any more.
process.on('uncaughtException', end)
try {
  process.exitCode = await start()
} catch (error) {
  end(error)
}

/** All else is loaded from here, since even that may fail: with too few files to open, or a folder that is gone. */
async function start(): Promise<number> {
  const { endOnSignals, outliveReaders, processTerminal } = await import('./cli/terminal.ts')
  endOnSignals()
  outliveReaders()
  const terminal = processTerminal()
  const { main } = await import('./cli/main.ts')
  return main(process.argv.slice(2), terminal)
}

/** With a line for what the machine stands in the way with, and with the stack of what we did wrong. */
function end(error: unknown): never {
  const fault = machineFault(error, null)
  process.stderr.write(
    fault === null ? `${error instanceof Error ? error.stack : error}\n` : `patchdeck: ${fault}\n`,
  )
  process.exit(fault === null ? 1 : 3)
}
