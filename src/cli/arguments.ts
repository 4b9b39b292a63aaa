import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../model/usage.ts'
import { nearest } from '../text/nearest.ts'
import type { Arguments, Command } from './command.ts'

const help = { type: 'boolean', short: 'h', default: false } as const

/**
 * What was typed after a command's name.
 *
 * @param name The command's; null where none was typed.
 * @throws UsageError for an option that the command doesn't have, and what `parseArgs` throws for a value that is missing.
 */
export function readArguments(args: readonly string[], { options }: Command, name: string | null): Arguments {
  const config = { args: [...args], options: { ...options, help }, allowPositionals: true }
  const unknown = unknownOption(config)
  if (unknown !== null) throw new UsageError(unknownMessage(unknown, Object.keys(config.options), name))
  const { values, positionals } = parseArgs(config)
  return { values: values as Arguments['values'], paths: positionals }
}

/** The first option that isn't one of the command's, as it was typed without its value; null when all are known. */
function unknownOption(config: ParseArgsConfig): string | null {
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true })
  const found = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(config.options ?? {}, token.name),
  )
  return found?.kind === 'option' ? found.rawName : null
}

function unknownMessage(typed: string, known: readonly string[], name: string | null): string {
  const meant = nearest(typed.replace(/^-+/, ''), known)
  const help = ['patchdeck', ...(name === null ? [] : [name]), '--help'].join(' ')
  return `${name === null ? 'there is no' : `${name} has no`} ${typed}${meant === null ? `, see ${help}` : `. Did you mean --${meant}?`}`
}
