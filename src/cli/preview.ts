import path from 'node:path'
import { endOnSignals } from '../model/signals.ts'
import { UsageError } from '../model/usage.ts'
import { isSite, serveFolder } from '../site.ts'
import { addresses } from './addresses.ts'
import { putBack } from './aside.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { decksIn } from './folder.ts'
import { listeningOf, listeningOptions, rootAddress, warningOf } from './listening.ts'

const usualPort = '4173'
const { options, help } = listeningOptions(usualPort)

export const preview: Command = {
  summary: 'serves a built site',
  usage: 'preview [--out folder] [--port number] [--host address]',
  options: { out: { type: 'string', default: 'dist' }, ...options },
  help: [['--out folder', 'folder of the site (dist)'], ...help],
  run: runPreview,
}

async function runPreview({ values, paths }: Arguments, { cwd, out, err }: Terminal): Promise<ExitCode> {
  if (paths.length > 0) throw new UsageError(`preview: unexpected path ${paths[0]}`)
  const folder = path.resolve(cwd, String(values.out))
  await putBack(folder)
  if (!isSite(folder)) throw new UsageError(`--out ${values.out}: no site there, run patchdeck build first`)
  const listening = await listeningOf(values, usualPort)
  await serveFolder(folder, listening)
  err(warningOf(listening) ?? '')
  out(addresses(rootAddress(listening), decksIn(folder), listening.token))
  endOnSignals(process)
  return new Promise(() => {})
}
