import { Socket } from 'node:net'
import { styleText } from 'node:util'
import { plain } from '../report.ts'
import { reasonOf } from '../text/system-errors.ts'
import type { Terminal } from './command.ts'

/**
 * The terminal this process runs in: all that any command prints passes through it. Colours and progress only where a
 * person looks at it; nothing that reads as a command where a runner of jobs does.
 */
export function processTerminal(): Terminal {
  const { env } = process
  const isWatched = process.stderr.isTTY === true && env.NO_COLOR === undefined && env.CI === undefined
  const shown = (text: string): string => legible(isInJob(env) ? withoutCommands(text) : text, isWatched)
  return {
    cwd: process.cwd(),
    out: (text, isForJobs = false) =>
      void process.stdout.write(isForJobs ? legible(text, false) : shown(text)),
    data: (text) => void process.stdout.write(isLookedAt(process.stdout, env) ? shown(text) : text),
    err: (text) => void process.stderr.write(shown(text)),
    progress: (text) => void (isWatched && process.stderr.write(`\r\u001b[2K${shown(text)}`)),
    paint: isWatched
      ? { strong: (text) => styleText('bold', text), faint: (text) => styleText('dim', text) }
      : plain,
    hasScreen: hasScreen(process),
  }
}

/** A person looks at what is printed, and where the system draws its windows through a server, there is one. */
function hasScreen({ env, platform, stdout }: NodeJS.Process): boolean {
  const isSeen = stdout.isTTY === true && !isInJob(env)
  const drawsByServer = !['darwin', 'win32'].includes(platform)
  return isSeen && (!drawsByServer || [env.DISPLAY, env.WAYLAND_DISPLAY, env.BROWSER].some(Boolean))
}

/** What a terminal, or whoever looks at it, could take for something else than text. */
const controls = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** The same without our own bold and dim. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unpainted = /(?!\u001b\[(?:1|2|22)m)(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/**
 * A text with its control characters as JSON writes them, so that JSON stays JSON.
 *
 * @param isPainted Whether bold and dim in it may be ours.
 */
export function legible(text: string, isPainted = true): string {
  return text.replace(isPainted ? unpainted : controls, escaped)
}

/** Files are looked at by nobody; a job's log is what comes through a pipe. */
function isLookedAt(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true || (stream instanceof Socket && isInJob(env))
}

/** Whether a runner of jobs reads what is printed: most of them set `CI`. */
export function isInJob(env: NodeJS.ProcessEnv): boolean {
  return ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TEAMCITY_VERSION'].some((name) => env[name])
}

/**
 * Where commands begin that runners of jobs look for in what a program prints. GitHub reads `::` at the start of a line,
 * after blanks, and `##[` anywhere, as Azure does; Buildkite groups what follows `--- ` and `+++ `; the last two are
 * sections of GitLab and of Travis.
 */
const commands = [
  /(?<=^\s*):(?=:)/gm,
  /#(?=#(?:\[|vso\[|teamcity\[))/gi,
  /(?<=^\s*)([-+~^])(?=\1\1[ \t])/gm,
  /(?<=section)_(?=(?:start|end):)/gi,
  /(?<=travis)_(?=fold:)/gi,
]

/** A text in which no runner of jobs finds a command, with its first letter as JSON writes it. */
export function withoutCommands(text: string): string {
  return commands.reduce((left, command) => left.replace(command, escaped), text)
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
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
