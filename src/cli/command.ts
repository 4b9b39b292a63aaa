import type { ParseArgsConfig } from 'node:util'
import type { Finding } from '../model/finding.ts'
import type { Paint } from '../report.ts'

/** The terminal, or whatever stands in for it. */
export interface Terminal {
  readonly cwd: string
  /**
   * @param isForJobs Whether each line is a command of ours for a runner of jobs; where one reads what is printed, a text
   *   that isn't is kept from forming any.
   */
  readonly out: (text: string, isForJobs?: boolean) => void
  /** Prints what a program reads, letter for letter, unless a person or a runner of jobs looks at it: then as `out` does. */
  readonly data: (text: string) => void
  readonly err: (text: string) => void
  /** Shows a line that the next one replaces; nothing where there is no terminal. */
  readonly progress: (text: string) => void
  readonly paint: Paint
  /** Whether somebody sits before it who can be shown a browser. */
  readonly hasScreen: boolean
}

/** What was typed after the command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly paths: readonly string[]
}

/** 0: done. 1: what the author wrote stands in the way. 2: wrong usage. 3: the machine stands in the way. */
export type ExitCode = 0 | 1 | 2 | 3

/** What to end with when these errors stand in the way. */
export function exitFor(errors: readonly Finding[]): ExitCode {
  return errors.some(({ rule }) => rule === 'source-unreadable') ? 3 : 1
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows `patchdeck`, e.g. `build [path …]`. */
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** One line an option: its form and what it does. */
  readonly help: readonly (readonly [form: string, text: string])[]
  readonly run: (args: Arguments, terminal: Terminal) => ExitCode | Promise<ExitCode>
}
