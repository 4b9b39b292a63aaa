import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { main } from '../../src/cli/main.ts'
import { legible } from '../../src/cli/terminal.ts'
import { plain } from '../../src/report.ts'
import { root } from './talk.ts'

/** The compiled program, which `tests/compile.ts` makes before the tests. */
export const program = path.join(root, 'lib/cli.js')

/** What a command has printed, and its exit code: null where a signal ended it. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a command in this process, in a terminal that keeps what is printed. A fault of ours is thrown.
 *
 * @param progress Is told what the command is at; empty before it prints.
 */
export async function runCommand(
  args: readonly string[],
  cwd: string,
  progress: (text: string) => void = () => undefined,
): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []]
  const status = await main(args, {
    cwd,
    out: (text) => void out.push(legible(text)),
    data: (text) => void out.push(text),
    err: (text) => void err.push(legible(text)),
    progress,
    paint: plain,
    hasScreen: false,
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

/** Runs a command in a process of its own, where signals, pipes, limits or the environment matter. */
export function runProgram(
  args: readonly string[],
  { cwd, env = {}, node = [] }: { cwd: string; env?: NodeJS.ProcessEnv; node?: readonly string[] },
): Ended & { readonly signal: NodeJS.Signals | null } {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 50_000,
    env: { ...process.env, ...env },
  })
  return { status, signal, stdout, stderr }
}
