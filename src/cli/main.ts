import { UsageError } from '../model/usage.ts'
import { nearest } from '../text/nearest.ts'
import { readArguments } from './arguments.ts'
import type { Command, ExitCode, Terminal } from './command.ts'
import { isThere } from './folder.ts'
import { commandHelp, firstHelp, generalHelp, program } from './help.ts'
import { machineFault } from './system-error.ts'

/** Each is loaded when it is called: `check` needs nothing of what builds a site. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  preview: async () => (await import('./preview.ts')).preview,
  inspect: async () => (await import('./inspect.ts')).inspect,
  check: async () => (await import('./check.ts')).check,
  export: async () => (await import('./export.ts')).exportCommand,
  actions: async () => (await import('./actions.ts')).actions,
  new: async () => (await import('./new.ts')).newTalk,
}

async function allCommands(): Promise<Readonly<Record<string, Command>>> {
  const loaded = Object.entries(commands).map(async ([name, load]) => [name, await load()] as const)
  return Object.fromEntries(await Promise.all(loaded))
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

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === '--version') return say(`${program().version}\n`, terminal)
  if (name === '--help' || name === '-h') return say(generalHelp(await allCommands()), terminal)
  if (name === undefined && !isThere('slides', terminal.cwd)) return say(firstHelp, terminal)
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load && name !== undefined) return run(await load(), { name, args: rest }, terminal)
  if (name !== undefined && !isPathOrOption(name, terminal.cwd)) throw new UsageError(unknownCommand(name))
  const { show } = await import('./show.ts')
  return run(show, { name: null, args: argv }, terminal)
}

/** What was typed: a command's name, null where there is none, and what stands after it. */
interface Typed {
  readonly name: string | null
  readonly args: readonly string[]
}

function run(command: Command, { name, args }: Typed, terminal: Terminal): ExitCode | Promise<ExitCode> {
  const { values, paths } = readArguments(args, command, name)
  return values.help ? say(commandHelp(command), terminal) : command.run({ values, paths }, terminal)
}

/** A bare word that is the name of no file is meant as a command. */
function isPathOrOption(word: string, cwd: string): boolean {
  return /^-|[./\\]/.test(word) || isThere(word, cwd)
}

function unknownCommand(word: string): string {
  const meant = nearest(word, Object.keys(commands))
  return `${word}: no such command${meant === null ? ', see patchdeck --help' : `. Did you mean ${meant}?`}`
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
