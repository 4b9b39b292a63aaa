import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import path from 'node:path'
import { UsageError } from '../model/usage.ts'

/** A commit, by its full hash. */
export interface Revision {
  readonly hash: string
  /** When it was committed, `YYYY-MM-DD`, where its committer was. */
  readonly day: string
}

/**
 * The commit that a name stands for in the repository that a folder lies in, e.g. `v1.2` or `HEAD~3`.
 *
 * @throws UsageError when there is no git, no repository, or no such commit.
 */
export function revisionOf(named: string, folder: string): Revision {
  // Begun with a dash it would be an option, whatever it stands behind. No revision begins so.
  if (!/^[^-\p{Cc}][^\p{Cc}]*$/u.test(named)) throw new UsageError(`--since ${quoted(named)}: not a revision`)
  const { status, stdout, stderr } = git(folder, ['rev-parse', '--verify', '--quiet', `${named}^{commit}`])
  const hash = stdout.toString().trim()
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(hash)) return { hash, day: dayOf(hash, folder) }
  const reason = stderr
    .toString()
    .split('\n', 1)[0]
    ?.replace(/^fatal: /, '')
  throw new UsageError(
    `--since ${quoted(named)}: not a file, a folder or a git revision${reason && ` (${reason})`}`,
  )
}

/** What a file held at a revision; null where it was not there, or was a link. */
export function bytesAt({ hash }: Revision, file: string): Buffer | null {
  const folder = path.dirname(file)
  const listed = checked(git(folder, ['ls-tree', '-z', hash, '--', path.basename(file)]), file)
  const [, blob] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.toString()) ?? []
  // The bare content, which no filter or converter of the repository's choice has been at.
  return blob === undefined ? null : checked(git(folder, ['cat-file', 'blob', blob]), file)
}

function dayOf(hash: string, folder: string): string {
  return checked(git(folder, ['log', '-1', '--format=%cs', hash]), folder)
    .toString()
    .trim()
}

/** A text as it may stand in one line of a terminal. */
function quoted(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

function checked({ status, stdout, stderr }: SpawnSyncReturns<Buffer>, file: string): Buffer {
  if (status === 0) return stdout
  throw new UsageError(`${path.basename(file)}: git cannot read it (${stderr.toString().split('\n', 1)[0]})`)
}

/** A repository's configuration may not start programs, as its `gpg.program` would: it may have come with the documents. */
const guards = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'log.showSignature=false'].flatMap((one) => ['-c', one]),
]
const patience = 10_000
const mostBytes = 64 * 1024 * 1024

/** Runs git without a shell, without the net, and without asking for anything. */
function git(folder: string, args: readonly string[]): SpawnSyncReturns<Buffer> {
  const options = {
    cwd: folder,
    env: environment(),
    timeout: patience,
    maxBuffer: mostBytes,
    windowsHide: true,
  }
  const result = spawnSync('git', [...guards, ...args], options)
  if (!result.error) return result
  const { code } = result.error as NodeJS.ErrnoException
  if (code === 'ENOENT') throw new UsageError('--since: git is not installed, name a file or a folder')
  throw new UsageError(`--since: git failed (${code})`)
}

/**
 * What git would take from a hook that runs us, such as `GIT_DIR`, is another repository's. Whose repositories the
 * user trusts stands in configurations of the user's own, which stay.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG_|EXEC_PATH)/.test(name))
  return {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
}
