import { parseArgs } from 'node:util'
import { UsageError } from '../model/usage.ts'
import { actions } from './actions.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { dev } from './dev.ts'
import { commandHelp, generalHelp, program } from './help.ts'
import { inspect } from './inspect.ts'
import { preview } from './preview.ts'
import { machineFault } from './system-error.ts'

const commands: Readonly<Record<string, Command>> = {
  build,
  dev,
  preview,
  inspect,
  check,
  actions,
}

/** Does what was typed, and says in one line why it can't be done. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.progress('')
    const fault = machineFault(error, terminal.cwd)
    if (!isUsage(error) && fault === null) throw error
    terminal.err(`patchdeck: ${isUsage(error) ? error.message.split('\n', 1)[0] : fault}\n`)
    return isUsage(error) ? 2 : 3
  }
}

function dispatch([name, ...rest]: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode> {
  if (name === '--version') return say(`${program().version}\n`, terminal)
  if (name === '--help' || name === '-h') return say(generalHelp(commands), terminal)
  if (name === undefined) throw new UsageError('no command given, see patchdeck --help')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`${name}: no such command, see patchdeck --help`)
  const { values, paths } = readArguments(rest, command)
  if (values.help) return say(commandHelp(command), terminal)
  return command.run({ values, paths }, terminal)
}

function readArguments(args: readonly string[], { options }: Command): Arguments {
  const help = { type: 'boolean', short: 'h', default: false } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, help },
    allowPositionals: true,
  })
  return { values: values as Arguments['values'], paths: positionals }
}

function say(text: string, { out }: Terminal): ExitCode {
  out(text)
  return 0
}

/** Ours, or what `parseArgs` says of options it doesn't know. */
function isUsage(error: unknown): error is Error {
  const isOfParseArgs =
    error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  return error instanceof UsageError || isOfParseArgs
}
